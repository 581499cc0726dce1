"""What there is to say of a whole report, whichever way it is shown: in a line, or once for all of it."""

from __future__ import annotations

from posecheck.result import Rep, Report, Status, StepsResult, Uncounted
from posecheck.result.in_words import amount, decimal, percent
from posecheck.words import say


def seen_in_words(report: Report) -> str:
    """Say how long a session was, and how much of it the patient was seen, from which side.

    Parameters
    ----------
    report : Report
        Of the session.
    """
    frames, duration = report.frames, amount(report.duration_s, "s")
    if report.view is None or not frames.total:
        return say("report-nobody", duration=duration, frames=frames.total)
    share, view = percent(frames.with_pose / frames.total), say(f"view-{report.view}")
    return say("report-seen", duration=duration, frames=frames.total, share=share, view=view)


def has_repetitions(report: Report) -> bool:
    """Tell whether repetitions were what was to be counted: a step is none.

    Parameters
    ----------
    report : Report
        Of the session.
    """
    return not isinstance(report.trial, StepsResult)


def count_in_words(report: Report) -> str:
    """Say how many repetitions were counted, and how many of them were compensated or were partial.

    Parameters
    ----------
    report : Report
        Of the session.
    """
    compensated = sum(rep.status is Status.COMPENSATED for rep in report.reps)
    text = say("report-count", count=report.rep_count)
    if compensated:
        text += f", {say('report-compensated', compensated=compensated)}"
    if report.partial_count:
        text += f"; {say('report-partial', count=report.partial_count)}"
    return text


def span_in_words(one: Rep | Uncounted) -> str:
    """Say when a movement began and ended.

    Parameters
    ----------
    one : Rep or Uncounted
        Any movement.
    """
    return say("report-span", start=decimal(one.start_s, 1), end=decimal(one.end_s, 1))


def status_in_words(rep: Rep) -> str:
    """Say in a word what a repetition was, and how long it was held.

    Parameters
    ----------
    rep : Rep
        Any repetition.
    """
    status = say(f"status-{rep.status}.short")
    if rep.held_s is None:
        return status
    held = say("held", time=amount(rep.held_s, "s")) if was_held(rep) else say("held.none")
    return f"{status}, {held}"


def was_held(rep: Rep) -> bool:
    """Tell whether a hold was seen in a repetition, for long enough not to be told as 0 s.

    Parameters
    ----------
    rep : Rep
        Any repetition.
    """
    return rep.held_s is not None and amount(rep.held_s, "s") != amount(0.0, "s")
