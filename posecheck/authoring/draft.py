"""A whole exercise, drafted from a demonstration: what it shows, what is proposed, and the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from posecheck.authoring.alike import check_spread, usable_reps
from posecheck.authoring.definition import text_of
from posecheck.authoring.lead import as_counted, lead_of
from posecheck.authoring.movement import learnt, new_path, position_in, views_of
from posecheck.authoring.proposal import Found, base_of, making_of, proposed
from posecheck.authoring.takes import Take, rises_of
from posecheck.authoring.timing import Timing, probes, timing_of
from posecheck.authoring.usable import check_one_movement, check_whole
from posecheck.engine import score
from posecheck.exercise import Exercise
from posecheck.exercise.loader import parse_definition
from posecheck.kinematics.view import View
from posecheck.output_file import make_folder, write_text
from posecheck.pose import PoseTrack
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.file import write_pattern
from posecheck.reference.pattern import Pattern, Sides
from posecheck.result import Rep, Report, Uncounted, Verdict


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
        return views_of([one.take for one in self.shown])

    def write(self, folder: Path) -> Path:
        """Write the definition and, beside it, the pattern; return the path of the definition.

        Parameters
        ----------
        folder : Path
            Created if it does not exist.

        Raises
        ------
        InputError
            If they cannot be written, or there is such a definition already.
        """
        path = new_path(folder, self.exercise.id)
        make_folder(folder)
        write_pattern(self.pattern, folder / f"{self.exercise.id}.pattern.json")
        write_text(path, self.text)
        return path


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
    position = position_in(pattern, takes)
    found = Found(takes=takes, pattern=pattern, lead=lead_of(pattern, takes, position), position=position)
    timed = base_of(found) | {"trial": {"kind": "hold"}, "rules": probes()}
    usable = [
        usable_reps(take, report, pattern)
        for take, report in zip(takes, _counted(pattern, timed, takes), strict=True)
    ]
    check_spread(list(zip(takes, usable, strict=True)))
    reps = [rep for own in usable for rep in own]
    timing, found = timing_of(reps), replace(found, lead=as_counted(found.lead, reps))
    found = replace(found, pattern=replace(pattern, making=making_of(found, reps)))
    definition = base_of(found) | proposed(found, reps, timing)
    reports = _counted(pattern, definition, takes)
    judged = [_again(own, report) for own, report in zip(usable, reports, strict=True)]
    definition["rules"] = [rule for rule in definition["rules"] if _is_kept(rule["id"], judged)]
    text = text_of(definition)
    return Draft(
        exercise=parse_definition(text, name=f"{name}.yaml"),
        text=text,
        pattern=_banded(found.pattern, takes, judged),
        shown=tuple(
            Shown(take=take, reps=tuple(own), left_out=report.uncounted)
            for take, own, report in zip(takes, usable, reports, strict=True)
        ),
        timing=timing,
    )


def _counted(pattern: Pattern, definition: Mapping[str, Any], takes: Sequence[Take]) -> list[Report]:
    exercise = parse_definition(text_of(definition), name=f"{definition['id']}.yaml")
    return [score(take.track, exercise, pattern=pattern) for take in takes]


def _again(reps: Sequence[Rep], report: Report) -> list[Rep]:
    """Return the same repetitions, judged by other rules: what is counted does not depend on them."""
    numbers = {rep.number for rep in reps}
    return [rep for rep in report.reps if rep.number in numbers]


def _is_kept(rule: str, judged: Sequence[Sequence[Rep]]) -> bool:
    """Tell whether a rule fails no demonstrated repetition, and can be judged in most of them."""
    findings = [finding for reps in judged for rep in reps for finding in rep.findings]
    verdicts = [finding.verdict for finding in findings if finding.rule == rule]
    return Verdict.FAIL not in verdicts and 2 * verdicts.count(Verdict.PASS) >= len(verdicts)


def _banded(pattern: Pattern, takes: Sequence[Take], judged: Sequence[Sequence[Rep]]) -> Pattern:
    shown = [one for take, reps in zip(takes, judged, strict=True) for one in shown_in(reps, take.source)]
    return replace(pattern, bands=bands_of(shown, even=pattern.even, one_sided=pattern.one_sided))
