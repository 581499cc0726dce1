"""The rules that a demonstration justifies: how far the movement goes, for how long, and what keeps still.

All are in the form of a definition. Each has a reason with what was demonstrated, for the therapist to edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Any, Final

from posecheck.authoring.lead import Change
from posecheck.authoring.timing import Timing
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.view import View
from posecheck.result import Rep
from posecheck.result.in_words import amount, percent
from posecheck.words import say

Written = dict[str, Any]
"""A part of a definition, as it is written."""

ASKED_SHARE: Final = 0.8
"""Share of what was demonstrated that is asked for. Ours."""


def range_rule(lead: Change, reps: Sequence[Rep], views: Sequence[View]) -> Written:
    """Return the rule that asks for most of the demonstrated range, and for no more than each repetition had.

    Parameters
    ----------
    lead : Change
        The measure that the patient is told.
    reps : sequence of Rep
        The demonstrated repetitions.
    views : sequence of View
        From which they were seen.
    """
    way = 1.0 if lead.target > lead.start else -1.0
    peaks = [rep.rom.peak for rep in reps if rep.rom.peak is not None]
    least = min(peaks, key=lambda peak: way * peak, default=lead.target)
    asked = lead.start + ASKED_SHARE * (lead.target - lead.start)
    unit = CATALOGUE[lead.measure].unit
    smallest = way * least < way * asked
    shown = {"start": amount(lead.start, unit), "target": amount(lead.target, unit)}
    return {
        "id": "range",
        "kind": "range",
        "measure": lead.measure,
        "min" if way > 0.0 else "max": rounded(least if smallest else asked, unit, down=way > 0.0),
        "tolerance": max(CATALOGUE[lead.measure].error[view] for view in views),
        **in_words("range"),
        "reason": in_language(
            say("proposed-range.smallest", least=amount(least, unit), **shown)
            if smallest
            else say("proposed-range.share", share=percent(ASKED_SHARE), **shown)
        ),
        "sources": ["own"],
    }


def hold_rule(asked: Written, timing: Timing) -> Written | None:
    """Return the rule that asks for most of the demonstrated stay at the target; None if nobody stays there.

    Parameters
    ----------
    asked : dict
        The rule about the range, which says what is far enough.
    timing : Timing
        How long the demonstrator stays.
    """
    if timing.stay_s is None:
        return None
    hold_s = max(0.5, floor(2.0 * ASKED_SHARE * timing.stay_s) / 2.0)
    kept: Written = {k: asked[k] for k in ("measure", "min", "max", "tolerance", "sources") if k in asked}
    reason = say("proposed-hold.share", share=percent(ASKED_SHARE), time=amount(timing.stay_s, "s"))
    return {
        "id": "hold",
        "kind": "hold",
        **kept,
        "hold_s": hold_s,
        **in_words("hold"),
        "reason": in_language(reason),
    }


def rounded(value: float, unit: str, *, down: bool | None = None) -> float:
    """Return a value as it is written in a definition: in whole degrees, or in hundredths.

    Parameters
    ----------
    value : float
        In the unit.
    unit : {"deg", "ratio"}
        Unit of the value.
    down : bool, optional
        Whether to round down or up; to the nearest unless given.
    """
    scale = 1 if unit == "deg" else 100
    turn = round if down is None else floor if down else ceil
    whole = turn(scale * value)
    return whole if unit == "deg" else whole / scale


def in_words(name: str) -> Written:
    """Return the goal and the cue of a rule.

    Parameters
    ----------
    name : str
        Of the messages ``proposed-NAME``.
    """
    return {part: in_language(say(f"proposed-{name}.{part}")) for part in ("aim", "cue")}


def in_language(text: str) -> Written:
    """Return a text of a definition in the one language that is spoken.

    Parameters
    ----------
    text : str
        What was said.
    """
    return {say.language: text}
