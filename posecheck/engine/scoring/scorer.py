"""The score of a repetition and of a set: the weighted mean of its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from posecheck.engine.scoring.parts import (
    Judged,
    of_pattern,
    of_range,
    of_reach,
    of_rules,
    of_smoothness,
    unjudged,
    weighted,
)
from posecheck.engine.scoring.repeatability import DetectableChange
from posecheck.engine.scoring.tempo import of_tempo
from posecheck.exercise.definition import Exercise, Signal
from posecheck.exercise.prescription import Prescription
from posecheck.reference.pattern import Pattern
from posecheck.result import (
    Aspect,
    Comparison,
    Finding,
    Quality,
    Quantity,
    RangeOfMotion,
    Rep,
    Score,
    ScorePart,
    Untold,
)
from posecheck.rules import Rule

LEAST_JUDGED: Final = 0.5
"""There is no score if less than this share of its weight could be judged: the rest would speak for more than
itself. Ours."""


class Scorer:
    """Scores the repetitions of one exercise, as one patient is to do it.

    Parameters
    ----------
    exercise : Exercise
        What the patient does; its weights decide how much each part counts.
    prescription : Prescription
        Settings for the patient.
    lead : Signal
        The measure that the patient is told.
    rules : sequence of Rule
        In the order of the exercise definition, with the patient's own limits.
    pattern : Pattern
        The reference movement.
    """

    def __init__(
        self,
        exercise: Exercise,
        prescription: Prescription,
        lead: Signal,
        rules: Sequence[Rule],
        pattern: Pattern,
    ) -> None:
        self._prescribed = prescription.range
        self._standard = abs(lead.target - lead.start)
        self._dose = prescription.dosed(exercise)
        self._phases = exercise.parts()
        self._rules = rules
        self._aspects = [_aspect_of(rule, lead.measure) for rule in rules]
        self._detectable = DetectableChange.of(exercise)
        has_tempo = bool(self._dose.tempo) or self._dose.hold_s is not None
        lacking = {
            Aspect.ALIGNMENT: Aspect.ALIGNMENT not in self._aspects,
            Aspect.TEMPO: Aspect.TEMPO not in self._aspects and not has_tempo,
            Aspect.PATTERN: not pattern.bands,
        }
        asked = {a: 0.0 if lacking.get(a) else getattr(exercise.score, a) for a in Aspect}
        total = sum(asked.values()) or 1.0
        self._weights: Mapping[Aspect, float] = {a: weight / total for a, weight in asked.items()}

    def of_rep(
        self,
        rom: RangeOfMotion,
        findings: Sequence[Finding],
        comparison: Comparison | None,
        quality: Quality,
        *,
        cut: bool,
    ) -> Score:
        """Return the score of one repetition.

        Parameters
        ----------
        rom : RangeOfMotion
            How far it went.
        findings : sequence of Finding
            One for each rule, in the same order.
        comparison : Comparison or None
            How it differs from the reference.
        quality : Quality
            Its figures.
        cut : bool
            Whether the way back was not recorded.
        """
        why = Untold.CUT_OFF if cut else Untold.NOT_SEEN
        return self._of(
            {
                Aspect.RANGE: self._range(rom, findings),
                Aspect.ALIGNMENT: of_rules(*self._about(Aspect.ALIGNMENT, findings)),
                Aspect.PATTERN: of_pattern(comparison, why),
                Aspect.TEMPO: of_tempo(
                    *self._about(Aspect.TEMPO, findings), self._dose, quality.tempo, self._phases
                ),
                Aspect.SMOOTHNESS: of_smoothness(quality.smoothness.arc_length),
            },
            self._detectable.repetition,
        )

    def of_set(self, reps: Sequence[Rep]) -> Score:
        """Return the score of a set: of each part the mean over the repetitions, partial ones included.

        Parameters
        ----------
        reps : sequence of Rep
            The repetitions of the report.
        """
        by_aspect = {
            a: [part for rep in reps for part in rep.score.parts if part.aspect is a] for a in Aspect
        }
        return self._of({a: _mean(parts) for a, parts in by_aspect.items()}, self._detectable.set)

    def _range(self, rom: RangeOfMotion, findings: Sequence[Finding]) -> Judged:
        if self._prescribed is not None:
            return of_range(rom, self._prescribed)
        reached, _ = self._about(Aspect.RANGE, findings)
        return of_reach(reached) if reached else of_range(rom, self._standard)

    def _about(self, aspect: Aspect, findings: Sequence[Finding]) -> tuple[list[Finding], list[Rule]]:
        """Return the findings of the rules that one part is made of, and these rules."""
        places = [i for i, own in enumerate(self._aspects) if own is aspect]
        return [findings[i] for i in places], [self._rules[i] for i in places]

    def _of(self, judged: Mapping[Aspect, Judged], detectable: float) -> Score:
        parts = tuple(self._part(aspect, *judged[aspect]) for aspect in Aspect)
        sure = sum(part.weight * part.judged for part in parts)
        total = sum(part.weight * part.judged * part.points for part in parts if part.points is not None)
        points = total / sure if sure >= LEAST_JUDGED else None
        return Score(
            points=points,
            judged=min(1.0, sure),
            detectable=None if points is None else detectable,
            parts=parts,
        )

    def _part(self, aspect: Aspect, points: float | None, share: float, why: Untold | None) -> ScorePart:
        weight = self._weights[aspect]
        if not weight:  # nothing of the kind is asked for, so that nothing of it can be missing
            why = Untold.NO_REFERENCE if aspect is Aspect.PATTERN else Untold.NOT_ASKED
            return ScorePart(aspect=aspect, points=None, weight=0.0, judged=0.0, untold=why)
        return ScorePart(aspect=aspect, points=points, weight=weight, judged=share, untold=why)


def _aspect_of(rule: Rule, lead: str) -> Aspect:
    """Return the one part of the score to which a rule belongs."""
    if rule.timed is not None:
        return Aspect.TEMPO
    is_how_far = rule.quantity is Quantity.FARTHEST and rule.about == lead
    return Aspect.RANGE if is_how_far else Aspect.ALIGNMENT


def _mean(parts: Sequence[ScorePart]) -> Judged:
    if not parts:
        return unjudged(Untold.FEW_REPETITIONS)
    known = [(part.judged, part.points) for part in parts if part.points is not None]
    why = next((part.untold for part in parts if part.untold is not None), Untold.NOT_SEEN)
    judged = weighted(known, why)
    return judged._replace(share=sum(share for share, _ in known) / len(parts))
