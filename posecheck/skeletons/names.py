"""What a joint is called says which landmark it is: one rule for all skeletons.

A name is a side and a part of the body, in any order and any spelling: ``LEFT_HIP``, ``HipLeft``, ``RHip``,
``hip_r``, ``R.Hip``, ``right hip``. A joint that is none of the landmarks, such as a spine, a neck or the
centre of a head, is left out: taking it for something near would give angles that look right and are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from posecheck.errors import PoseError
from posecheck.pose import Landmark
from posecheck.words import say

_SIDES: Final = {"left": "left", "l": "left", "right": "right", "r": "right"}
_CENTRE: Final = ("joint", "centre", "center", "jc")
"""Words that say of a point that it is the centre of the joint, not a marker on the skin."""
_PARTS: Final[dict[str, tuple[str, int]]] = {
    "shoulder": ("shoulder", 1),
    "elbow": ("elbow", 1),
    "wrist": ("wrist", 1),
    "hip": ("hip", 1),
    "knee": ("knee", 1),
    "ankle": ("ankle", 1),
    "heel": ("heel", 1),
    "calcaneus": ("heel", 2),
    "foot index": ("foot_index", 1),
    "big toe": ("foot_index", 2),
    "toe": ("foot_index", 3),
    "toes": ("foot_index", 3),
    "toe base": ("foot_index", 4),
    "foot": ("foot_index", 5),
    "ear": ("ear", 1),
    "eye": ("eye", 1),
    "eye inner": ("eye_inner", 1),
    "eye outer": ("eye_outer", 1),
    "mouth": ("mouth", 1),
    "index": ("index", 1),
    "index finger": ("index", 2),
    "hand tip": ("index", 3),
    "thumb": ("thumb", 1),
    "pinky": ("pinky", 1),
    "sjc": ("shoulder", 0),
    "ejc": ("elbow", 0),
    "wjc": ("wrist", 0),
    "hjc": ("hip", 0),
    "kjc": ("knee", 0),
    "ajc": ("ankle", 0),
}
"""Words for a part, the landmark that they mean, and how exactly: of several joints for one landmark the one
with the least number is taken. A hand without ``tip`` is the palm of a Kinect and no landmark; a small toe is
none either."""
_WORD: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_GLUED: Final = re.compile(rf"(left|right|l|r)({'|'.join(p for p in _PARTS if ' ' not in p)})")
_GLUED_BEHIND: Final = re.compile(rf"({'|'.join(p for p in _PARTS if ' ' not in p)})(left|right)")
_LONGEST: Final = 100


def landmark_of(name: str) -> Landmark | None:
    """Return the landmark that a joint's name means.

    Parameters
    ----------
    name : str
        As a file has it; what stands before a colon, as the name of a person, is passed over.

    Returns
    -------
    Landmark or None
        None for a joint that is none of the landmarks.
    """
    found = _meaning(name)
    return None if found is None else found[0]


def landmarks_of(names: Iterable[str]) -> dict[Landmark, str]:
    """Return which joint is to be taken for each landmark.

    A joint centre comes before another point at the same joint, and the tip of a foot before the foot.

    Parameters
    ----------
    names : iterable of str
        Names of the joints of one skeleton.

    Returns
    -------
    dict of Landmark to str
        Only the landmarks that the skeleton has.

    Raises
    ------
    PoseError
        If two joints mean the same landmark equally well.
    """
    chosen: dict[Landmark, str] = {}
    ranks: dict[Landmark, int] = {}
    rivals: dict[Landmark, str] = {}
    for name in names:
        found = _meaning(name)
        if found is None:
            continue
        landmark, rank = found
        if rank < ranks.get(landmark, rank + 1):
            chosen[landmark], ranks[landmark] = name, rank
            rivals.pop(landmark, None)
        elif rank == ranks[landmark]:
            rivals[landmark] = name
    for landmark, rival in rivals.items():
        values = {"one": repr(chosen[landmark]), "other": repr(rival), "landmark": called(landmark)}
        raise PoseError(say("joints-rival", **values))
    return chosen


def called(landmark: Landmark) -> str:
    """Return what a landmark is called in a sentence, with its article.

    Parameters
    ----------
    landmark : Landmark
        Any.
    """
    words = landmark.name.lower().split("_")
    side = next((word for word in words if word in ("left", "right")), "")
    part = "_".join(word for word in words if word != side)
    return say(f"joint-{part}", side=side)


def _meaning(name: str) -> tuple[Landmark, int] | None:
    """Return the landmark and how exactly the name says it."""
    if len(name) > _LONGEST:
        return None
    words = [word.lower() for word in _WORD.findall(name.rsplit(":", 1)[-1])]
    words = [part for word in words for part in _unglued(word)]
    sides = [_SIDES[word] for word in words if word in _SIDES]
    centred = any(word in _CENTRE for word in words)
    part = " ".join(word for word in words if word not in _SIDES and word not in _CENTRE)
    if part == "nose" and not sides:
        return Landmark.NOSE, 1
    if part not in _PARTS or len(sides) != 1:
        return None
    meant, rank = _PARTS[part]
    side, upper = sides[0].upper(), meant.upper()
    landmark = f"MOUTH_{side}" if upper == "MOUTH" else f"{side}_{upper}"
    return Landmark[landmark], 0 if centred else rank


def _unglued(word: str) -> tuple[str, ...]:
    """Take the side off a word such as ``rknee`` or ``hipleft``."""
    if word in _PARTS or word in _SIDES:
        return (word,)
    glued = _GLUED.fullmatch(word) or _GLUED_BEHIND.fullmatch(word)
    return (glued[1], glued[2]) if glued else (word,)
