"""The checker: poses go in one by one, an update comes out for each, and a report at the end.

The same code serves a live camera and a recording, so both give the same report. Scoring a whole recording
with arrays would be faster, but it would need a second engine that agrees with the first in every detail; and
finding a pose costs far more than scoring it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from math import isnan, nan

from posecheck.clinical import clinical_results
from posecheck.engine.attempt import Attempt
from posecheck.engine.feedback.coach import Coach
from posecheck.engine.framing import Framing
from posecheck.engine.identity import Identity
from posecheck.engine.judge import Judge
from posecheck.engine.lasting import lasting_of
from posecheck.engine.notes import notes_of
from posecheck.engine.quality.of_rep import Appraiser
from posecheck.engine.quality.of_set import set_quality
from posecheck.engine.remarks import Remarks
from posecheck.engine.repetition_set import RepetitionSet
from posecheck.engine.scoring.scorer import Scorer
from posecheck.engine.side_counts import side_counts
from posecheck.engine.sides import Sides
from posecheck.engine.sight import Seen, Sight
from posecheck.engine.signal import Signal, signals_of
from posecheck.engine.supported import check_supported, lead_of
from posecheck.engine.trials.making import trial_of
from posecheck.engine.watch import Watch
from posecheck.errors import PoseError
from posecheck.exercise.definition import Exercise, Laterality
from posecheck.exercise.prescription import Prescription
from posecheck.exercise.trial import Steps
from posecheck.kinematics.measures import CATALOGUE, Channel, channels_of
from posecheck.kinematics.view import is_along_sight
from posecheck.pose import Pose, PoseColumns
from posecheck.reference.beside import reference_bands
from posecheck.reference.edition import edition_of
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.result import (
    ExerciseEdition,
    Frames,
    Provenance,
    Report,
    Stage,
    Uncounted,
    Update,
    Why,
)
from posecheck.signals.rise import Ending
from posecheck.version import __version__
from posecheck.words import say

POSITIONING_AFTER_S = 0.7
"""A movement unseen for this long is more than a flicker: the patient is told how to be seen."""


class Checker:
    """Count, judge and correct one exercise, one pose at a time.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    prescription : Prescription, optional
        Settings for this patient; without them the exercise is done as its definition says.
    language : str, optional
        Language of what the patient is told, as an ISO 639-1 code; English where a text is not translated.
        The one that is being spoken where it is not given.
    pattern : Pattern, optional
        The movement that is counted; that of the exercise unless another is given.
    reference : Pattern, optional
        What repetitions are compared with, such as the patient's other side; the movement that is counted
        unless another is given. It has no part in counting.

    Raises
    ------
    DefinitionError
        If the prescription does not fit the exercise, or either asks for something that cannot be done yet.
    SourceError
        If the file of its pattern cannot be read.
    """

    def __init__(
        self,
        exercise: Exercise,
        prescription: Prescription | None = None,
        *,
        language: str | None = None,
        pattern: Pattern | None = None,
        reference: Pattern | None = None,
    ) -> None:
        self._prescription = prescription or Prescription()
        self._prescription.check(exercise)
        check_supported(exercise)
        self.exercise = exercise
        language = language or say.language
        self._edition = ExerciseEdition.of(exercise)
        self._edition_of_reference = None if reference is None else edition_of(reference, language)
        self._lead, self._pattern = lead_of(exercise), pattern or pattern_of(exercise)
        self._reference = reference or self._pattern
        self._rules = tuple(self._prescription.limited(rule) for rule in exercise.rules)
        self._channels = self._followed()
        self._language = language
        self._identity = Identity(self._pattern, known_patterns())
        self._scorer = Scorer(exercise, self._prescription, self._lead, self._rules, self._pattern)
        self._remarks = Remarks(language)
        self._of_others: list[Uncounted] = []
        self._told_s = self._first_s = self._last_s = self._measured_s = nan
        self._frames = 0
        self._report: Report | None = None
        self._begin()

    def _begin(self) -> None:
        """Begin with a person of whom nothing is known yet."""
        exercise = self.exercise
        self._sight = self._looking()
        self._coach = Coach(exercise, self._prescription, self._rules, self._language)
        self._signals = self._signals_of_sides()
        segmenters = {signal.segmenter.side: signal.segmenter for signal in self._signals}
        self._sides = Sides(segmenters, self._prescription.side_of(exercise))
        self._trial = trial_of(exercise, self._rules, self._channels, list(segmenters))
        self._set = self._empty_set()
        self._framing = Framing(exercise, self._prescription.side, self._language)
        self._stage = Stage.POSITIONING

    def _followed(self) -> dict[Channel, int]:
        """Return the channels that the lead and the rules ask for, with their places in a sample."""
        about = (measure for rule in self._rules if (measure := rule.about))
        measures = dict.fromkeys([self._lead.measure, *about])
        channels = [channel for name in measures for channel in channels_of(name)]
        return {channel: i for i, channel in enumerate(channels)}

    def _looking(self) -> Sight:
        """Return what looks at the person: for what is followed, and for all else in the report."""
        followed = list(self._channels)
        others = [c for name in CATALOGUE for c in channels_of(name) if c not in self._channels]
        return Sight(followed, others, upright=self.exercise.position != "lying")

    def _signals_of_sides(self) -> list[Signal]:
        """Return the progress of each side; none for steps, which are found in the feet."""
        exercise = self.exercise
        if isinstance(exercise.trial, Steps):
            return []
        rules, phases = self._coach.watched(), exercise.parts()
        return signals_of(
            self._pattern,
            sides=exercise.sides,
            choice=self._prescription.side_of(exercise),
            share=self._prescription.share(exercise),
            lasting=lasting_of(exercise.trial),
            identity=self._identity,
            watched=partial(Watch, rules=rules, channels=self._channels, phases=phases),
        )

    def _empty_set(self) -> RepetitionSet:
        """Return the set, in which nothing is counted yet."""
        return RepetitionSet(
            judge=Judge(self._lead, self._rules, self._channels, self.exercise.parts()),
            trial=self._trial,
            identity=self._identity,
            reference=self._reference,
            appraiser=Appraiser(self.exercise, self._lead, self._channels, self._pattern),
            scorer=self._scorer,
            prescribed=self._prescription.share(self.exercise),
        )

    @property
    def span_s(self) -> tuple[float, float]:
        """When the first pose was taken and when the last, in seconds; NaN before there is one."""
        return self._first_s, self._last_s

    def start(self, time_s: float) -> None:
        """Take note that the patient is told to start: from then on, a trial against the clock is timed.

        Without it, the first movement starts the clock. What has been counted until then was practice. For
        other exercises it does nothing.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses; before or between them.
        """
        self._told_s = time_s
        if self._trial is not None and self._trial.start(time_s):
            self._sides.rejected += self._done_before(Why.OUT_OF_TIME)

    def push(self, pose: Pose | PoseColumns) -> Update:
        """Take in the next pose and return what the screen shows after it.

        If it is marked as another person than before, the count begins with that person: what was counted of
        the other one is taken back, and listed with that reason.

        Parameters
        ----------
        pose : Pose or PoseColumns
            Later than the one before; there may be nobody in it.

        Raises
        ------
        PoseError
            If its time is not later than that of the pose before, or the session is already finished.
        """
        time_s = pose.time_s
        if self._report is not None:
            raise PoseError(say("pose-after-end", time=str(time_s)))
        if time_s <= self._last_s:
            raise PoseError(say("pose-back", time=str(time_s), before=str(self._last_s)))
        if self._frames == 0:
            self._first_s = self._measured_s = self._last_s = time_s
        elapsed_s, self._last_s = time_s - self._last_s, time_s
        self._frames += 1
        if pose.another:
            self._begin_with_another(time_s)
        sight = self._sight
        seen = sight.look(pose)
        if sight.is_anew:
            self._end(Ending.CUT)
        progress = self._follow(seen)
        advice = self._framing.advice(sight.body, pose.size, sight.picture, elapsed_s, self._stage)
        return Update(
            time_s,
            self._set.rep_count,
            self._set.partial_count,
            self._stage,
            progress,
            self._coach.current(time_s),
            advice,
            self._remarks.current(time_s),
            None if self._trial is None else self._trial.now(time_s, self._set.rep_count),
        )

    def finish(self) -> Report:
        """Judge what is still open and return the report of the session, which is final."""
        if self._report is None:
            self._end(Ending.FINISH)
            self._record(self._sides.rest())
            self._coach.current(self._last_s)
            self._report = self._summary()
        return self._report

    def _begin_with_another(self, time_s: float) -> None:
        """Take back what was counted, which somebody else did, and begin again."""
        taken_back, done = self._set.rep_count, self._done_before(Why.SOMEBODY_ELSE)
        if done or self._trial is not None:
            self._remarks.say_another_person(taken_back, time_s)
        self._of_others += done
        self._begin()
        self._measured_s = time_s
        if not isnan(self._told_s):
            self.start(self._told_s)

    def _done_before(self, why: Why) -> list[Uncounted]:
        """Empty the set; return what was in it as movements that do not count."""
        return [
            replace(one, share=self._sides.share(one.side, one.share or 0.0), why=why)
            for one in self._set.begin_anew()
        ]

    def _follow(self, seen: Seen) -> float:
        """Take each side's movement further; return the progress to show."""
        time_s, trial = seen.time_s, self._trial
        progress = 0.0
        stage: Stage | None = None
        for signal in self._signals:
            attempt = signal.follow(seen)
            if trial is not None:
                trial.follow(signal, self._sight.body)
            if attempt is not None:
                self._record(self._sides.take(attempt))
            if not (signal.asked and signal.is_seen):
                continue
            segmenter, reference = signal.segmenter, signal.reference
            own_stage = segmenter.stage(reference)
            if segmenter.moving and not self._set.is_other:
                self._correct(signal, own_stage)
            if stage is None or segmenter.now > progress * reference:
                progress, stage = segmenter.now / reference, own_stage
        if self._sides.waiting:
            self._record(self._sides.due(time_s))
        if trial is not None and not self._sight.is_turned:
            stage = trial.look(self._sight.body, stage)
        if stage is not None:
            self._stage, self._measured_s = stage, time_s
        elif self._sight.is_turned or time_s - self._measured_s > POSITIONING_AFTER_S:
            self._stage = Stage.POSITIONING
        return max(0.0, progress)

    def _correct(self, signal: Signal, stage: Stage) -> None:
        """Say which rules are broken while the patient is still moving."""
        for rule, side in signal.watch.broken(self._last_s, stage):
            self._coach.notice(rule, side, signal.segmenter.side, self._last_s)

    def _end(self, ending: Ending) -> None:
        """End the movements under way."""
        attempts = [signal.interrupt(ending) for signal in self._signals]
        if self._trial is not None:
            self._trial.end(self._last_s, ending)
        for attempt in filter(None, attempts):
            self._record(self._sides.take(attempt))

    def _record(self, attempts: Iterable[Attempt]) -> None:
        """Judge and count attempts, and say what was wrong with them or that they were another movement."""
        for attempt in attempts:
            if self._trial is not None and not self._trial.admits(attempt, self._set.reps):
                self._sides.reject(attempt, Why.OUT_OF_TIME)
                continue
            if self._is_along_sight():
                self._sides.reject(attempt, Why.WRONG_VIEW)
                continue
            before = self._set.rep_count
            rep = self._set.take(attempt, self._sight)
            if rep is None or self._set.is_other:
                like = attempt.like if rep is None else self._set.like
                self._remarks.offer(like, max(0, before - self._set.rep_count), self._last_s)
                continue
            self._coach.take(rep, self._last_s)

    def _is_along_sight(self) -> bool:
        """Whether the movement cannot be told from others in the present view; hands that rise always can."""
        if self._trial is not None or self._pattern.moves_hands:
            return False
        return is_along_sight(self.exercise.views, self._sight.body.view)

    def _summary(self) -> Report:
        rejected = [*self._sides.rejected, *(one for s in self._signals for one in s.segmenter.rejected)]
        reps = self._set.counted()
        uncounted = self._set.uncounted([*self._of_others, *rejected])
        duration_s = self._last_s - self._first_s if self._frames else 0.0
        trial = None if self._trial is None else self._trial.result(reps, uncounted, self._last_s)
        return Report(
            provenance=self._provenance(),
            duration_s=duration_s,
            frames=Frames(total=self._frames, with_pose=self._sight.views.frames),
            view=self._sight.views.usual,
            rep_count=self._set.rep_count,
            partial_count=self._set.partial_count,
            reps=reps,
            uncounted=uncounted,
            cues=self._coach.cues,
            summary=self._coach.summary(reps),
            quality=set_quality(reps, self._lead.measure, self._pattern),
            score=self._scorer.of_set(reps),
            notes=notes_of(
                self.exercise,
                self._prescription,
                reps,
                uncounted,
                not_measured=self._framing.note(duration_s),
                seen=self._sight.views.frames > 0,
            ),
            trial=trial,
            side_counts=side_counts(reps) if self.exercise.sides is not Laterality.BODY else None,
            bands=reference_bands(reps, self._reference),
            clinical=clinical_results(self.exercise, self._prescription.patient, reps, trial, uncounted),
        )

    def _provenance(self) -> Provenance:
        prescription = self._prescription
        return Provenance(
            software=__version__,
            exercise=self._edition,
            prescription=None if prescription == Prescription() else prescription,
            reference=self._edition_of_reference,
        )
