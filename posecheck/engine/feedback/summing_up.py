"""What is told about several repetitions together: what was most often wrong, and how often."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

from posecheck.engine.cues import cue_text
from posecheck.engine.feedback.differences import Differences, Key, key_of
from posecheck.engine.feedback.pace import Pace
from posecheck.exercise.definition import Exercise
from posecheck.kinematics.measures import Side
from posecheck.result import Deviation, Finding, Rep, SummedUp, Verdict
from posecheck.result.in_words import deviation_in_words
from posecheck.rules import Rule, Severity
from posecheck.words import words

REPEATED: Final = 2
"""A difference from the reference, or a second fault, is told if it came at least this often: once may be
chance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Fault:
    """One thing that was wrong."""

    rule: Rule | None
    side: Side
    times: int
    text: str


class SummingUp:
    """Says in one sentence what was most often wrong.

    Parameters
    ----------
    exercise : Exercise
        The exercise that is done.
    rules : tuple of Rule
        Its rules, in the order of the definition.
    differences : Differences
        Finds which differences from the reference are told.
    pace : Pace
        Finds which phases were too short.
    language : str
        Language of the sentences, as an ISO 639-1 code.
    """

    def __init__(
        self,
        exercise: Exercise,
        rules: tuple[Rule, ...],
        differences: Differences,
        pace: Pace,
        language: str,
    ) -> None:
        self._exercise = exercise
        self._rules = rules
        self._language = language
        self._differences = differences
        self._pace = pace

    def of_set(self, reps: Sequence[Rep], most: int) -> tuple[SummedUp, ...]:
        """Return what is told after the set, what was most often wrong first.

        Parameters
        ----------
        reps : sequence of Rep
            All repetitions of the set.
        most : int
            At most so many sentences.

        Returns
        -------
        tuple of SummedUp
            Empty if nothing could be judged.
        """
        return tuple(self._sentences(reps, "set", most))

    def of_last(self, reps: Sequence[Rep]) -> SummedUp | None:
        """Return what is told about the last repetitions; None if nothing could be judged.

        Parameters
        ----------
        reps : sequence of Rep
            Those since the summary before.
        """
        return next(self._sentences(reps, "last", 1), None)

    def _sentences(self, reps: Sequence[Rep], which: str, most: int) -> Iterator[SummedUp]:
        say, of = words(self._language), len(reps)
        faults = sorted(
            [*self._broken(reps), *self._hurried(reps), *self._differing(reps)], key=_weight, reverse=True
        )
        # What came only once is told if there is nothing else to tell.
        told = faults[:1] + [fault for fault in faults[1:most] if fault.times >= REPEATED]
        for fault in told:
            name = f"summed-up-{which}.all" if fault.times == of else f"summed-up-{which}"
            text = say(name, text=fault.text, times=fault.times, of=of)
            rule = None if fault.rule is None else fault.rule.id
            yield SummedUp(rule=rule, side=fault.side, times=fault.times, of=of, text=text)
        if not faults and any(f.verdict is Verdict.PASS for rep in reps for f in rep.findings):
            text = say(f"summed-up-{which}.none", of=of)
            yield SummedUp(rule=None, side=Side.BOTH, times=0, of=of, text=text)

    def _broken(self, reps: Sequence[Rep]) -> Iterator[_Fault]:
        for i, rule in enumerate(self._rules):
            failed = [rep.findings[i] for rep in reps if rep.findings[i].verdict is Verdict.FAIL]
            if failed:
                side = _common_side(failed)
                text = cue_text(rule, side, self._language)
                yield _Fault(rule=rule, side=side, times=len(failed), text=text)

    def _hurried(self, reps: Sequence[Rep]) -> Iterator[_Fault]:
        short = [(rep, one.asked) for rep in reps if (one := self._pace.of(rep)) is not None]
        for text, times in Counter(self._pace.in_words(asked) for _, asked in short).items():
            yield _Fault(rule=None, side=_common_side([rep for rep, _ in short]), times=times, text=text)

    def _differing(self, reps: Sequence[Rep]) -> Iterator[_Fault]:
        found: dict[Key, list[Deviation]] = defaultdict(list)
        for one in filter(None, (self._differences.of(rep.comparison) for rep in reps)):
            found[key_of(one)].append(one)
        for several in found.values():
            if len(several) >= REPEATED:
                usual = replace(several[0], amount=median(one.amount for one in several))
                text = deviation_in_words(usual, self._exercise, self._language)
                yield _Fault(rule=None, side=usual.side, times=len(several), text=text)


def _weight(fault: _Fault) -> tuple[bool, int, int]:
    """Return how much a fault matters: a warning to stop first, then what was most often wrong."""
    if fault.rule is None:
        return False, fault.times, -1
    severity = fault.rule.severity
    return severity is Severity.STOP, fault.times, list(Severity).index(severity)


def _common_side(found: Sequence[Finding | Rep]) -> Side:
    sides = {one.side for one in found}
    return sides.pop() if len(sides) == 1 else Side.BOTH
