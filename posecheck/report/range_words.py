"""How far repetitions went, in words: their range of motion or, in a test of that, the farthest angle."""

from __future__ import annotations

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.figure_words import with_error
from posecheck.report.words import either_way
from posecheck.result import Rep, Report
from posecheck.result.in_words import amount
from posecheck.words import say


def range_of_motion(rep: Rep, exercise: Exercise) -> str:
    """Return how far a repetition went: ``95° ± 8°``.

    Parameters
    ----------
    rep : Rep
        A repetition whose measure was not seen gives a dash.
    exercise : Exercise
        The exercise that was done: a test of the range is about the farthest angle.
    """
    rom = rep.rom
    value = rom.peak if exercise.is_range_test else rom.excursion
    return "–" if value is None else with_error(value, rom.expected_error, rom.unit)


def about_range(report: Report, exercise: Exercise) -> str:
    """Say what is told as the range of a repetition.

    Parameters
    ----------
    report : Report
        Of a set with repetitions.
    exercise : Exercise
        The exercise that was done.
    """
    measure = report.reps[0].rom.measure
    kind = "report-about-range.farthest" if exercise.is_range_test else "report-about-range"
    told = say(kind, measure=either_way(measure))
    together = any(rep.side is Side.BOTH for rep in report.reps)
    return f"{told} {say('report-about-range.both')}" if together and CATALOGUE[measure].sided else told


def short_of_prescribed(rep: Rep, report: Report) -> str | None:
    """Say that a repetition went less far than was prescribed; None where it did not, or nothing was.

    Parameters
    ----------
    rep : Rep
        One of the report.
    report : Report
        Has the prescription.
    """
    prescribed, rom = _prescribed(report), rep.rom
    if prescribed is None or rom.excursion is None or rom.excursion >= prescribed:
        return None
    told = with_error(rom.excursion, rom.expected_error, rom.unit)
    return say("report-short", range=told, prescribed=amount(prescribed, rom.unit))


def prescribed_in_words(report: Report) -> str | None:
    """Say in how many repetitions the prescribed range was reached; None where there is nothing to say.

    Parameters
    ----------
    report : Report
        Of a set.
    """
    prescribed = _prescribed(report)
    ranges = [rep.rom for rep in report.reps if rep.rom.excursion is not None]
    if prescribed is None or not ranges:
        return None
    reached = sum(rom.excursion >= prescribed for rom in ranges if rom.excursion is not None)
    told = amount(prescribed, ranges[0].unit)
    return say("report-prescribed", prescribed=told, times=reached, of=len(ranges))


def _prescribed(report: Report) -> float | None:
    prescription = report.provenance.prescription
    return None if prescription is None else prescription.range
