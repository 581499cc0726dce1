"""What a rule asks for in words: its limits, with the measure, its unit and a plain direction."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.words import measure_name, phase_name, share_of
from posecheck.result import Bound, Quantity
from posecheck.result.in_words import amount
from posecheck.rules import Amount, Limits, Rule
from posecheck.words import say


def limits_in_words(rule: Rule, exercise: Exercise) -> str:
    """Say what a rule asks for, with the measure and its unit.

    A limit below zero is told by what the measure is called on that side: nobody knows what "at least -15°"
    of a forward lean is, but "at most 15°" of a backward lean is plain.

    Parameters
    ----------
    rule : Rule
        A rule of any kind.
    exercise : Exercise
        The exercise it belongs to, for the names of its phases.

    Returns
    -------
    str
        A sentence without its full stop; two where the limits lie on both sides of zero.
    """
    told = {name: _told(value, rule.about) for name, value in rule.asked().items()}
    if rule.timed is not None:
        told |= {"timed": rule.timed, "phase": phase_name(rule.timed, exercise)}
    return ". ".join(say(f"limits-{rule.kind}", **told | way) for way in _ways(rule))


def signal_in_words(signal: Signal) -> str:
    """Say which measure a movement changes, from where to where.

    Parameters
    ----------
    signal : Signal
        Of an exercise.
    """
    unit = CATALOGUE[signal.measure].unit
    start, target = (_name(signal.measure, end < 0.0) for end in (signal.start, signal.target))
    ends = (amount(abs(signal.start), unit), share_of(amount(abs(signal.target), unit), signal.measure))
    if start == target or not signal.start or not signal.target:
        name = target if signal.target else start
        return say("exercise-movement.range", measure=name, start=ends[0], target=ends[1])
    return say("exercise-movement.across", measure=start, start=ends[0], opposite=target, target=ends[1])


def _ways(rule: Rule) -> Iterator[dict[str, str]]:
    """Yield the measure with its limits, none of them below zero: for each side of zero that has some."""
    asked = rule.asked()
    match asked.get("limits"):
        case Limits() as limits if rule.about is not None:
            even = limits.least is not None and limits.least < 0.0 and limits.least == -(limits.most or 0.0)
            if even and asked.get("quantity") == Quantity.CHANGE:
                most = share_of(_between(None, limits.most, limits.unit), rule.about)
                yield {"measure": measure_name(rule.about), "limits": most, "way": "either"}
                return
            for side, turned in _sides_of_zero(limits):
                name = _name(rule.about, turned)
                less = turned and name == measure_name(rule.about)
                yield {
                    "measure": name,
                    "limits": share_of(_between(*side), rule.about),
                    "way": "less" if less else "more",
                } | _bound(asked.get("bound"), turned)
        case _:
            yield {} if rule.about is None else {"measure": measure_name(rule.about)}


def _sides_of_zero(limits: Limits) -> Iterator[tuple[Limits, bool]]:
    """Yield the limits above zero, and those below it as if they were above; and whether they are."""
    least, most, unit = limits
    if most is not None and most < 0.0:
        yield Limits(-most, None if least is None else -least, unit), True
    elif least is None or least >= 0.0:
        yield limits, False
    else:
        if most is not None:
            yield Limits(None, most, unit), False
        yield Limits(None, -least, unit), True


def _bound(bound: object, turned: bool) -> dict[str, str]:
    """Return whether a measure must rise or come down to its limit, seen from the side it is told from."""
    if bound is None:
        return {}
    return {"bound": Bound.MIN if (bound == Bound.MAX) is turned else Bound.MAX}


def _name(measure: str, turned: bool) -> str:
    """Return what a measure is called, or is called below zero where it has a name for that."""
    below = f"measure-{measure}.negative"
    return say(below) if turned and below in say else measure_name(measure)


def _told(value: Limits | Amount | float | str, about: str | None) -> float | str:
    match value:
        case Limits(unit="ratio"):
            return share_of(_between(*value), about)
        case Limits():
            return _between(*value)
        case Amount(number, unit):
            return amount(number, unit)
    return value


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return say("between", least=amount(least, unit), most=amount(most, unit))
    if least is not None:
        return say("at-least", least=amount(least, unit))
    return "" if most is None else say("at-most", most=amount(most, unit))
