"""When a session was, for people."""

from __future__ import annotations

from datetime import datetime

from posecheck.result import Report


def when_of(report: Report) -> str | None:
    """Return date and time as the clock showed them where the session was, such as ``2026-03-02 10:15``.

    Parameters
    ----------
    report : Report
        Of a session.

    Returns
    -------
    str or None
        As ISO 8601 writes them, which every country reads in the same way; None if they are not known.
    """
    time_origin = report.provenance.time_origin
    return None if time_origin is None else datetime.fromisoformat(time_origin).strftime("%Y-%m-%d %H:%M")
