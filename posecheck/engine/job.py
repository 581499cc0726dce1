"""From poses to report: the one job that everything which has all poses at hand gives to the engine."""

from __future__ import annotations

from collections.abc import Iterable

from posecheck.engine.checker import Checker
from posecheck.engine.slow_motion import ask_about_speed
from posecheck.errors import InputError
from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.trial import waits_for_signal
from posecheck.pose import Origin, Pose, PoseColumns, PoseTrack
from posecheck.reference.pattern import Pattern
from posecheck.result import Report
from posecheck.words import say


def score(
    poses: Iterable[Pose | PoseColumns],
    exercise: Exercise,
    prescription: Prescription | None = None,
    *,
    pattern: Pattern | None = None,
    reference: Pattern | None = None,
    origin: Origin | None = None,
    start_s: float | None = None,
    language: str | None = None,
) -> Report:
    """Judge poses that were found before.

    Parameters
    ----------
    poses : PoseTrack or iterable of poses
        In order of time.
    exercise : Exercise
        What to judge them by.
    prescription : Prescription, optional
        Settings for this patient.
    pattern : Pattern, optional
        The movement that is counted, instead of that of the exercise.
    reference : Pattern, optional
        What repetitions are compared with, instead of the movement that is counted.
    origin : Origin, optional
        Where the poses come from; by default, the origin of the track.
    start_s : float, optional
        When the patient was told to start, in seconds, for a trial against the clock that begins with that;
        without it, the first movement starts the clock.
    language : str, optional
        Language of the cues, as an ISO 639-1 code; the one that is being spoken where it is not given.

    Returns
    -------
    Report
        Final; its provenance names the origin.

    Raises
    ------
    DefinitionError
        If the prescription does not fit the exercise.
    PoseError
        If the time does not increase.
    InputError
        If the exercise does not wait for a signal, or it would not have been given within the recording.
    """
    checker = started(
        Checker(exercise, prescription, language=language, pattern=pattern, reference=reference), start_s
    )
    for pose in poses:
        checker.push(pose)
    known = poses.origin if isinstance(poses, PoseTrack) else Origin()
    return finished(checker, origin or known, start_s)


def started(checker: Checker, start_s: float | None) -> Checker:
    """Start the clock of a set, if it is known when the patient was told to start; return its checker.

    Parameters
    ----------
    checker : Checker
        It has no poses yet.
    start_s : float or None
        As for :func:`score`.

    Raises
    ------
    InputError
        If the exercise does not wait for a signal.
    """
    if start_s is not None:
        if not waits_for_signal(checker.exercise.trial):
            raise InputError(say("start-needless", exercise=checker.exercise.id))
        checker.start(start_s)
    return checker


def finished(checker: Checker, origin: Origin, start_s: float | None = None) -> Report:
    """Finish a set; return its report, with what its origin says about it.

    Parameters
    ----------
    checker : Checker
        It has all poses.
    origin : Origin
        Where they come from.
    start_s : float or None
        As for :func:`score`.

    Raises
    ------
    InputError
        If the patient would have been told to start outside the recording.
    """
    first_s, last_s = checker.span_s
    whole = not origin.failure and last_s >= first_s  # where it broke off, more may have followed
    if start_s is not None and whole and not min(0.0, first_s) <= start_s <= last_s:
        end = say("amount-s.moment", value=last_s)
        raise InputError(say("start-outside", given=f"{start_s:g}", end=end))
    return ask_about_speed(checker.finish().made_from(origin), origin)
