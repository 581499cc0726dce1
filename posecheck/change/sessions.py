"""Several sessions, with what is needed to tell about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from posecheck.change.between import changes
from posecheck.change.order import in_order
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.definition import Exercise
from posecheck.result import Report
from posecheck.result.change import Change


@dataclass(frozen=True, kw_only=True, slots=True)
class Sessions:
    """Reports of one patient in order, their exercises, and what changed between them.

    Attributes
    ----------
    reports : tuple of Report
        In order of time; in the order in which they were given if one of them does not say when it was made.
    exercises : mapping of str to Exercise
        The exercises of the reports by their ids.
    changes : tuple of Change
        How the last session of each exercise differs from every earlier one.
    """

    reports: tuple[Report, ...]
    exercises: Mapping[str, Exercise]
    changes: tuple[Change, ...]

    @classmethod
    def of(cls, reports: Sequence[Report], exercises: Iterable[Exercise]) -> Self:
        """Put sessions in order and compare them.

        Parameters
        ----------
        reports : sequence of Report
            In any order.
        exercises : iterable of Exercise
            The exercise of each report, at least.
        """
        known = {exercise.id: exercise for exercise in exercises}
        ordered = in_order(reports)
        return cls(reports=ordered, exercises=known, changes=changes(ordered, known))

    @property
    def dated(self) -> bool:
        """Whether every session says when it was made."""
        return all(report.provenance.time_origin is not None for report in self.reports)

    @property
    def latest(self) -> tuple[int, ...]:
        """Places of the last session of each exercise among the reports."""
        return tuple({one.provenance.exercise.id: i for i, one in enumerate(self.reports)}.values())

    def exercise_of(self, report: Report) -> Exercise:
        """Return the exercise of a report.

        Parameters
        ----------
        report : Report
            One of the sessions.
        """
        return self.exercises[report.provenance.exercise.id]

    def same_definition(self, report: Report) -> bool:
        """Tell whether a report was made with the definition that is known here, not with another edition.

        Parameters
        ----------
        report : Report
            One of the sessions.
        """
        return content_hash(self.exercise_of(report)) == report.provenance.exercise.sha256
