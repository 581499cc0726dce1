"""What a definition says of a demonstration, part by part, in the form in which it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import floor
from statistics import mean, stdev

from posecheck.authoring.lead import Change
from posecheck.authoring.movement import views_of
from posecheck.authoring.rules import Written, hold_rule, range_rule, rounded
from posecheck.authoring.still import still_rules
from posecheck.authoring.takes import Take
from posecheck.authoring.timing import Timing
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.position import Position
from posecheck.kinematics.view import View
from posecheck.reference.making import Making
from posecheck.reference.pattern import Pattern
from posecheck.report.words import measure_name
from posecheck.result import Rep
from posecheck.result.in_words import amount
from posecheck.signals.marks import Part
from posecheck.strict import text_in
from posecheck.version import __version__
from posecheck.words import say


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Found:
    """What is known of a demonstration before its repetitions are counted.

    Attributes
    ----------
    takes : sequence of Take
        The recordings.
    pattern : Pattern
        The movement that they show.
    lead : Change
        The measure that the patient is told.
    position : {"standing", "sitting", "lying"}
        In which it is done.
    """

    takes: Sequence[Take]
    pattern: Pattern
    lead: Change
    position: Position


def base_of(found: Found) -> Written:
    """Return all of a definition but what follows from its repetitions.

    Parameters
    ----------
    found : Found
        The demonstration.
    """
    pattern, lead = found.pattern, found.lead
    spoken = say.language
    name = text_in(spoken, pattern.name)
    text = name[:1].upper() + name[1:]
    shown, unit = views_of(found.takes), CATALOGUE[lead.measure].unit
    valid = [view for view in View if view in CATALOGUE[lead.measure].error and view not in shown]
    return {
        "format": 2,
        "id": pattern.key,
        "version": 1,
        "name": {spoken: text},
        "summary": {spoken: say("demonstrated-summary", movement=text)},
        "position": found.position,
        "views": [str(view) for view in (*shown, *valid)],
        "trial": {"kind": "repetitions"},
        "sides": pattern.sides,
        "pattern": f"{pattern.key}.pattern.json",
        "lead": {
            "measure": lead.measure,
            "start": rounded(lead.start, unit),
            "target": rounded(lead.target, unit),
        },
    }


def proposed(found: Found, reps: Sequence[Rep], timing: Timing) -> Written:
    """Return what follows from the repetitions: trial, phases, rules, dose and source.

    Parameters
    ----------
    found : Found
        The demonstration; its pattern knows how it was made.
    reps : sequence of Rep
        Its repetitions.
    timing : Timing
        How long their parts take.
    """
    views = views_of(found.takes)
    valid = [view for view in views if view in CATALOGUE[found.lead.measure].error]
    asked = range_rule(found.lead, reps, valid)
    held = hold_rule(asked, timing)
    still = still_rules(found.pattern, found.lead, reps, views, found.position)
    names = {part: f"phase-{part}" for part in Part}
    if timing.stay_s is not None:
        names[Part.TARGET] += ".hold"
    dose = _dose(timing)
    return {
        "trial": {"kind": "hold" if timing.holds else "repetitions"},
        "phases": [
            {"id": str(part), "part": str(part), "name": {say.language: say(text)}}
            for part, text in names.items()
        ],
        "rules": [asked, *([] if held is None else [held]), *still],
        **({"dose": dose} if dose else {}),
        "sources": {"own": _source(found.pattern, len(reps), views)},
    }


def _dose(timing: Timing) -> Written:
    hold = {} if timing.stay_s is None else {"hold_s": floor(2.0 * timing.stay_s) / 2.0}
    tempo = {str(part): round(way_s, 1) for part, way_s in timing.ways_s.items()}
    return hold | ({"tempo": tempo} if tempo else {})


def making_of(found: Found, reps: Sequence[Rep]) -> Making:
    """Return when and of what the reference movement was made.

    Parameters
    ----------
    found : Found
        The demonstration.
    reps : sequence of Rep
        Its repetitions.
    """
    takes, lead = found.takes, found.lead
    ranges = [rep.rom.excursion for rep in reps if rep.rom.excursion is not None]
    return Making(
        made_at=datetime.now().astimezone().isoformat(timespec="seconds"),
        recorded_at=tuple(at for take in takes if (at := take.track.origin.time_origin) is not None),
        software=__version__,
        recordings=len(takes),
        measure=lead.measure,
        range=mean(ranges) if ranges else abs(lead.target - lead.start),
        range_spread=stdev(ranges) if len(ranges) > 1 else None,
    )


def _source(pattern: Pattern, reps: int, views: Sequence[View]) -> str:
    """Return where the limits come from, in words."""
    making = pattern.making
    assert making is not None, "it has just been made"
    unit = CATALOGUE[making.measure].unit
    far = amount(making.range, unit)
    if making.range_spread is None:
        varied = say("demonstrated-range.once", range=far)
    else:
        varied = say("demonstrated-range", range=far, spread=amount(making.range_spread, unit))
    day = min(making.recorded_at, default="")
    return say(
        "demonstrated-source",
        day=say(
            "recorded-on" if day else "recorded-on.made", day=datetime.fromisoformat(day or making.made_at)
        ),
        reps=reps,
        recordings=making.recordings,
        views=", ".join(say(f"view-{view}") for view in views),
        measure=measure_name(making.measure),
        range=varied,
        software=making.software,
        model=pattern.model or "none",
    )
