"""One session with all that is needed to write about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from posecheck.exercise import Exercise
from posecheck.reference.pattern import Pattern
from posecheck.report.words import say
from posecheck.result import Report


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """A report with the exercise and the reference movement that it is about.

    Attributes
    ----------
    report : Report
        The report.
    exercise : Exercise
        Its definition.
    pattern : Pattern
        Its reference movement.
    name : str
        A word that no other session of the document has.
    """

    report: Report
    exercise: Exercise
    pattern: Pattern
    name: str

    @property
    def what(self) -> str:
        """What was done: the name of the exercise."""
        return self.exercise.text(self.exercise.name, say.language)

    @property
    def when(self) -> str | None:
        """Date and time of the first frame where it was recorded; None if unknown."""
        origin = self.report.provenance.time_origin
        return None if origin is None else f"{datetime.fromisoformat(origin):%Y-%m-%d %H:%M}"
