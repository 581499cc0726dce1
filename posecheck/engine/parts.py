"""The parts of the engine that follow one person, put together for what that person is to do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Self

from posecheck.engine.feedback.coach import Coach
from posecheck.engine.framing import Framing
from posecheck.engine.judge import Judge
from posecheck.engine.lasting import lasting_of
from posecheck.engine.plan import Plan
from posecheck.engine.quality.of_rep import Appraiser
from posecheck.engine.repetition_set import RepetitionSet
from posecheck.engine.sides import Sides
from posecheck.engine.sight import Sight
from posecheck.engine.signal import Signal, signals_of
from posecheck.engine.trials.making import trial_of
from posecheck.engine.trials.trial import Trial
from posecheck.engine.watch import Watch
from posecheck.exercise.trial import Steps
from posecheck.kinematics.measures import CATALOGUE, channels_of
from posecheck.rules import Rule


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """What follows one person.

    Attributes
    ----------
    sight : Sight
        Looks at the person: for what is followed, and for all else in the report.
    signals : list of Signal
        The progress of each side; none for steps, which are found in the feet.
    sides : Sides
        Makes the attempts of the person of those of the sides.
    trial : Trial or None
        What else is counted or timed.
    set : RepetitionSet
        Counts and judges attempts.
    coach : Coach
        Says what to do better.
    framing : Framing
        Says how to be seen better.
    """

    sight: Sight
    signals: list[Signal]
    sides: Sides
    trial: Trial | None
    set: RepetitionSet
    coach: Coach
    framing: Framing

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """Return what follows a person of whom nothing is known yet.

        Parameters
        ----------
        plan : Plan
            What the person is to do.
        """
        exercise, prescription = plan.exercise, plan.prescription
        coach = Coach(exercise, prescription, plan.rules, plan.language)
        signals = _signals(plan, coach.watched())
        segmenters = {signal.segmenter.side: signal.segmenter for signal in signals}
        trial = trial_of(exercise, plan.rules, plan.channels, list(segmenters))
        return cls(
            sight=_sight(plan),
            signals=signals,
            sides=Sides(segmenters, prescription.side_of(exercise)),
            trial=trial,
            set=_empty_set(plan, trial),
            coach=coach,
            framing=Framing(exercise, prescription.side, plan.language),
        )


def _sight(plan: Plan) -> Sight:
    others = [c for name in CATALOGUE for c in channels_of(name) if c not in plan.channels]
    return Sight(list(plan.channels), others, upright=plan.exercise.position != "lying")


def _signals(plan: Plan, watched: tuple[Rule, ...]) -> list[Signal]:
    exercise, prescription = plan.exercise, plan.prescription
    if isinstance(exercise.trial, Steps):
        return []
    return signals_of(
        plan.pattern,
        sides=exercise.sides,
        choice=prescription.side_of(exercise),
        share=prescription.share(exercise),
        lasting=lasting_of(exercise.trial),
        identity=plan.identity,
        watched=partial(Watch, rules=watched, channels=plan.channels, phases=exercise.parts()),
    )


def _empty_set(plan: Plan, trial: Trial | None) -> RepetitionSet:
    exercise = plan.exercise
    return RepetitionSet(
        judge=Judge(plan.lead, plan.rules, plan.channels, exercise.parts()),
        trial=trial,
        identity=plan.identity,
        reference=plan.reference,
        appraiser=Appraiser(exercise, plan.lead, plan.channels, plan.pattern),
        scorer=plan.scorer,
        prescribed=plan.prescription.share(exercise),
    )
