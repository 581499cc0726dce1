"""What the comparison with a reference tells people, and whether it is so: ``python -m benchmarks.compared``.

First, how often people are told a difference from others who did the same exercise, in recordings that lie
beside the checkout and are no part of the project. Nobody called their repetitions right or wrong, so this is
at most the share of false ones. Then, for the synthetic patient, how often a known difference of one joint is
told as that joint, on the right side and at the farthest point, and how often one is told of the same
movement at another tempo.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from benchmarks.recordings import Clip, clips, counted
from posecheck.engine import score
from posecheck.errors import PoseError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.kinematics.measures import SIDES, Channel, Side, channels_of
from posecheck.kinematics.view import View, view_of
from posecheck.pose import PoseTrack
from posecheck.reference.bands import Shown, bands_of, shown_in
from posecheck.reference.library import pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.result import Comparison, Deviation, Rep, When
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

AZIMUTHS_DEG: Final = (0.0, 90.0, -90.0, 45.0)
PEOPLE: Final = 3
TEMPOS: Final = (0.7, 1.0, 1.6)
LEAST_DEG: Final = 10.0
BEYOND_ERROR: Final = 1.5
"""A difference of this many expected errors, and of `LEAST_DEG` at least, is to be told."""
JOINTS: Final = {
    "knee_flexion": "knee_flexion",
    "hip_flexion": "hip_flexion",
    "hip_abduction": "hip_abduction",
    "elbow_flexion": "elbow_flexion",
    "shoulder_flexion": "shoulder_flexion",
    "shoulder_abduction": "shoulder_abduction",
    "trunk_flexion": "spine_flexion",
    "trunk_lateral_lean": "trunk_lateral_lean",
    "trunk_rotation": "trunk_rotation",
    "neck_flexion": "neck_flexion",
    "neck_lateral_flexion": "neck_lateral_flexion",
    "neck_rotation": "neck_rotation",
}
"""Measures, and the joint of the synthetic body that changes each."""


def told_of_strangers(exercise: Exercise, among: Sequence[Clip]) -> Iterator[Deviation | None]:
    """Yield what is told of each repetition of people, compared with those of all other sources.

    Parameters
    ----------
    exercise : Exercise
        What they do.
    among : sequence of Clip
        All recordings.
    """
    pattern = pattern_of(exercise)
    seen = [
        (clip.source, clip.track, _reps(exercise, pattern, clip.track))
        for clip in counted(exercise.id, among)
    ]
    for source, track, _ in seen:
        others = [one for other, _, reps in seen if other != source for one in shown_in(reps, other)]
        for rep in _reps(exercise, _with_bands(pattern, others), track):
            if rep.comparison is not None:
                yield rep.comparison.largest


def told_of_the_same(exercise: Exercise, azimuth_deg: float) -> Iterator[Deviation | None]:
    """Yield what is told of the synthetic patient who does just what the reference shows, at other tempos.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    azimuth_deg : float
        From where: 0 the front, 90 the left side.
    """
    reference = _reference(exercise, azimuth_deg)
    for tempo in TEMPOS:
        for rep in _reps(exercise, reference, _patient(exercise, azimuth_deg, tempo=tempo)):
            yield None if rep.comparison is None else rep.comparison.largest


def told_of_changes(exercise: Exercise, azimuth_deg: float) -> Iterator[tuple[Channel, float, Comparison]]:
    """Yield what is told when one joint goes farther or less far: channel, by how much, and the comparison.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    azimuth_deg : float
        From where; only joints that can be measured from there are changed, of the nearer side, and those
        that were not measured are left out.
    """
    reference, view = _reference(exercise, azimuth_deg), view_of(azimuth_deg)
    far = None if view is View.FRONT else Side.RIGHT if azimuth_deg > 0.0 else Side.LEFT
    for channel in (c for name in JOINTS for c in channels_of(name)):
        error = channel.entry.error.get(view)
        if error is None or channel.side is far:
            continue
        size_deg = max(LEAST_DEG, BEYOND_ERROR * error)
        for by_deg in (size_deg, -size_deg):
            try:
                track = _patient(exercise, azimuth_deg, change=(channel, by_deg))
            except PoseError:  # no body can do this
                continue
            for rep in _reps(exercise, reference, track)[:1]:
                if rep.comparison is not None and any(
                    (one.measure, one.side) == (channel.measure, channel.side)
                    for one in rep.comparison.deviations
                ):
                    yield channel, by_deg, rep.comparison


def _with_bands(pattern: Pattern, shown: Sequence[Shown]) -> Pattern:
    return replace(pattern, bands=bands_of(shown, even=pattern.even, one_sided=pattern.one_sided))


def _reference(exercise: Exercise, azimuth_deg: float) -> Pattern:
    pattern = pattern_of(exercise)
    reps = _reps(exercise, pattern, _patient(exercise, azimuth_deg))
    return _with_bands(pattern, shown_in(reps, "the synthetic patient"))


def _reps(exercise: Exercise, pattern: Pattern, track: PoseTrack) -> Sequence[Rep]:
    return score(track, exercise, pattern=pattern).reps


def _patient(
    exercise: Exercise, azimuth_deg: float, *, tempo: float = 1.0, change: tuple[Channel, float] | None = None
) -> PoseTrack:
    """Return three repetitions with scatter, at a share of the usual tempo, one joint changed at its end."""
    shown = shown_postures(exercise)
    target = dict(shown.target)
    if change is not None:
        channel, by_deg = change
        joint = JOINTS[channel.measure]
        usual = target.pop(joint, 0.0)
        sides = [f"{side}_{joint}" for side in SIDES] if channel.entry.sided else [joint]
        target |= {name: target.get(name, usual) for name in sides}
        target[sides[SIDES.index(channel.side)] if channel.entry.sided else joint] += by_deg
    repetition = Repetition(
        target=target, out_s=shown.out_s * tempo, hold_s=shown.hold_s, back_s=shown.back_s * tempo
    )
    return SyntheticPatient(
        motion=Motion.of(shown.start, [repetition] * 3, sway_deg=0.5),
        camera=Camera(azimuth_deg=azimuth_deg),
        landmark_noise_px=1.0,
    ).truth_track()


def _share(told: Iterable[Deviation | None]) -> str:
    all_told = list(told)
    named = Counter(one.measure for one in all_told if one is not None)
    often = ", ".join(f"{name} {times}" for name, times in named.most_common(3))
    return f"{named.total()} of {len(all_told)} repetitions" + (f" ({often})" if often else "")


def main() -> None:
    """Print what is told of people, of the same movement, and of known differences."""
    exercises = [load_exercise(name) for name in built_in_ids()]
    recorded = clips()
    for exercise in exercises:
        if len({clip.source for clip in counted(exercise.id, recorded)}) >= PEOPLE:
            print(
                f"{exercise.id}: people differ from others in {_share(told_of_strangers(exercise, recorded))}"
            )
    same = [one for e in exercises for azimuth in AZIMUTHS_DEG for one in told_of_the_same(e, azimuth)]
    print(f"the same movement at another tempo: told a difference in {_share(same)}")
    changes = [one for e in exercises for azimuth in AZIMUTHS_DEG for one in told_of_changes(e, azimuth)]
    right = sum(_is(comparison.largest, channel) for channel, _, comparison in changes)
    seen = sum(any(_is(one, channel) and one.meaningful for one in c.deviations) for channel, _, c in changes)
    off = [
        abs(one.amount - by_deg)
        for channel, by_deg, comparison in changes
        for one in comparison.deviations
        if _is(one, channel)
    ]
    print(
        f"a joint that differs by {BEYOND_ERROR:g} expected errors, {LEAST_DEG:g} degrees or more: told as "
        f"that joint, side and part in {right} of {len(changes)}, found in {seen}; "
        f"off by {median(off):.1f} degrees in the median"
    )


def _is(one: Deviation | None, channel: Channel) -> bool:
    """Whether a difference is that of a channel at the farthest point."""
    return one is not None and (one.measure, one.side, one.when) == (
        channel.measure,
        channel.side,
        When.TARGET,
    )


if __name__ == "__main__":
    main()
