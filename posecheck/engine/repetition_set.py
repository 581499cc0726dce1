"""The set: its repetitions, and what was not a repetition, as far as is known by now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from statistics import mode

from posecheck.engine.attempt import Attempt
from posecheck.engine.identity import Identity
from posecheck.engine.judge import Judge
from posecheck.engine.own_ranges import OwnRanges, Sizes
from posecheck.engine.quality.of_rep import Appraiser
from posecheck.engine.scoring.scorer import Scorer
from posecheck.engine.sight import Sight
from posecheck.engine.trials.trial import Trial
from posecheck.engine.uncounted import gathered
from posecheck.kinematics.measures import Side
from posecheck.reference.comparison import compare
from posecheck.reference.pattern import Pattern
from posecheck.result import RangeOfMotion, Rep, Status, Uncounted, Why


class RepetitionSet:
    """Count attempts against the person's own range, and judge them.

    Parameters
    ----------
    judge : Judge
        Judges each attempt by the rules.
    identity : Identity
        Tells the exercise from other movements.
    reference : Pattern
        What repetitions are compared with.
    appraiser : Appraiser
        Says how well each attempt was done.
    scorer : Scorer
        Scores each attempt.
    prescribed : float or None
        The prescribed range as a share of the standard one; None to learn the person's own from the set.
    trial : Trial, optional
        What else is counted or timed in the set.

    Attributes
    ----------
    reps : list of Rep
        What may be repetitions of this exercise, in the order of their ends.
    rep_count, partial_count : int
        Repetitions that count, and attempts clearly below the person's own range.
    is_other : bool
        Whether the set so far looks like another movement; then nothing in it counts.
    """

    def __init__(
        self,
        *,
        judge: Judge,
        identity: Identity,
        reference: Pattern,
        appraiser: Appraiser,
        scorer: Scorer,
        prescribed: float | None,
        trial: Trial | None = None,
    ) -> None:
        self._trial = trial
        self._judge = judge
        self._reference = reference
        self._appraiser = appraiser
        self._scorer = scorer
        self._identity = identity
        self._ranges = OwnRanges(prescribed)
        self._scores: list[float] = []
        self._as_others: list[Uncounted] = []
        self._sizes: list[Sizes] = []
        self._others: list[Uncounted] = []
        self.reps: list[Rep] = []
        self.rep_count = self.partial_count = 0
        self.is_other = False

    def take(self, attempt: Attempt, sight: Sight) -> Rep | None:
        """Judge and count an attempt; return None if it is another movement.

        Parameters
        ----------
        attempt : Attempt
            Compared with the exercise before, see :meth:`posecheck.engine.identity.Identity.judge`.
        sight : Sight
            How the person is seen at its end.
        """
        if not self._identity.is_one(attempt.score):
            self._others.append(_another_movement(attempt))
            if self._scores:
                self._scores.append(attempt.score)
                self._count()
            return None
        rom = self._judge.range_of_motion(attempt, sight.body.view)
        sizes = self._judge.sizes(rom, attempt)
        rep = self._judged(attempt, sight, rom, complete=self._ranges.take(attempt.side, sizes))
        if self._ranges.are_learning(attempt.side, sizes):
            self._label_anew(attempt.side)
        self.reps.append(rep)
        self._scores.append(attempt.score)
        self._as_others.append(_another_movement(attempt))
        self._sizes.append(sizes)
        self._count()
        if self._trial is not None:
            self._trial.take(attempt, rep)
        return rep

    def _judged(self, attempt: Attempt, sight: Sight, rom: RangeOfMotion, *, complete: bool) -> Rep:
        """Return an attempt as the next repetition, with all that is said of it."""
        view = sight.body.view
        findings = self._judge.findings(attempt, view)
        status, decided_by = self._judge.status(findings, complete=complete)
        curves = self._judge.curves(attempt, sight.others, view)
        # Limbs beyond the body are seen badly.
        near = [curve for curve in curves if curve.side is not sight.far]
        whole = not (attempt.cut or attempt.hidden)
        comparison = compare(near, self._reference, attempt.side) if whole else None
        quality = self._appraiser.quality(attempt, near)
        return Rep(
            number=len(self.reps) + 1,
            side=attempt.side,
            start_s=attempt.start_s,
            peak_s=attempt.peak_s,
            end_s=attempt.end_s,
            held_s=None if self._trial is None else self._trial.held_s(attempt),
            status=status,
            decided_by=decided_by,
            view=view,
            rom=rom,
            findings=findings,
            curves=curves,
            comparison=comparison,
            quality=quality,
            score=self._scorer.of_rep(rom, findings, comparison, quality, cut=attempt.cut),
        )

    def begin_anew(self) -> list[Uncounted]:
        """Begin the set again; return what was done before, sized as a share of the reference."""
        before = [replace(one, like="") for one in self._as_others]
        for kept in (self.reps, self._scores, self._as_others, self._sizes):
            kept.clear()
        self._count()
        return before

    @property
    def like(self) -> str:
        """The key of the movement that the set looks like most; empty if no known one fits."""
        likes = [one.like for one in self._as_others if one.like]
        return mode(likes) if likes else ""

    def counted(self) -> tuple[Rep, ...]:
        """Return the repetitions that have not been taken back."""
        return () if self.is_other else tuple(self.reps)

    def uncounted(self, rejected: Iterable[Uncounted]) -> tuple[Uncounted, ...]:
        """Return what was not counted or was taken back, and why.

        Parameters
        ----------
        rejected : iterable of Uncounted
            Movements that never were attempts.
        """
        taken_back = self._as_others if self.is_other else ()
        return gathered([*rejected, *self._others, *taken_back], self.counted())

    def _count(self) -> None:
        self.is_other = not self._identity.is_exercise(self._scores)
        self.partial_count = sum(rep.status is Status.PARTIAL for rep in self.counted())
        self.rep_count = len(self.counted()) - self.partial_count

    def _label_anew(self, side: Side) -> None:
        """Judge the first attempts of a side again, by what is now known about it."""
        for i, (rep, sizes) in enumerate(zip(self.reps, self._sizes, strict=True)):
            if rep.side is side:
                complete = self._ranges.would_be_complete(side, sizes)
                status, decided_by = self._judge.status(rep.findings, complete=complete)
                self.reps[i] = replace(rep, status=status, decided_by=decided_by)


def _another_movement(attempt: Attempt) -> Uncounted:
    """Return an attempt as a movement that was not this exercise."""
    return Uncounted(
        side=attempt.side,
        start_s=attempt.start_s,
        peak_s=attempt.peak_s,
        end_s=attempt.end_s,
        share=attempt.excursion,
        why=Why.OTHER_MOVEMENT,
        like=attempt.like,
    )
