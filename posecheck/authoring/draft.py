"""A whole exercise, drafted from a demonstration: what it shows, what is proposed, and the files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from statistics import mean, stdev
from typing import Any, Final

import numpy as np

from posecheck.authoring.alike import usable_reps
from posecheck.authoring.definition import text_of
from posecheck.authoring.lead import Change, as_counted, lead_of
from posecheck.authoring.rules import Written, hold_rule, range_rule, rounded, still_rules
from posecheck.authoring.takes import Take, checked, rises_of, takes_of
from posecheck.authoring.timing import Timing, probes, timing_of
from posecheck.authoring.usable import check_one_movement, check_shown, check_whole
from posecheck.errors import InputError, SourceError
from posecheck.exercise import Exercise
from posecheck.exercise.loader import parse_definition
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.position import LANDMARKS, NOTHING, Position, position_of, rises_in
from posecheck.kinematics.view import View
from posecheck.pose import PoseTrack
from posecheck.reference import learning
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.file import write_pattern
from posecheck.reference.learning import Recording
from posecheck.reference.making import Making
from posecheck.reference.pattern import Pattern, Sides
from posecheck.report.words import amount, measure_name, say
from posecheck.result import Rep, Report, Uncounted, Verdict
from posecheck.signals.marks import Part
from posecheck.version import __version__

NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Shown:
    """What one recording shows.

    Attributes
    ----------
    take : Take
        The recording.
    reps : tuple of Rep
        The repetitions that the exercise is made of.
    left_out : tuple of Uncounted
        Other movements, of which it is not.
    """

    take: Take
    reps: tuple[Rep, ...]
    left_out: tuple[Uncounted, ...]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Draft:
    """An exercise that a demonstration makes, before anything is written.

    Attributes
    ----------
    exercise : Exercise
        The definition.
    text : str
        The same as it is written, with comments.
    pattern : Pattern
        The reference movement, with its bands and how it was made.
    shown : tuple of Shown
        What each recording shows.
    timing : Timing
        How long the parts of the repetitions take.
    """

    exercise: Exercise
    text: str
    pattern: Pattern
    shown: tuple[Shown, ...]
    timing: Timing

    @property
    def views(self) -> list[View]:
        """From where it was demonstrated, the most frequent view first."""
        return _views([one.take for one in self.shown])

    def write(self, folder: Path) -> Path:
        """Write the definition and, beside it, the pattern; return the path of the definition.

        Parameters
        ----------
        folder : Path
            Created if it does not exist; files of the same names are replaced.

        Raises
        ------
        SourceError
            If they cannot be written.
        """
        path = folder / f"{self.exercise.id}.yaml"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_pattern(self.pattern, folder / f"{self.exercise.id}.pattern.json")
            path.write_text(self.text, encoding="utf-8")
        except OSError as error:
            raise SourceError(f"{folder}: cannot be written ({error.strerror})") from error
        return path


def check_name(name: str) -> None:
    """Check that a name can be the id of an exercise.

    Parameters
    ----------
    name : str
        What the exercise is to be called.

    Raises
    ------
    InputError
        If it cannot.
    """
    if not NAME.fullmatch(name):
        raise InputError(f"{name}: use lower-case letters, digits and _ in the name, such as wall_slide")


def draft(name: str, tracks: Sequence[tuple[str, PoseTrack]], *, sides: Sides | None = None) -> Draft:
    """Make an exercise of a demonstration.

    Parameters
    ----------
    name : str
        Id of the exercise; it is shown with spaces for ``_``.
    tracks : sequence of (str, PoseTrack)
        Recordings with their names, each of a different demonstrator or take.
    sides : {"body", "each", "alternating"}, optional
        What the sides of the body do; worked out from the recordings if not given.

    Raises
    ------
    InputError
        If the name cannot be an id.
    SourceError
        If the demonstration cannot be used; says why, and when in the video.
    """
    takes, pattern = learnt(name, tracks, sides=sides)
    for take in takes:
        rises = [(side, rise) for side, found in rises_of(pattern, take.course) for rise in found]
        check_whole(take, [rise for _, rise in rises])
        check_one_movement(take, pattern, rises)
    position = _position(pattern, takes)
    lead = lead_of(pattern, takes, position)
    base = _base(name, pattern, lead, takes, position)
    reports = _counted(pattern, {**base, "trial": {"kind": "hold"}, "rules": probes()}, takes)
    usable = [usable_reps(take, report, pattern) for take, report in zip(takes, reports, strict=True)]
    reps = [rep for own in usable for rep in own]
    timing, lead = timing_of(reps), as_counted(lead, reps)
    pattern = replace(pattern, making=_making(takes, lead, reps))
    definition = _base(name, pattern, lead, takes, position) | _proposed(
        pattern, lead, timing, reps, takes, position
    )
    reports = _counted(pattern, definition, takes)
    definition["rules"] = [rule for rule in definition["rules"] if _is_kept(rule["id"], reports)]
    text = text_of(definition)
    return Draft(
        exercise=parse_definition(text, name=f"{name}.yaml"),
        text=text,
        pattern=_banded(pattern, takes, reports),
        shown=tuple(
            Shown(take=take, reps=tuple(own), left_out=report.uncounted)
            for take, own, report in zip(takes, usable, reports, strict=True)
        ),
        timing=timing,
    )


def learnt(
    name: str, tracks: Sequence[tuple[str, PoseTrack]], *, sides: Sides | None = None
) -> tuple[list[Take], Pattern]:
    """Return recordings with what they show, and the reference movement that they make.

    Parameters
    ----------
    name : str
        Id of the movement.
    tracks : sequence of (str, PoseTrack)
        Recordings with their names.
    sides : {"body", "each", "alternating"}, optional
        Worked out from the recordings if not given.

    Raises
    ------
    InputError
        If the name cannot be an id.
    SourceError
        If a recording cannot be used.
    """
    check_name(name)
    takes = takes_of(tracks)
    for take in takes:
        check_shown(take)
    models = {track.origin.model or "" for _, track in tracks}
    pattern = learning.learn(
        [
            Recording(source=take.source, person=take.source, course=take.course, shown=take.shown)
            for take in takes
        ],
        key=name,
        name={"en": name.replace("_", " ")},
        sides=sides,
        model=models.pop() if len(models) == 1 else "",
    )
    return takes, pattern


def _counted(pattern: Pattern, definition: Mapping[str, Any], takes: Sequence[Take]) -> list[Report]:
    exercise = parse_definition(text_of(definition), name=f"{definition['id']}.yaml")
    return [checked(pattern, exercise, take.track) for take in takes]


def _is_kept(rule: str, reports: Sequence[Report]) -> bool:
    """Tell whether a rule fails no demonstrated repetition, and can be judged in most of them."""
    verdicts = [
        f.verdict for report in reports for rep in report.reps for f in rep.findings if f.rule == rule
    ]
    return Verdict.FAIL not in verdicts and 2 * verdicts.count(Verdict.PASS) >= len(verdicts)


def _banded(pattern: Pattern, takes: Sequence[Take], reports: Sequence[Report]) -> Pattern:
    counted = zip(takes, reports, strict=True)
    shown = [one for take, report in counted for one in shown_in(report.reps, take.source)]
    return replace(pattern, bands=bands_of(shown, even=pattern.even, one_sided=pattern.one_sided))


def _views(takes: Sequence[Take]) -> list[View]:
    seen = Counter(take.course.view for take in takes)
    return [view for view, _ in seen.most_common() if view is not None]


def _base(
    name: str, pattern: Pattern, lead: Change, takes: Sequence[Take], position: Position
) -> dict[str, Any]:
    """Return all of a definition but what follows from its repetitions."""
    text = pattern.name["en"].capitalize()
    shown, unit = _views(takes), CATALOGUE[lead.measure].unit
    valid = [view for view in View if view in CATALOGUE[lead.measure].error and view not in shown]
    return {
        "format": 2,
        "id": name,
        "version": 1,
        "name": {"en": text},
        "summary": {"en": say("demonstrated-summary", movement=text)},
        "position": position,
        "views": [str(view) for view in (*shown, *valid)],
        "trial": {"kind": "repetitions"},
        "sides": pattern.sides,
        "pattern": f"{name}.pattern.json",
        "lead": {
            "measure": lead.measure,
            "start": rounded(lead.start, unit),
            "target": rounded(lead.target, unit),
        },
    }


def _proposed(
    pattern: Pattern,
    lead: Change,
    timing: Timing,
    reps: Sequence[Rep],
    takes: Sequence[Take],
    position: Position,
) -> dict[str, Any]:
    """Return what follows from the repetitions: trial, phases, rules, dose and source."""
    views = _views(takes)
    asked = range_rule(lead, reps, [view for view in views if view in CATALOGUE[lead.measure].error])
    held = hold_rule(asked, timing)
    still = still_rules(pattern, lead, reps, views, position)
    names = {part: f"phase-{part}" for part in Part}
    if timing.stay_s is not None:
        names[Part.TARGET] += ".hold"
    dose = _dose(timing)
    return {
        "trial": {"kind": "hold" if timing.holds else "repetitions"},
        "phases": [
            {"id": str(part), "part": str(part), "name": {"en": say(text)}} for part, text in names.items()
        ],
        "rules": [asked, *([] if held is None else [held]), *still],
        **({"dose": dose} if dose else {}),
        "sources": {"own": _source(pattern, len(reps), views)},
    }


def _dose(timing: Timing) -> Written:
    hold = {} if timing.stay_s is None else {"hold_s": np.floor(2.0 * timing.stay_s).item() / 2.0}
    tempo = {str(part): round(way_s, 1) for part, way_s in timing.ways_s.items()}
    return hold | ({"tempo": tempo} if tempo else {})


def _making(takes: Sequence[Take], lead: Change, reps: Sequence[Rep]) -> Making:
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
    day = min((at[:10] for at in making.recorded_at), default="")
    return say(
        "demonstrated-source",
        day=say("recorded-on", day=day) if day else say("recorded-on.made", day=making.made_at[:10]),
        reps=reps,
        recordings=making.recordings,
        views=", ".join(say(f"view-{view}") for view in views),
        measure=measure_name(making.measure),
        range=varied,
        software=making.software,
        model=pattern.model or "none",
    )


def _position(pattern: Pattern, takes: Sequence[Take]) -> Position:
    """Return the position in which most recordings show the person between the repetitions."""
    shown = [
        _position_in(
            take.track, [rise.low_s for _, rises in rises_of(pattern, take.course) for rise in rises]
        )
        for take in takes
    ]
    return Counter(shown).most_common(1)[0][0]


def _position_in(track: PoseTrack, rests_s: Sequence[float]) -> Position:
    """Return the position that the person is in at some times of a recording."""
    body = Body(LANDMARKS)
    seen = [rises_in(body) if body.observe(pose) else NOTHING for pose in track]
    return position_of([seen[i] for i in np.searchsorted(track.time_s, rests_s)])
