"""The checker: poses go in one by one, an update comes out for each, and a report at the end.

The same code serves a live camera and a recording, so both give the same report. Scoring a recording as a
whole with arrays would be faster, but it would be a second engine that has to agree with the first in every
corner; at a few microseconds a pose the pose estimation costs a thousand times as much.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from math import nan

from posecheck.engine.attempt import Attempt
from posecheck.engine.cues import CueQueue
from posecheck.engine.framing import advice
from posecheck.engine.identity import Identity
from posecheck.engine.lead import lead_range
from posecheck.engine.movement import Movement
from posecheck.engine.notes import Unmeasured, nothing_moved, sides_repeated, unjudged
from posecheck.engine.own_range import OwnRange
from posecheck.engine.rules import KINDS
from posecheck.engine.rules.evidence import Evidence
from posecheck.engine.score import score
from posecheck.engine.sides import Sides
from posecheck.engine.signal import Seen, lead_signals, pattern_signals
from posecheck.engine.supported import check_supported
from posecheck.engine.uncounted import gathered
from posecheck.engine.watch import Watch
from posecheck.errors import PoseError
from posecheck.exercise.definition import Exercise, Laterality
from posecheck.exercise.prescription import Prescription, SideChoice
from posecheck.exercise.rules import Rule
from posecheck.kinematics.body import NOWHERE
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.joints import LA, LH, LS, RA, RH, RS
from posecheck.kinematics.measures import Measurer, Side, channels_of
from posecheck.kinematics.posture import LANDMARKS
from posecheck.kinematics.posture_follower import PostureFollower
from posecheck.kinematics.view import View
from posecheck.pose import Pose, PoseColumns
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.result import (
    ExerciseEdition,
    Finding,
    Frames,
    NobodySeen,
    Note,
    Provenance,
    RangeOfMotion,
    Rep,
    Report,
    Stage,
    Status,
    Uncounted,
    Update,
    Verdict,
    Why,
)
from posecheck.version import software_version

POSITIONING_AFTER_S = 0.7
"""A movement unseen for so long is no flicker: the patient is told how to be seen."""

PLACES = {"feet": (LA, RA), "hips": (LH, RH), "shoulders": (LS, RS)}


class Checker:
    """Count, judge and correct one exercise, one pose at a time.

    Parameters
    ----------
    exercise : Exercise
    prescription : Prescription, optional
        Settings for this patient.
    language : str
        Of the cues, as an ISO 639-1 code; English where the exercise has no text in it.

    Raises
    ------
    DefinitionError
        If the prescription does not fit the exercise.
    """

    def __init__(
        self, exercise: Exercise, prescription: Prescription | None = None, *, language: str = "en"
    ) -> None:
        prescription = prescription or Prescription()
        prescription.check(exercise)
        check_supported(exercise, prescription.dosed(exercise))
        pattern = self._pattern = pattern_of(exercise) if exercise.counter is None else None
        movement = self._movement = Movement.of(exercise, prescription)
        self.exercise = exercise
        self._prescription = prescription
        self._rules = tuple(prescription.limited(rule) for rule in exercise.rules)
        measures = dict.fromkeys([movement.measure, *(m for r in self._rules if (m := _measure(r)))])
        followed = [channel for name in measures for channel in channels_of(name)]
        self._measurer = Measurer(followed, LANDMARKS if pattern else ())
        self._posture = PostureFollower() if pattern else None
        self._index = {channel: i for i, channel in enumerate(self._measurer.channels)}
        choice = prescription.side_of(exercise)
        self._alternating = choice is SideChoice.ALTERNATING
        self._phases = exercise.parts()
        self._identity = Identity(pattern, known_patterns()) if pattern else None
        followed_by = partial(Watch, rules=self._rules, channels=self._index, phases=self._phases)
        if pattern is None or self._identity is None:
            reference = prescription.range or abs(movement.target - movement.start)
            self._signals = lead_signals(
                movement, choice=choice, reference=reference, channels=self._index, watched=followed_by
            )
        else:
            self._signals = pattern_signals(
                pattern,
                sides=exercise.sides,
                choice=choice,
                share=self._prescribed_share(),
                identity=self._identity,
                watched=followed_by,
            )
        counters = {signal.counter.side: signal.counter for signal in self._signals}
        self._sides = Sides(counters, choice)
        self._side = next(iter(counters)) if len(counters) == 1 else Side.BOTH
        self._ranges: dict[Side, OwnRange] = {}
        self._steady = PLACES[movement.steady or "hips"]
        self._queue = CueQueue(self._rules, language)
        self._reps: list[Rep] = []
        self._attempts: list[Attempt] = []
        self._others: list[Uncounted] = []
        self._is_other = False
        self._seen: Tally[View] = Tally()
        self._view: View | None = None
        self._view_valid = False
        self._view_frames = 0
        self._first_s = self._last_s = nan
        self._unmeasured = Unmeasured()
        self._measured_s = nan
        self._frames = self._cuts = 0
        self._stage = Stage.POSITIONING
        self._rep_count = self._partial_count = 0
        self._report: Report | None = None

    def _prescribed_share(self) -> float | None:
        """Return the prescribed range in the unit in which the movement is followed; None without one."""
        asked = self._prescription.range
        if asked is None or self._pattern is None:
            return asked
        return asked / abs(self._movement.target - self._movement.start)

    def push(self, pose: Pose | PoseColumns) -> Update:
        """Take in the next pose.

        Raises
        ------
        PoseError
            If its time is not later than that of the pose before, or the session is finished.
        """
        time_s = pose.time_s
        if self._report is not None:
            raise PoseError(f"a pose at {time_s} s came after the session was finished")
        if time_s <= self._last_s:
            raise PoseError(f"a pose at {time_s} s came after one at {self._last_s} s; time must increase")
        if self._frames == 0:
            self._first_s = self._measured_s = self._last_s = time_s
        elapsed_s, self._last_s = time_s - self._last_s, time_s
        self._frames += 1
        values = self._measurer.measure(pose)
        progress = self._follow(time_s, values, pose.size)
        told = ""
        if self._stage is Stage.POSITIONING:
            told = advice(self.exercise, self._measurer.body, pose.size, self._side)
            self._unmeasured.add(told, elapsed_s)
        return Update(
            time_s,
            self._rep_count,
            self._partial_count,
            self._stage,
            progress,
            self._queue.current(time_s),
            told,
        )

    def finish(self) -> Report:
        """Judge what is still open and return the report of the session, which no longer changes."""
        if self._report is None:
            self._judge_rest()
            self._report = self._summary()
        return self._report

    def _judge_rest(self) -> None:
        for signal in self._signals:
            attempt = signal.finish()
            if attempt is not None:
                self._record_all(self._sides.take(attempt))
        self._record_all(self._sides.rest())
        self._queue.current(self._last_s)
        self._change_view(None)

    def _summary(self) -> Report:
        rejected = [*self._sides.rejected, *(one for s in self._signals for one in s.counter.rejected)]
        if self._is_other:
            rejected += [self._taken_back(rep) for rep in self._reps]
            self._reps.clear()
        uncounted = gathered([*rejected, *self._others], self._reps)
        return Report(
            provenance=self._provenance(),
            duration_s=self._last_s - self._first_s if self._frames else 0.0,
            frames=Frames(total=self._frames, with_pose=self._seen.total()),
            view=self._seen.most_common(1)[0][0] if self._seen else None,
            rep_count=self._rep_count,
            partial_count=self._partial_count,
            reps=tuple(self._reps),
            uncounted=uncounted,
            cues=tuple(self._queue.cues),
            score=score(self._reps, self._rules),
            notes=tuple(self._notes(uncounted)),
        )

    def _provenance(self) -> Provenance:
        prescription = self._prescription
        return Provenance(
            software=software_version(),
            exercise=ExerciseEdition.of(self.exercise),
            prescription=None if prescription == Prescription() else prescription,
        )

    def _follow(self, time_s: float, values: list[float], size: tuple[int, int]) -> float:
        """Pass the movement's measure of each side on; return the progress to show."""
        body = self._measurer.body
        seen = Seen(time_s, values, False, NOWHERE, None)
        if body.found:
            if body.cuts != self._cuts:
                self._start_anew(body.cuts)
            if body.view is not self._view:
                self._change_view(body.view)
            self._view_frames += 1
            look = self._posture.look(body, size) if self._posture else None
            seen = Seen(time_s, values, self._view_valid, body.place(self._steady), look)
        progress = 0.0
        stage: Stage | None = None
        for signal in self._signals:
            counter = signal.counter
            attempt = signal.follow(seen)
            if attempt is not None:
                self._record_all(self._sides.take(attempt))
            if not signal.is_seen:
                continue
            reference = signal.reference
            own_stage = counter.stage(reference)
            if counter.is_attempt:
                for rule, side in signal.watch.broken(time_s, own_stage):
                    self._queue.offer(rule, side, time_s)
            if stage is None or counter.now > progress * reference:
                progress, stage = counter.now / reference, own_stage
        if self._sides.waiting:
            self._record_all(self._sides.due(time_s))
        if stage is not None:
            self._stage, self._measured_s = stage, time_s
        elif time_s - self._measured_s > POSITIONING_AFTER_S:
            self._stage = Stage.POSITIONING
        return max(0.0, progress)

    def _change_view(self, view: View | None) -> None:
        if self._view is not None:
            self._seen[self._view] += self._view_frames
        self._view, self._view_frames = view, 0
        self._view_valid = view in self.exercise.views

    def _start_anew(self, cuts: int) -> None:
        """The picture is another one: no movement leads from the last to this."""
        self._cuts = cuts
        for signal in self._signals:
            attempt = signal.interrupt()
            if attempt is not None:
                self._record_all(self._sides.take(attempt))
        if self._posture:
            self._posture.start_anew()

    def _record_all(self, attempts: Iterable[Attempt]) -> None:
        for attempt in attempts:
            self._record(attempt)

    def _record(self, attempt: Attempt) -> None:
        """Label an attempt, judge it by every rule, and count it."""
        if self.exercise.sides is Laterality.BODY:
            attempt = replace(attempt, side=Side.BOTH)
        if self._identity is not None and not self._identity.is_one(attempt.score):
            self._others.append(_uncounted(attempt, Why.OTHER_MOVEMENT))
            return
        own = self._range_of(attempt.side)
        complete = own.is_complete(attempt.excursion)
        for signal in self._signals:
            if attempt.side in (Side.BOTH, signal.counter.side):
                signal.reference = own.known or signal.reference
        view = self._measurer.body.view
        findings = tuple(self._judge(rule, attempt, view) for rule in self._rules)
        status, decided_by = self._status(findings, complete)
        rep = Rep(
            number=len(self._reps) + 1,
            side=attempt.side,
            start_s=attempt.start_s,
            peak_s=attempt.peak_s,
            end_s=attempt.end_s,
            status=status,
            decided_by=decided_by,
            view=view,
            rom=self._range_of_motion(attempt, view),
            findings=findings,
        )
        if own.learning:
            self._label_anew(attempt.side, own)
        self._reps.append(rep)
        self._attempts.append(attempt)
        self._count()
        for rule, finding in zip(self._rules, findings, strict=True):
            if finding.verdict is Verdict.FAIL:
                self._queue.offer(rule, finding.side, self._last_s)

    def _count(self) -> None:
        """Count what the set has shown so far to be repetitions of this exercise."""
        if self._identity is not None:
            self._is_other = not self._identity.is_exercise([one.score for one in self._attempts])
        if self._is_other:
            self._rep_count = self._partial_count = 0
            return
        self._partial_count = sum(r.status is Status.PARTIAL for r in self._reps)
        self._rep_count = len(self._reps) - self._partial_count

    def _taken_back(self, rep: Rep) -> Uncounted:
        """Return a repetition that turned out to be another movement, as the whole set shows."""
        return _uncounted(self._attempts[rep.number - 1], Why.OTHER_MOVEMENT)

    def _range_of(self, side: Side) -> OwnRange:
        """Return the own range of a side; one that has not moved yet is first taken to be like another."""
        if side not in self._ranges:
            likely = max((own.known for own in self._ranges.values() if own.known), default=None)
            self._ranges[side] = OwnRange(self._prescribed_share(), likely)
        return self._ranges[side]

    def _status(self, findings: tuple[Finding, ...], complete: bool) -> tuple[Status, str | None]:
        """Return what a repetition was, and the rule that decided."""
        if not complete:
            return Status.PARTIAL, "range"
        failed = {f.rule for f in findings if f.verdict is Verdict.FAIL}
        substitute = next((r.id for r in self._rules if r.compensation and r.id in failed), None)
        return (Status.COMPENSATED, substitute) if substitute else (Status.COMPLETE, None)

    def _label_anew(self, side: Side, own: OwnRange) -> None:
        """Look at the first attempts of a side again, by what is known of it now."""
        for i, rep in enumerate(self._reps):
            if rep.side is side:
                complete = own.would_be_complete(self._attempts[i].excursion)
                status, decided_by = self._status(rep.findings, complete)
                self._reps[i] = replace(rep, status=status, decided_by=decided_by)

    def _judge(self, rule: Rule, attempt: Attempt, view: View) -> Finding:
        name = _measure(rule)
        channels = {
            channel.side: self._index[channel]
            for channel in (channels_of(name) if name else ())
            if attempt.side is Side.BOTH or channel.side in (Side.BOTH, attempt.side)
        }
        evidence = Evidence(attempt=attempt, channels=channels, view=view, phases=self._phases)
        return KINDS[rule.kind](rule, evidence)

    def _range_of_motion(self, attempt: Attempt, view: View) -> RangeOfMotion:
        movement = self._movement
        entry = CATALOGUE[movement.measure]
        if self._pattern is not None:
            return lead_range(attempt, movement, self._index, view)
        direction = 1.0 if movement.target > movement.start else -1.0
        return RangeOfMotion(
            measure=movement.measure,
            start=movement.start + direction * attempt.rest,
            peak=movement.start + direction * attempt.peak,
            excursion=attempt.excursion,
            expected_error=entry.error.get(view, max(entry.error.values())),
            unit=entry.unit,
        )

    def _notes(self, uncounted: tuple[Uncounted, ...]) -> list[Note]:
        if not self._seen:
            return [NobodySeen()]
        notes = self._unmeasured.notes(self._last_s - self._first_s)
        if not self._reps and not notes and all(one.why is Why.TOO_SMALL for one in uncounted):
            notes = [nothing_moved(self._movement)]
        if self._alternating:
            notes += sides_repeated(self._reps)
        return notes + unjudged(self._rules, self._reps)


def _uncounted(attempt: Attempt, why: Why) -> Uncounted:
    return Uncounted(
        side=attempt.side,
        start_s=attempt.start_s,
        peak_s=attempt.peak_s,
        end_s=attempt.end_s,
        share=attempt.excursion,
        why=why,
        like=attempt.like,
    )


def _measure(rule: Rule) -> str | None:
    measure: str | None = getattr(rule, "measure", None)
    return measure
