"""One session with all that is needed to write about it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from posecheck.exercise import Exercise
from posecheck.reference.pattern import Pattern
from posecheck.result import Finding, Report
from posecheck.words import say


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
    same_definition : bool
        Whether the definition is the one that it was made with, and not another edition.
    name : str
        A word that no other session of the document has.
    """

    report: Report
    exercise: Exercise
    pattern: Pattern
    same_definition: bool
    name: str

    @property
    def what(self) -> str:
        """What was done: the name of the exercise."""
        return self.exercise.text(self.exercise.name, say.language)

    def aim(self, rule: str) -> str:
        """Return what a rule is about; its id if the definition does not have it any more.

        Parameters
        ----------
        rule : str
            Id of a rule.
        """
        aims = {one.id: self.exercise.text(one.aim, say.language) for one in self.exercise.rules}
        return aims.get(rule, rule)

    def found(self) -> dict[str, list[Finding]]:
        """Return what each rule found in the repetitions, by the id of the rule."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for rep in self.report.reps:
            for finding in rep.findings:
                found[finding.rule].append(finding)
        return found
