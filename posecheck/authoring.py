"""Make an exercise from a demonstration: :func:`learn` only the movement, or :func:`record` all of it.

The measure that the patient is told is the one that changes most clearly in the demonstration, as seen from
its view. Limits are left to the therapist: the one rule asks for most of what was demonstrated.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Any, Final

import numpy as np
from ruamel.yaml import YAML

from posecheck.engine import Checker
from posecheck.errors import InputError, SourceError
from posecheck.exercise import Exercise, load_exercise
from posecheck.kinematics.measures import CATALOGUE, Channel, Measurer, Side, channels_of
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.position import LANDMARKS, NOTHING, Position, position_of, rises_in
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, PoseTrack
from posecheck.reference import learning
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.course import posture_course
from posecheck.reference.demonstration import repetitions
from posecheck.reference.file import write_pattern
from posecheck.reference.learning import Recording
from posecheck.reference.pattern import Pattern, Sides
from posecheck.result import Rep
from posecheck.signals.turning import Rise

ASKED_SHARE: Final = 0.8
"""Share of the demonstrated excursion that the recorded definition asks for."""
NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A measure that a demonstration changes.

    Attributes
    ----------
    measure : str
        Name in the catalogue.
    start, target : float
        Value at rest and at the far end, in the unit of the measure.
    clarity : float
        Size of the change, in expected errors of the measure.
    """

    measure: str
    start: float
    target: float
    clarity: float


def learn(name: str, tracks: Sequence[tuple[str, PoseTrack]], *, sides: Sides | None = None) -> Pattern:
    """Return the reference movement that recordings show.

    It says what each channel of the posture does over a repetition, and how much people differ in it.

    Parameters
    ----------
    name : str
        Id of the movement; it is shown with spaces for ``_``.
    tracks : sequence of (str, PoseTrack)
        Recordings with their names, each of a different demonstrator or take.
    sides : {"body", "each", "alternating"}, optional
        Worked out from the recordings if not given.

    Raises
    ------
    InputError
        If the name cannot be an id.
    SourceError
        If a recording cannot be used: nobody is seen, nothing repeats, or it shows a different movement from
        the others.
    """
    return _learnt(name, tracks, _recordings(tracks), sides)


def record(
    name: str, tracks: Sequence[tuple[str, PoseTrack]], folder: Path, *, sides: Sides | None = None
) -> Path:
    """Make an exercise from recordings: write its reference movement and its definition.

    Parameters
    ----------
    name : str
        Id of the exercise; the files are named after it.
    tracks : sequence of (str, PoseTrack)
        Recordings with their names, each of a different demonstrator or take.
    folder : Path
        Where to write; created if it does not exist.
    sides : {"body", "each", "alternating"}, optional
        What the sides of the body do; worked out from the recordings if not given.

    Returns
    -------
    Path
        The definition, ``FOLDER/NAME.yaml``; ``NAME.pattern.json`` lies beside it.

    Raises
    ------
    InputError
        If the name cannot be an id.
    SourceError
        If a recording cannot be used: nobody is seen, nothing repeats, it shows a different movement from the
        others, no measure of the catalogue shows it; or the files cannot be written.
    """
    recordings = _recordings(tracks)
    pattern = _learnt(name, tracks, recordings, sides)
    lead = _lead(pattern, tracks, recordings)
    position = _position(pattern, tracks, recordings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_pattern(pattern, folder / f"{name}.pattern.json")
        path = folder / f"{name}.yaml"
        path.write_text(_definition(name, pattern, lead, recordings, position), encoding="utf-8")
        write_pattern(banded(pattern, load_exercise(path), tracks), folder / f"{name}.pattern.json")
    except OSError as error:
        raise SourceError(f"{folder}: cannot be written ({error.strerror})") from error
    return path


def banded(pattern: Pattern, exercise: Exercise, tracks: Sequence[tuple[str, PoseTrack]]) -> Pattern:
    """Return a reference movement with what each measure of the catalogue does in recordings of it.

    Parameters
    ----------
    pattern : Pattern
        The movement, learnt from the same recordings or others.
    exercise : Exercise
        The exercise that it is the reference of.
    tracks : sequence of (str, PoseTrack)
        Recordings with the name of who is seen.

    Returns
    -------
    Pattern
        With the bands of the repetitions that the exercise counts in the recordings.
    """
    shown = [one for person, track in tracks for one in shown_in(_counted(pattern, exercise, track), person)]
    return replace(pattern, bands=bands_of(shown, even=pattern.even, one_sided=pattern.one_sided))


def _counted(pattern: Pattern, exercise: Exercise, track: PoseTrack) -> Sequence[Rep]:
    checker = Checker(exercise, pattern=pattern)
    for pose in track:
        checker.push(pose)
    return checker.finish().reps


def _recordings(tracks: Sequence[tuple[str, PoseTrack]]) -> list[Recording]:
    return [Recording(source=source, person=source, course=posture_course(track)) for source, track in tracks]


def _learnt(
    name: str,
    tracks: Sequence[tuple[str, PoseTrack]],
    recordings: Sequence[Recording],
    sides: Sides | None,
) -> Pattern:
    if not NAME.fullmatch(name):
        raise InputError(f"{name}: use lower-case letters, digits and _ in the name, such as wall_slide")
    models = {track.origin.model or "" for _, track in tracks}
    return learning.learn(
        recordings,
        key=name,
        name={"en": name.replace("_", " ")},
        sides=sides,
        model=models.pop() if len(models) == 1 else "",
    )


def _lead(pattern: Pattern, tracks: Sequence[tuple[str, PoseTrack]], recordings: Sequence[Recording]) -> Told:
    """Return the measure that shows the movement most clearly; an angle if there is one."""
    found: dict[str, list[Told]] = {}
    for (_, track), recording in zip(tracks, recordings, strict=True):
        for told in _told(pattern, track, recording):
            found.setdefault(told.measure, []).append(told)
    usual = [_middle(several) for several in found.values() if len(several) > len(tracks) / 2]
    clear = [told for told in usual if told.clarity > 1.0]
    if not clear:
        names = ", ".join(source for source, _ in tracks)
        raise SourceError(
            f"{names}: no measure shows this movement from here; record it from the side or the front"
        )
    return max(clear, key=lambda told: (CATALOGUE[told.measure].unit == "deg", told.clarity))


def _told(pattern: Pattern, track: PoseTrack, recording: Recording) -> list[Told]:
    """Return what each measure of the catalogue does in the repetitions of one recording."""
    channels = [channel for name in CATALOGUE for channel in channels_of(name)]
    measurer = Measurer(channels)
    values = np.array([measurer.measure(pose) for pose in track])
    view = recording.course.view
    assert view is not None, "repetitions were found, so someone was seen"
    told: dict[str, list[Told]] = {}
    for side, rises in _rises(pattern, recording):
        for i, channel in enumerate(channels):
            if view in channel.entry.error and side in (Side.BOTH, channel.side, _either(channel)):
                change = _change(channel, track.time_s, values[:, i], rises, view)
                if change is not None:
                    told.setdefault(channel.measure, []).append(change)
    return [max(several, key=lambda one: one.clarity) for several in told.values()]


def _rises(pattern: Pattern, recording: Recording) -> Iterator[tuple[Side, list[Rise]]]:
    """Yield the repetitions of each side that has any in a recording."""
    for side in (Side.LEFT, Side.RIGHT) if pattern.one_sided else (Side.BOTH,):
        rises = repetitions(recording.course, pattern.movement(mirrored=side is Side.RIGHT))
        if rises:
            yield side, rises


def _either(channel: Channel) -> Side | None:
    """Return any side for a measure without sides, so that it belongs to both."""
    return None if channel.entry.sided else channel.side


def _change(
    channel: Channel, time_s: FloatArray, values: FloatArray, rises: Sequence[Rise], view: View
) -> Told | None:
    low = values[np.searchsorted(time_s, [rise.low_s for rise in rises])]
    high = values[np.searchsorted(time_s, [rise.high_s for rise in rises])]
    known = np.isfinite(low) & np.isfinite(high)
    if known.sum() < len(rises) / 2:
        return None
    start, target = float(np.median(low[known])), float(np.median(high[known]))
    return Told(
        measure=channel.measure,
        start=start,
        target=target,
        clarity=abs(target - start) / channel.entry.error[view],
    )


def _middle(several: Sequence[Told]) -> Told:
    start = float(np.median([told.start for told in several]))
    target = float(np.median([told.target for told in several]))
    clarity = float(np.median([told.clarity for told in several]))
    return Told(measure=several[0].measure, start=start, target=target, clarity=clarity)


def _definition(
    name: str, pattern: Pattern, lead: Told, recordings: Sequence[Recording], position: Position
) -> str:
    """Return the text of the definition."""
    text = pattern.name["en"]
    seen = Counter(recording.course.view for recording in recordings)
    shown = [view for view, _ in seen.most_common() if view is not None]
    error = CATALOGUE[lead.measure].error
    valid = [view for view in View if view in error and view not in shown]
    digits = 0 if CATALOGUE[lead.measure].unit == "deg" else 2
    asked = lead.start + ASKED_SHARE * (lead.target - lead.start)
    rule: dict[str, Any] = {
        "id": "range",
        "kind": "range",
        "measure": lead.measure,
        "min" if lead.target > lead.start else "max": _rounded(asked, digits),
        "tolerance": max(error[view] for view in shown if view in error),
        "aim": {"en": "All the way"},
        "cue": {"en": "Go a little farther."},
        "reason": f"{ASKED_SHARE:.0%} of the demonstrated range.",
        "sources": ["own"],
    }
    definition: dict[str, Any] = {
        "format": 2,
        "id": name,
        "version": 1,
        "name": {"en": text.capitalize()},
        "summary": {"en": f"{text.capitalize()}, as demonstrated."},
        "position": position,
        "views": [str(view) for view in (*shown, *valid)],
        "trial": {"kind": "repetitions"},
        "sides": pattern.sides,
        "pattern": f"{name}.pattern.json",
        "lead": {
            "measure": lead.measure,
            "start": _rounded(lead.start, digits),
            "target": _rounded(lead.target, digits),
        },
        "rules": [rule],
        "sources": {"own": "Your own demonstration."},
    }
    out = StringIO()
    YAML().dump(definition, out)
    return out.getvalue()


def _rounded(value: float, digits: int) -> float:
    return round(value, digits) if digits else round(value)


def _position(
    pattern: Pattern, tracks: Sequence[tuple[str, PoseTrack]], recordings: Sequence[Recording]
) -> Position:
    """Return the position in which most recordings show the person between the repetitions."""
    shown = [
        _position_in(track, [rise.low_s for _, rises in _rises(pattern, recording) for rise in rises])
        for (_, track), recording in zip(tracks, recordings, strict=True)
    ]
    return Counter(shown).most_common(1)[0][0]


def _position_in(track: PoseTrack, rests_s: Sequence[float]) -> Position:
    """Return the position that the person is in at some times of a recording."""
    body = Body(LANDMARKS)
    seen = [rises_in(body) if body.observe(pose) else NOTHING for pose in track]
    return position_of([seen[i] for i in np.searchsorted(track.time_s, rests_s)])
