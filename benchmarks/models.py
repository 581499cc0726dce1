"""Whether the small and the large pose model give the same counts: ``python -m benchmarks.models``.

Every counted video of four exercises, and every walk, is looked at with each model. Takes half an hour.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import mean
from typing import Final

from benchmarks.counting import SAMPLE
from benchmarks.recordings import DATA, Clip, clips
from posecheck.estimation.bundles import ModelName
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import Exercise, load_exercise
from posecheck.pipeline import score, track

MODELS: Final[tuple[ModelName, ...]] = ("full", "lite", "heavy")
"""The first is the one that the others are held against."""


def watched(among: list[Clip]) -> list[tuple[Clip, Exercise, Path]]:
    """Return the videos that are here, each with the exercise that counts it; for a walk that is the squat.

    Parameters
    ----------
    among : list of Clip
        All recordings.

    Returns
    -------
    list of (Clip, Exercise, Path)
        The recording, the exercise and the file of the video.
    """
    out = []
    for clip in among:
        video = DATA / "videos" / clip.file
        asked = clip.movement if clip.movement in SAMPLE and clip.least is not None else ""
        name = "squat" if clip.movement == "walking" else asked
        if name and video.exists():
            out.append((clip, load_exercise(name), video))
    return out


def main() -> None:
    """Print the counts that differ, and the share of the same ones."""
    videos = watched(clips())
    if not videos:
        sys.exit(f"{DATA / 'videos'}: there are no videos here; these figures need them")
    counts: dict[str, list[int]] = {}
    for model in MODELS:
        with PoseEstimator(model=model) as estimator:
            counts[model] = [
                score(track(video, estimator), exercise).rep_count for _, exercise, video in videos
            ]
        if model == MODELS[0]:
            continue
        same = [one == other for one, other in zip(counts[MODELS[0]], counts[model], strict=True)]
        print(
            f"{model}: the same count as {MODELS[0]} in {mean(same):.3f} of {len(videos)} videos", flush=True
        )
        for (clip, _, _), before, after in zip(videos, counts[MODELS[0]], counts[model], strict=True):
            if before != after:
                print(
                    f"  {clip.file[:48]}: {before} -> {after}, truly {clip.least} to {clip.most}", flush=True
                )


if __name__ == "__main__":
    main()
