"""How much memory an hour at 30 frames a second takes: ``python -m benchmarks.memory``."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from benchmarks.clips import squat, squat_track
from posecheck.engine import Checker
from posecheck.pose import Pose

POSES = 108_000


def resident_mb() -> float:
    """Return the resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Push an hour of squats, and print by how much the memory has grown."""
    track = squat_track(8)
    shift_s = float(track.time_s[-1] - track.time_s[0]) + 1.0 / 30.0
    poses = list(track)
    checker = Checker(squat())
    pushed = lap = 0
    after_tenth = 0.0
    while pushed < POSES:
        for pose in poses:
            checker.push(later(pose, lap * shift_s))
        pushed += len(poses)
        lap += 1
        if not after_tenth and pushed > POSES / 10:
            gc.collect()
            after_tenth = resident_mb()
    gc.collect()
    grown = resident_mb() - after_tenth
    reps = checker.finish().rep_count
    counted = f"{pushed} poses, {reps} of {lap * 8} repetitions"
    print(f"an hour: {counted}, {grown:+.1f} MB after the first six minutes")


def later(pose: Pose, by_s: float) -> Pose:
    """Return a pose at a later time.

    Parameters
    ----------
    pose : Pose
        The pose.
    by_s : float
        How much later.
    """
    return Pose(
        time_s=pose.time_s + by_s,
        image_px=pose.image_px,
        world_m=pose.world_m,
        visibility=pose.visibility,
        size=pose.size,
    )


if __name__ == "__main__":
    main()
