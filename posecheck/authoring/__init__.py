"""Make an exercise from a demonstration: :func:`learn` only the movement, or :func:`record` all of it.

How the data flow: recordings become takes (:mod:`~posecheck.authoring.takes`), which know what repeats itself
when; what nothing can be learnt from is refused (:mod:`~posecheck.authoring.usable`,
:mod:`~posecheck.authoring.alike`). Then follow the measure to tell (:mod:`~posecheck.authoring.lead`), the
parts of the movement (:mod:`~posecheck.authoring.timing`) and the limits (:mod:`~posecheck.authoring.rules`,
:mod:`~posecheck.authoring.still`), which become a definition (:mod:`~posecheck.authoring.proposal`). It is
checked against the demonstration itself (:mod:`~posecheck.authoring.draft`) and written
(:mod:`~posecheck.authoring.definition`). In front of a camera, :mod:`~posecheck.authoring.live` follows the
demonstration first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from posecheck.authoring.draft import Draft, Shown, draft
from posecheck.authoring.movement import check_name, learnt, new_path
from posecheck.engine import score
from posecheck.exercise import Exercise
from posecheck.pose import PoseTrack
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.pattern import Pattern, Sides

__all__ = ["Draft", "Shown", "banded", "check_name", "draft", "learn", "new_path", "record"]


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
    return learnt(name, tracks, sides=sides)[1]


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
        If the name cannot be an id, or there is such a definition already.
    SourceError
        If a recording cannot be used: nobody is seen, nothing is repeated or not to its end, repetitions are
        too different from each other, there is another movement in it or in another recording, no measure of
        the catalogue shows it; or the files cannot be written.
    """
    return draft(name, tracks, sides=sides).write(folder)


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
    shown = [
        one
        for person, track in tracks
        for one in shown_in(score(track, exercise, pattern=pattern).reps, person)
    ]
    return replace(pattern, bands=bands_of(shown, even=pattern.even, one_sided=pattern.one_sided))
