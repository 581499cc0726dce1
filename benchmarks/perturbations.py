"""Whether a count holds when the picture gets worse: ``python -m benchmarks.perturbations``.

Every counted recording of four exercises is made worse in one way at a time and counted again. Printed
is the share of the recordings whose count stays what it was, for each way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from statistics import mean
from typing import Final

import numpy as np

from benchmarks.counting import SAMPLE
from benchmarks.hidden import JOINTS, UNSEEN, without
from benchmarks.recordings import Clip, clips
from posecheck.engine import score
from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.definition import Laterality
from posecheck.pose import FloatArray, Landmark, Pose, PoseTrack
from posecheck.reference.course import posture_course
from posecheck.reference.library import pattern_of
from posecheck.result import Report

Change = Callable[[PoseTrack, Report, np.random.Generator], PoseTrack | None]
"""Makes a track worse, given what was counted in it as it was; None where that does not make sense."""

SIDED: Final = [lm for lm in Landmark if lm.name.startswith("LEFT_")]
FOREARMS: Final = [
    lm
    for lm in Landmark
    if any(part in lm.name for part in ("ELBOW", "WRIST", "PINKY", "INDEX", "THUMB"))
    and "FOOT" not in lm.name
]
REST_S: Final = 1.0
"""A rest in which the scene can change without changing a movement."""
KNOWN_SHARE: Final = 0.5
"""A channel is there if it is known in so much of the frames."""
LEAST_CHANNELS: Final = 2
"""Fewer informative channels than this do not count anybody."""


def mirrored(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """Let the other side do it."""
    order = np.arange(len(Landmark))
    for left in SIDED:
        right = Landmark[left.name.replace("LEFT_", "RIGHT_")]
        order[[left, right]] = right, left
    image_px, world_m = track.image_px[:, order].copy(), track.world_m[:, order].copy()
    image_px[..., 0] = track.size[0] - 1 - image_px[..., 0]
    world_m[..., 0] *= -1
    return replace(track, image_px=image_px, world_m=world_m, visibility=track.visibility[:, order])


def dropped(track: PoseTrack, _report: Report, random: np.random.Generator) -> PoseTrack:
    """Lose a third of the frames."""
    return track.part(np.flatnonzero(random.random(len(track)) > 1 / 3))


def slow(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """Keep ten frames a second."""
    every = max(1, round(0.1 * (len(track) - 1) / (track.time_s[-1] - track.time_s[0])))
    return track.part(slice(None, None, every))


def noisy(track: PoseTrack, _report: Report, random: np.random.Generator) -> PoseTrack:
    """Scatter the landmarks by half a hundredth of the body's height."""
    seen_y = track.image_px[np.isfinite(track.image_px).all(axis=(1, 2)), :, 1]
    spread_px = 0.005 * float(np.median(np.ptp(seen_y, axis=1)))
    return replace(
        track,
        image_px=track.image_px + random.normal(0, spread_px, track.image_px.shape),
        world_m=track.world_m + random.normal(0, 0.008, track.world_m.shape),
    )


def smaller(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """Leave a third of the pixels along each edge."""
    width, height = track.size
    return replace(track, image_px=track.image_px / 3, size=(max(1, width // 3), max(1, height // 3)))


def hand_held(track: PoseTrack, _report: Report, random: np.random.Generator) -> PoseTrack:
    """Sway the camera by 3 % of the picture and turn it by 3 degrees, as a hand does."""
    phases = random.uniform(0, 2 * np.pi, 6)
    sway = [
        np.sin(2 * np.pi * f * track.time_s + p)
        for f, p in zip((0.3, 0.7, 0.4, 0.9, 0.25, 0.6), phases, strict=True)
    ]
    shift = 0.015 * max(track.size) * np.stack([sway[0] + sway[1], sway[2] + sway[3]], axis=-1)
    turn = np.radians(1.5 * (sway[4] + sway[5]))
    centre = np.array(track.size) / 2
    image_px = _turned(track.image_px - centre, turn) + centre + shift[:, None]
    world_m = np.concatenate([_turned(track.world_m[..., :2], turn), track.world_m[..., 2:]], axis=-1)
    return replace(track, image_px=image_px, world_m=world_m)


def cut(track: PoseTrack, report: Report, _random: np.random.Generator) -> PoseTrack | None:
    """Change, from one rest on, to another camera that stands elsewhere and sees everything smaller."""
    rest_s = _rest_s(track, report)
    if rest_s is None:
        return None
    later = track.time_s > rest_s
    image_px = track.image_px.copy()
    image_px[later] = image_px[later] * 0.75 + 0.2 * np.array(track.size)
    return replace(track, image_px=image_px)


def away(track: PoseTrack, report: Report, _random: np.random.Generator) -> PoseTrack | None:
    """Let the patient leave for four seconds at one rest."""
    rest_s = _rest_s(track, report)
    if rest_s is None:
        return None
    before = [pose for pose in track if pose.time_s <= rest_s]
    later = [replace(pose, time_s=pose.time_s + 4.0) for pose in track if pose.time_s > rest_s]
    gap_s = later[0].time_s - 4.0 + np.arange(0, 4.0, 1 / 15)
    nobody = [Pose.missing(time_s=float(time_s), size=track.size) for time_s in gap_s]
    return PoseTrack.from_poses([*before, *nobody, *later], track.origin)


def upper_body(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """End the picture a little below the hips."""
    hips, shoulders = (
        np.nanmedian(track.image_px[:, [Landmark[f"LEFT_{name}"], Landmark[f"RIGHT_{name}"]], 1])
        for name in ("HIP", "SHOULDER")
    )
    height = int(min(track.size[1], hips + 0.15 * abs(hips - shoulders)))
    return replace(track, size=(track.size[0], max(1, height)))


def desk(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """Hide behind a desk what of the arms is below the elbows of hanging arms."""
    visibility = track.visibility.copy()
    visibility[_below_desk(track)] = UNSEEN
    return replace(track, visibility=visibility)


def edge(track: PoseTrack, _report: Report, _random: np.random.Generator) -> PoseTrack:
    """End the picture where the elbows of hanging arms are."""
    return replace(track, size=(track.size[0], max(1, min(track.size[1], int(_elbows_px(track))))))


BODY: Final[dict[str, Change]] = {
    "mirrored": mirrored,
    "a third of the frames dropped": dropped,
    "10 frames a second": slow,
    "noise": noisy,
    "a third of the size": smaller,
    "hand-held camera": hand_held,
    "cut of the scene": cut,
    "away for 4 s": away,
}
ARM: Final[dict[str, Change]] = {
    "upper body only": upper_body,
    "resting arm behind a desk": desk,
    "resting arm beyond the edge": edge,
}


def countable(exercise: Exercise, track: PoseTrack) -> bool:
    """Tell whether two informative channels are left of each side that moves.

    Parameters
    ----------
    exercise : Exercise
        What is counted.
    track : PoseTrack
        What is seen.
    """
    known = np.isfinite(posture_course(track).values).mean(axis=0) >= KNOWN_SHARE
    pattern = pattern_of(exercise)
    ways = (False,) if exercise.sides is Laterality.BODY else (False, True)
    return all((pattern.movement(mirrored=way).informative & known).sum() >= LEAST_CHANNELS for way in ways)


def held(among: Sequence[Clip]) -> Iterator[tuple[str, Clip, int, int]]:
    """Count every recording as it is and made worse in each way.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.

    Yields
    ------
    way : str
        What was made worse.
    clip : Clip
        The recording.
    before : int
        The count of the recording as it is.
    after : int
        The count when it is made worse.
    """
    for name in SAMPLE:
        exercise = load_exercise(name)
        for clip in (clip for clip in among if clip.movement == name and clip.least is not None):
            before = score(clip.track, exercise)
            arms = exercise.sides is not Laterality.BODY
            for way, change in (BODY | ARM if arms else BODY).items():
                worse = change(clip.track, before, np.random.default_rng(1))
                if worse is not None:
                    yield way, clip, before.rep_count, score(worse, exercise).rep_count
            for joint in JOINTS:
                hidden = without(joint, clip.track)
                if countable(exercise, hidden):
                    yield (
                        f"without {joint.name.lower()}",
                        clip,
                        before.rep_count,
                        score(hidden, exercise).rep_count,
                    )


def main() -> None:
    """Print the table."""
    same: dict[str, list[bool]] = {}
    for way, clip, before, after in held(clips()):
        same.setdefault(way, []).append(before == after)
        if before != after:
            print(f"  {way}: {clip.file[:48]} {before} -> {after}", flush=True)
    for way, each in same.items():
        print(f"{way:32} {len(each):3} recordings, the same count {mean(each):.3f}")
    print(f"{'all':32} {mean([one for each in same.values() for one in each]):.3f}")


def _turned(points: FloatArray, angle_rad: FloatArray) -> FloatArray:
    cos, sin = np.cos(angle_rad)[:, None], np.sin(angle_rad)[:, None]
    x, y = points[..., 0], points[..., 1]
    return np.stack([cos * x - sin * y, sin * x + cos * y], axis=-1)


def _rest_s(track: PoseTrack, report: Report) -> float | None:
    """Return the middle of the longest time in which nothing was counted; None where all are short."""
    ends = [float(track.time_s[0]), *(rep.end_s for rep in report.reps)]
    starts = [*(rep.start_s for rep in report.reps), float(track.time_s[-1])]
    length_s, middle_s = max((b - a, (a + b) / 2) for a, b in zip(ends, starts, strict=True))
    return middle_s if length_s >= REST_S else None


def _elbows_px(track: PoseTrack) -> float:
    """Where the elbows are while the arms hang, in pixels from the upper edge."""
    elbows = track.image_px[:, [Landmark.LEFT_ELBOW, Landmark.RIGHT_ELBOW], 1]
    return float(np.nanpercentile(elbows, 90))


def _below_desk(track: PoseTrack) -> np.ndarray:
    below = np.zeros(track.visibility.shape, dtype=bool)
    below[:, FOREARMS] = track.image_px[:, FOREARMS, 1] > _elbows_px(track)
    return below


if __name__ == "__main__":
    main()
