"""Squats of REHAB24-6 against counts, a physiotherapist and motion capture: ``python -m benchmarks.rehab24``.

The recordings lie beside the checkout, as those of :mod:`benchmarks.recordings` do. A set is what one camera
saw of one video while the person stood turned one way; its repetitions were cut out with gaps, which stay.

Cernek A, Sedmidubsky J, Budikova P. REHAB24-6: Physical Therapy Dataset for Analyzing Pose Estimation
Methods. International Conference on Similarity Search and Applications (SISAP), 2024.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import mean
from typing import Any, Final

import numpy as np

from benchmarks.recordings import DATA
from posecheck.engine import score
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.view import View
from posecheck.pose import PoseTrack
from posecheck.result import Reason, Rep, Report, Verdict

FILE: Final = DATA / "people" / "rehab24_squat_dev.npz"
FPS: Final = 30.0
TRUTH: Final = {"side": "knee2d", "half-profile": "knee3d"}
"""For each orientation which of the true knee angles to hold against: in the picture, or in space."""


@dataclass(frozen=True, kw_only=True, eq=False)
class SquatSet:
    """One set: its landmarks, and when each repetition was done with the true angle of the knee.

    Attributes
    ----------
    video, orientation : str
        Name of the video, and how the person stood in it.
    camera : int
        Number of the camera.
    track : PoseTrack
        Landmarks over time.
    spans_s : list of (float, float)
        Start and end of each repetition.
    knee_deg : list of float
        Least angle inside the knee, by motion capture.
    correct : list of bool
        Whether a physiotherapist called it well done.
    """

    video: str
    orientation: str
    camera: int
    track: PoseTrack
    spans_s: list[tuple[float, float]]
    knee_deg: list[float]
    correct: list[bool]


def sets(file: Path = FILE) -> Iterator[SquatSet]:
    """Yield the sets of a file.

    Parameters
    ----------
    file : Path
        Where they lie.
    """
    with np.load(file) as packed:
        px, visibility = packed["px10"] / 10.0, packed["vis"] / 255.0
        world_m, offset, meta = packed["world_dmm"] / 1e4, packed["offset"], packed["meta"]
    order = sorted(range(len(meta)), key=lambda i: (*_set_of(meta[i]), meta[i]["first"]))
    for (video, camera, orientation), members in groupby(order, key=lambda i: _set_of(meta[i])):
        clips = list(members)
        rows = np.concatenate([np.arange(offset[i], offset[i + 1]) for i in clips])
        starts = [float(meta[i]["first"]) / FPS for i in clips]
        time_s = np.concatenate(
            [
                start + np.arange(offset[i + 1] - offset[i]) / FPS
                for i, start in zip(clips, starts, strict=True)
            ]
        )
        later = np.concatenate([[True], np.diff(np.maximum.accumulate(time_s)) > 0])
        one = meta[clips[0]]
        yield SquatSet(
            video=video,
            orientation=orientation,
            camera=camera,
            track=PoseTrack(
                time_s=time_s[later],
                image_px=px[rows[later], :, :2],
                world_m=world_m[rows[later]],
                visibility=visibility[rows[later]],
                size=(int(one["w"]), int(one["h"])),
            ),
            spans_s=[
                (start, start + (int(offset[i + 1]) - int(offset[i])) / FPS)
                for i, start in zip(clips, starts, strict=True)
            ],
            knee_deg=[float(meta[i][TRUTH[orientation]]) for i in clips],
            correct=[bool(meta[i]["correct"]) for i in clips],
        )


def errors(squats: SquatSet, report: Report) -> Iterator[tuple[View, float]]:
    """Yield the view and the error of the range told for each repetition that was counted.

    Parameters
    ----------
    squats : SquatSet
        What was truly done.
    report : Report
        What was counted.

    Yields
    ------
    (View, float)
        Degrees; negative where the knee was seen to bend less than it did.
    """
    for i, rep in matched(squats, report):
        if rep.rom.peak is not None and np.isfinite(squats.knee_deg[i]):
            yield rep.view, rep.rom.peak - (180.0 - squats.knee_deg[i])


def verdicts(squats: SquatSet, report: Report) -> Iterator[list[Verdict]]:
    """Yield what the rules say of each repetition that was well done, as far as they are valid in its view.

    Parameters
    ----------
    squats : SquatSet
        What was truly done.
    report : Report
        What was counted.
    """
    for i, rep in matched(squats, report):
        if squats.correct[i]:
            yield [finding.verdict for finding in rep.findings if finding.reason is not Reason.WRONG_VIEW]


def matched(squats: SquatSet, report: Report) -> Iterator[tuple[int, Rep]]:
    """Yield the repetitions that were counted, and which of the true ones each is.

    Parameters
    ----------
    squats : SquatSet
        What was truly done.
    report : Report
        What was counted.
    """
    for rep in report.reps:
        at = [i for i, (start, end) in enumerate(squats.spans_s) if start <= rep.peak_s <= end]
        if at:
            yield at[0], rep


def main() -> None:
    """Print the counts of all sets, what the rules say of good squats, and the errors of the knee by view."""
    if not FILE.exists():
        sys.exit(f"{FILE} is not there: it is no part of the project")
    squat = load_exercise("squat")
    off: dict[View, list[float]] = {}
    judged: list[list[Verdict]] = []
    wrong = total = 0
    for squats in sets():
        report = score(squats.track, squat)
        total += 1
        if len(report.reps) != len(squats.spans_s):
            wrong += 1
            what = f"{squats.video} camera {squats.camera} {squats.orientation}"
            print(f"  {what}: counted {len(report.reps)}, truly {len(squats.spans_s)}")
        judged += verdicts(squats, report)
        for view, error_deg in errors(squats, report):
            off.setdefault(view, []).append(error_deg)
    print(f"counts: {total - wrong} of {total} sets exact")
    said_of_rules = [verdict for rep in judged for verdict in rep]
    print(
        f"rules valid in the view: {mean(v is not Verdict.UNKNOWN for v in said_of_rules):.3f} judged; "
        f"{10 * sum(v is Verdict.FAIL for v in said_of_rules) / len(judged):.1f} findings in ten repetitions "
        f"that were well done"
    )
    lead = squat.lead
    assert lead is not None
    for view, errors_deg in off.items():
        said, size = CATALOGUE[lead.measure].error[view], mean(abs(error) for error in errors_deg)
        print(
            f"{lead.measure}, {view}: mean absolute error {size:.1f} degrees, bias {mean(errors_deg):+.1f} "
            f"({len(errors_deg)} repetitions); the catalogue says {said:g}, a ratio of {size / said:.2f}"
        )


def _set_of(row: Any) -> tuple[str, int, str]:
    return str(row["video"]), int(row["cam"]), str(row["orient"])


if __name__ == "__main__":
    main()
