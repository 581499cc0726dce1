"""When a session was, for people."""

from __future__ import annotations

from datetime import datetime

from posecheck.result import Report
from posecheck.words import say


def when_of(report: Report) -> str | None:
    """Return date and time as the clock showed them where the session was, such as ``2 Mar 2026, 10:15``.

    Parameters
    ----------
    report : Report
        Of a session.

    Returns
    -------
    str or None
        As the language that is being spoken writes them; None if they are not known.
    """
    time_origin = report.provenance.time_origin
    return None if time_origin is None else say("when", time=datetime.fromisoformat(time_origin))
