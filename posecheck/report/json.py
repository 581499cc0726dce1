"""A report as one JSON object, the format other programs read."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Final

from posecheck.engine.results import Cue, Finding, Rep, Report

DECIMALS: Final = {"s": 3, "deg": 1, "ratio": 3}


def to_json(report: Report, *, source: str) -> str:
    """Return the report as the text of one JSON object.

    Never holds NaN, which JSON does not know, nor a letter beyond ASCII, which not every output can take.

    Parameters
    ----------
    report : Report
    source : str
        Name of the source it was made from.
    """
    return json.dumps(as_object(report, source=source), indent=2, allow_nan=False)


def as_object(report: Report, *, source: str) -> dict[str, Any]:
    """Return the report as plain dicts and lists: seconds to 3 decimals, degrees to 1, ratios to 3."""
    return {
        "exercise": {"id": report.exercise_id, "version": report.exercise_version},
        "source": source,
        "duration_s": rounded(report.duration_s, "s"),
        "frames": {"total": report.frames_total, "with_pose": report.frames_with_pose},
        "view": report.view.value if report.view else None,
        "rep_count": report.rep_count,
        "partial_count": report.partial_count,
        "reps": [_rep(rep) for rep in report.reps],
        "cues": [_cue(cue) for cue in report.cues],
        "score": rounded(report.score, "deg"),
        "warnings": list(report.warnings),
    }


def rounded(value: float | None, unit: str) -> float | None:
    """Return a value with the decimals its unit is worth; None for what is not a number."""
    if value is None or not isfinite(value):
        return None
    return round(float(value), DECIMALS[unit])


def _rep(rep: Rep) -> dict[str, Any]:
    rom = rep.rom
    return {
        "number": rep.number,
        "side": rep.side.value,
        "start_s": rounded(rep.start_s, "s"),
        "peak_s": rounded(rep.peak_s, "s"),
        "end_s": rounded(rep.end_s, "s"),
        "status": rep.status.value,
        "decided_by": rep.decided_by or None,
        "view": rep.view.value,
        "rom": {
            "measure": rom.measure,
            "start": rounded(rom.start, rom.unit),
            "peak": rounded(rom.peak, rom.unit),
            "excursion": rounded(rom.excursion, rom.unit),
            "expected_error": rounded(rom.expected_error, rom.unit),
            "unit": rom.unit,
        },
        "findings": [_finding(finding) for finding in rep.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "measured": rounded(finding.measured, finding.unit),
        "limit": rounded(finding.limit, finding.unit),
        "unit": finding.unit,
        "side": finding.side.value,
        "from_s": rounded(finding.from_s, "s"),
        "to_s": rounded(finding.to_s, "s"),
        "reason": finding.reason or None,
    }


def _cue(cue: Cue) -> dict[str, Any]:
    return {
        "rule": cue.rule,
        "severity": cue.severity.value,
        "side": cue.side.value,
        "text": cue.text,
        "start_s": rounded(cue.start_s, "s"),
        "end_s": rounded(cue.end_s, "s"),
    }
