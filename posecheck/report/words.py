"""A report in words that patients and therapists both understand: what its codes and numbers say."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE, Side, towards
from posecheck.report.figure_words import with_error
from posecheck.result import (
    Advice,
    Bound,
    BuiltInReplaced,
    Finding,
    NobodySeen,
    Note,
    NothingMoved,
    NotMeasured,
    Quantity,
    Reason,
    ReferenceEdition,
    RuleNotJudged,
    SideRepeated,
    SlowMotion,
    SourceNote,
    Uncounted,
)
from posecheck.result.in_words import advice_in_words, amount, movement_in_words, percent
from posecheck.words import say


def measure_name(measure: str) -> str:
    """Return what people call a measure: ``trunk_flexion`` is "Forward lean".

    Parameters
    ----------
    measure : str
        Name in the catalogue of measures.
    """
    return say(f"measure-{measure}")


def either_way(measure: str) -> str:
    """Return what a measure is called where both sides are meant: "Head turn", not "Head turn to the left".

    Parameters
    ----------
    measure : str
        Name in the catalogue of measures.
    """
    either = f"measure-{measure}.either"
    return say(either) if either in say else measure_name(measure)


def with_side(measure: str, side: Side) -> str:
    """Return the name of a measure with the side of the body, such as "Arm raise (left)".

    Parameters
    ----------
    measure : str
        Name in the catalogue of measures.
    side : Side
        Both sides are not named. Of a measure that goes to the left or to the right, the direction.
    """
    if side is Side.BOTH:
        return either_way(measure)
    if CATALOGUE[measure].handed:
        return say(f"measure-{measure}.negative") if side is Side.RIGHT else measure_name(measure)
    return say("what-on-side", measure=measure_name(measure), side=side)


def phase_name(phase: str, exercise: Exercise) -> str:
    """Return what an exercise calls one of its phases.

    Parameters
    ----------
    phase : str
        Id of the phase; returned unchanged if the exercise has no such phase.
    exercise : Exercise
        The exercise that the phase belongs to.
    """
    named = {one.id: exercise.text(one.name, say.language) for one in exercise.phases}
    return named.get(phase, phase)


def share_of(amounts: str, measure: str | None) -> str:
    """Return limits or values of a measure; those of a ratio with what they are a share of.

    Parameters
    ----------
    amounts : str
        Such as "at most 4%".
    measure : str or None
        Name in the catalogue of measures; None for what is no measure.
    """
    of = f"measure-{measure}.of"
    return say("amount-of", amounts=amounts, of=say(of)) if measure is not None and of in say else amounts


def finding_in_words(finding: Finding, exercise: Exercise, moved: Side = Side.BOTH) -> str:
    """Say what was found and what the limit is, with the measure's name and a plain direction.

    Parameters
    ----------
    finding : Finding
        What a rule found; for an unknown one, only the reason is said.
    exercise : Exercise
        The exercise it was found in, for its rules and the names of its phases.
    moved : Side
        The side that moved, towards which a measure is positive that goes to the left or to the right.
    """
    if finding.measured is None or finding.limit is None:
        return say(f"reason-{finding.reason or Reason.NOT_SEEN}")
    name, opposite_name = _directions(finding.measure, moved)
    farthest = finding.quantity is Quantity.FARTHEST
    opposite = finding.quantity in (Quantity.VALUE, Quantity.FARTHEST, Quantity.CHANGE) and (
        finding.limit < 0.0 or (finding.limit == 0.0 and finding.measured < 0.0)
    )
    named_opposite = opposite and opposite_name in say
    # A backward lean of 23° with a limit of 15° is told as that, not as -23° with a limit of -15°.
    turned = named_opposite or (opposite and finding.quantity is Quantity.CHANGE)
    sign = -1.0 if turned else 1.0
    value = with_error(sign * finding.measured, finding.expected_error, finding.unit)
    if finding.unit == "ratio":
        value = share_of(value, finding.measure)
    least = (finding.bound is Bound.MIN) is not turned
    if finding.quantity in (Quantity.VALUE, Quantity.FARTHEST):
        # Some limits are there to be reached, others to be kept: what decides lies the other way.
        value = say("value-reached" if least is farthest else "value-came-down", value=value)
    elif finding.quantity is Quantity.CHANGE:
        value = say("value-less" if turned and not named_opposite else "value-more", value=value)
    elif finding.quantity is Quantity.DIFFERENCE:
        value = say("value-between-sides", value=value)
    kind = "least" if least else "most"
    if finding.margin < 0.0 and (least or farthest):
        kind = f"aim-for-{kind}"
    return say(
        f"finding-{kind}",
        what=_what(finding, exercise, opposite_name if named_opposite else name),
        value=value,
        limit=amount(sign * finding.limit, finding.unit),
    )


def compared_with(reference: ReferenceEdition | None) -> str:
    """Say what the repetitions of a session were compared with.

    Parameters
    ----------
    reference : ReferenceEdition or None
        None for the reference movement of the exercise.
    """
    if reference is None:
        return say("compared")
    if not (reference.people and reference.repetitions):
        return say("compared-with-unknown", called=reference.name)
    return say("compared-with", **_whose(reference))


def other_reference(reference: ReferenceEdition | None) -> Iterator[str]:
    """Say which movement the repetitions were compared with, if that is not the one of the exercise.

    Parameters
    ----------
    reference : ReferenceEdition or None
        None for the reference movement of the exercise.

    Yields
    ------
    str
        A sentence, or nothing.
    """
    if reference is None:
        return
    if reference.people and reference.repetitions:
        yield say("other-reference", **_whose(reference))
    else:
        yield say("other-reference.unknown", called=reference.name)


def _whose(reference: ReferenceEdition) -> dict[str, str]:
    return {
        "called": reference.name,
        "people": say("compared-people", count=reference.people),
        "repetitions": say("report-count", count=reference.repetitions),
    }


def _directions(measure: str | None, moved: Side) -> tuple[str, str]:
    """Return the messages that name a measure where it is positive, and where it is negative."""
    if measure is None:
        return "", ""
    names = (f"measure-{measure}", f"measure-{measure}.negative")
    return names if towards(measure, moved) > 0.0 else names[::-1]


def _what(finding: Finding, exercise: Exercise, name: str) -> str:
    """Return what a finding is about, ready to stand before its value."""
    if finding.quantity is Quantity.TIME:
        if finding.measure is not None:
            return say("what-hold", measure=_sided(finding, name))
        phase = next((phase for phase in exercise.phases if phase.id == finding.phase), None)
        return (
            say("what-phase", phase=exercise.text(phase.name, say.language)) if phase else say("what-whole")
        )
    return _sided(finding, name)


def _sided(finding: Finding, name: str) -> str:
    """Return the measure of a finding, with the side that it was found on."""
    told = say(name)
    if finding.side is Side.BOTH or finding.quantity is Quantity.DIFFERENCE:
        return told
    return say("what-on-side", measure=told, side=finding.side)


def note_in_words(note: Note, exercise: Exercise) -> str:
    """Return a note as one or two sentences.

    Parameters
    ----------
    note : Note
        What a report says about itself.
    exercise : Exercise
        The exercise that was done, for the names of its rules.
    """
    match note:
        case NobodySeen():
            return say("note-nobody_seen")
        case NotMeasured():
            advice = say("note-not_measured.unseen") if note.advice is None else _advice(note.advice)
            missing, duration = amount(note.missing_s, "s"), amount(note.duration_s, "s")
            return say("note-not_measured", missing=missing, duration=duration, advice=advice)
        case NothingMoved():
            lead = None if exercise.lead is None else exercise.lead.measure
            return say("note-nothing_moved", amount=share_of(amount(note.least, note.unit), lead))
        case RuleNotJudged():
            aims = {rule.id: exercise.text(rule.aim, say.language) for rule in exercise.rules}
            return say(
                "note-rule_not_judged",
                rule=aims.get(note.rule, note.rule),
                reason=say(f"reason-{note.reason}"),
            )
        case BuiltInReplaced():
            return say("note-built_in_replaced", exercise=note.exercise)
        case SideRepeated():
            return say("note-side_repeated", times=note.times)
        case SlowMotion():
            if note.times is None:
                return say("note-slow_motion")
            return say("note-slow_motion.told", times=note.times, speed=f"{note.times:g}")
        case SourceNote():
            return note.text


def _advice(one: Advice) -> str:
    """Return an advice in the language that is being spoken, whichever it was given in."""
    return advice_in_words(one.need, part=one.part, view=one.view, side=one.side)


def uncounted_in_words(one: Uncounted, *, sized: bool = True) -> str:
    """Say why a movement was not counted, and how large it was.

    Parameters
    ----------
    one : Uncounted
        If its size is unknown, it is left out.
    sized : bool
        Whether its size is said.
    """
    why = say("why-like", like=movement_in_words(one.like)) if one.like else say(f"why-{one.why}")
    return (
        why if one.share is None or not sized else f"{why}, {say('report-share', share=percent(one.share))}"
    )
