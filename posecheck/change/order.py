"""The order of several sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from posecheck.result import Report


def in_order(reports: Sequence[Report]) -> tuple[Report, ...]:
    """Return reports in the order of time, the earliest first.

    Parameters
    ----------
    reports : sequence of Report
        If one of them does not say when it was made, all stay in the order in which they are given.
    """
    times = [report.provenance.time_origin for report in reports]
    known = [datetime.fromisoformat(time) for time in times if time is not None]
    if len(known) < len(reports):
        return tuple(reports)
    return tuple(report for _, report in sorted(zip(known, reports, strict=True), key=lambda dated: dated[0]))
