"""What a set gave that is more than repetitions, in words: a hold, a count in time, a time, steps, sides."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.report.figure_words import figure, in_a_row
from posecheck.result import (
    CountResult,
    Figure,
    Held,
    HoldEnd,
    HoldResult,
    Outcome,
    SideCounts,
    Started,
    StepsResult,
    TimeResult,
    TrialResult,
)
from posecheck.result.in_words import amount, decimal
from posecheck.words import joined, say


def trial_in_words(result: TrialResult, exercise: Exercise) -> Iterator[str]:
    """Say what a set gave, the most important first.

    Parameters
    ----------
    result : TrialResult
        Of the set.
    exercise : Exercise
        The exercise that was done, for what its rules ask for.

    Yields
    ------
    str
        Sentences and lines.
    """
    match result:
        case HoldResult():
            yield from _holds(result, exercise)
        case CountResult():
            yield from _count(result)
        case TimeResult():
            yield from _time(result)
        case StepsResult():
            yield from _steps(result)


def trial_title(result: TrialResult) -> str:
    """Return what the result of a set is called.

    Parameters
    ----------
    result : TrialResult
        Of the set.
    """
    return say("trial-title", kind=result.kind)


def sides_in_words(counts: SideCounts) -> str:
    """Say how often each side moved.

    Parameters
    ----------
    counts : SideCounts
        Of the set.
    """
    both = ".both" if counts.both else ""
    return say(f"side-counts{both}", left=counts.left, right=counts.right, both=counts.both)


def headline_in_words(result: TrialResult, exercise: Exercise) -> str:
    """Return the result of a set in one line.

    Parameters
    ----------
    result : TrialResult
        Of the set.
    exercise : Exercise
        The exercise that was done.
    """
    return next(trial_in_words(result, exercise))


def _holds(result: HoldResult, exercise: Exercise) -> Iterator[str]:
    if not result.holds:
        yield say("trial-held.none")
        return
    yield say("trial-held", time=figure(result.best))
    for side, best in (("left", result.best_left), ("right", result.best_right)):
        if best is not None and best.value is not None:
            yield say(f"trial-held.{side}", time=figure(best))
    for one in result.holds:
        yield _hold(one, exercise)


def _hold(one: Held, exercise: Exercise) -> str:
    why = _ended(one, exercise)
    if one.unseen_s:
        why = joined((why, say("trial-hold-unseen", time=amount(one.unseen_s, "s"))))
    sided = "" if one.side.value == "both" else ".sided"
    return say(
        f"trial-hold-line{sided}",
        number=one.number,
        span=say("report-span", start=decimal(one.start_s, 1), end=decimal(one.end_s, 1)),
        side=say(one.side),
        time=figure(Figure(value=one.held_s, error=one.error_s, unit="s")),
        why=why,
    )


def _ended(one: Held, exercise: Exercise) -> str:
    if one.ended is HoldEnd.RULE:
        aim = next(
            (exercise.text(rule.aim, say.language) for rule in exercise.rules if rule.id == one.rule), ""
        )
        return say("hold-ended-rule", aim=aim)
    measure = exercise.lead.measure if exercise.lead else ""
    return say(f"hold-ended-{one.ended}", measure=measure)


def _count(result: CountResult) -> Iterator[str]:
    early = result.started is not None and not result.whole
    counted = "trial-counted.early" if early else "trial-counted"
    yield say(counted, count=result.count, time=amount(result.time_s, "s"))
    if result.last_under_way:
        yield say("trial-counted-last")
    yield from _clock(result.started, result.unseen_s)


def _time(result: TimeResult) -> Iterator[str]:
    if result.outcome is Outcome.COMPLETED:
        yield say("trial-timed", time=figure(result.time))
    elif result.outcome is Outcome.OVER_LIMIT and result.limit_s is not None:
        yield say("trial-timed.limit", limit=amount(result.limit_s, "s"))
    else:
        yield say(f"trial-timed.{result.outcome}", done=result.reps, asked=result.reps_asked)
    if result.starts is Started.SIGNAL:
        yield from _clock(result.started, result.unseen_s)


def _steps(result: StepsResult) -> Iterator[str]:
    if result.left is None or result.right is None:
        yield say("trial-steps-counted", count=result.steps)
    else:
        yield say("trial-steps-counted.sides", count=result.steps, left=result.left, right=result.right)
    yield say("trial-steps-cadence", cadence=figure(result.cadence))
    # In hundredths: a step takes half a second.
    left, right = in_a_row([result.step_time_left, result.step_time_right], least=2)
    yield say("trial-steps-times", left=left, right=right, index=figure(result.step_time_symmetry))
    if result.speed is not None:
        yield say("trial-steps-speed", speed=figure(result.speed))
    if result.unseen_s:
        yield say("trial-unseen", time=amount(result.unseen_s, "s"))


def _clock(started: Started | None, unseen_s: float) -> Iterator[str]:
    if started is Started.MOVEMENT:
        yield say("trial-by-movement")
    if unseen_s:
        yield say("trial-unseen", time=amount(unseen_s, "s"))
