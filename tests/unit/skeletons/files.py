"""Writers of the formats that are read, as the programs that make them write them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from posecheck.pose import FloatArray, Landmark, PoseTrack
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

SQUAT: Posture = {"knee_flexion": 100, "hip_flexion": 95, "ankle_dorsiflexion": 28, "shoulder_flexion": 70}
ARMS_OUT: Posture = {"shoulder_abduction": 120}
NAMES = tuple(lm.name for lm in Landmark)


def patient(target: Posture, *, reps: int = 3, seed: int = 1) -> SyntheticPatient:
    """Somebody who repeats a movement, facing along z, with y up."""
    movement = Repetition(target=target, out_s=1.2, hold_s=0.3, back_s=1.2, rest_s=0.6)
    return SyntheticPatient(
        motion=Motion.of({}, [movement] * reps, lead_in_s=1.0, lead_out_s=1.0, sway_deg=0.4, seed=seed)
    )


def trc(path: Path, at_m: FloatArray, time_s: FloatArray, names: Sequence[str] = NAMES) -> Path:
    """Write positions (n, k, 3) as OpenSim does: millimetres, an empty cell for what is missing."""
    n, k = at_m.shape[:2]
    keys = "DataRate CameraRate NumFrames NumMarkers Units OrigDataRate OrigDataStartFrame OrigNumFrames"
    lines = [
        f"PathFileType\t4\t(X/Y/Z)\t{path.name}",
        keys.replace(" ", "\t"),
        f"30\t30\t{n}\t{k}\tmm\t30\t1\t{n}",
        "Frame#\tTime\t" + "\t\t\t".join(names) + "\t\t",
        "\t\t" + "\t".join(f"{axis}{i}" for i in range(1, k + 1) for axis in "XYZ"),
        "",
        *(
            "\t".join([str(i + 1), f"{time_s[i]:.5f}", *map(_cell, (1000.0 * at_m[i]).ravel().tolist())])
            for i in range(n)
        ),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def table(
    path: Path,
    at: FloatArray,
    time_s: FloatArray,
    names: Sequence[str] = NAMES,
    *,
    separator: str = ",",
    two_lines: bool = False,
) -> Path:
    """Write positions (n, k, 2 or 3) as a table; with semicolons, numbers have a decimal comma."""
    axes = "xyz"[: at.shape[2]]
    if two_lines:
        header = [
            ["time", *(name for name in names for _ in axes)],
            ["", *(axis for _ in names for axis in axes)],
        ]
    else:
        header = [["time", *(f"{name}_{axis}" for name in names for axis in axes)]]
    rows = [
        [f"{t:.5f}", *map(_cell, one.ravel().tolist())] for t, one in zip(time_s.tolist(), at, strict=True)
    ]
    if separator == ";":
        rows = [[cell.replace(".", ",") for cell in row] for row in rows]
    path.write_text("\n".join(separator.join(row) for row in [*header, *rows]), encoding="utf-8")
    return path


def own(path: Path, at: FloatArray, names: Sequence[str] = NAMES, **more: Any) -> Path:
    """Write positions in PoseCheck's own form, null for what is missing."""
    joints = {
        name: [None if np.isnan(one).any() else one for one in at[:, i].round(5).tolist()]
        for i, name in enumerate(names)
    }
    path.write_text(json.dumps({"joints": joints, **more}), encoding="utf-8")
    return path


def points(at_px: FloatArray, sure: FloatArray) -> list[float]:
    """One person in one picture as OpenPose and COCO list them: x, y and confidence, zeros if not found."""
    triples = np.column_stack([at_px, sure])
    triples[np.isnan(triples).any(axis=1)] = 0.0
    out: list[float] = triples.round(2).ravel().tolist()
    return out


def openpose(folder: Path, people: Sequence[Sequence[list[float]]], first: int = 0) -> Path:
    """Write a folder with one file for each frame, with the points of everyone in it."""
    folder.mkdir()
    for i, listed in enumerate(people, start=first):
        frame = {"version": 1.3, "people": [{"person_id": [-1], "pose_keypoints_2d": one} for one in listed]}
        (folder / f"clip_{i:012d}_keypoints.json").write_text(json.dumps(frame), encoding="utf-8")
    return folder


def coco(path: Path, people: Sequence[Sequence[list[float]]]) -> Path:
    """Write the results of a detector in COCO's form."""
    results = [
        {"image_id": i, "category_id": 1, "keypoints": one, "score": 0.9}
        for i, listed in enumerate(people)
        for one in listed
    ]
    path.write_text(json.dumps(results), encoding="utf-8")
    return path


def seen(track: PoseTrack, names: Sequence[str]) -> list[list[float]]:
    """What a detector of some joints finds in the pictures of a track, frame by frame."""
    from posecheck.skeletons.names import landmark_of

    found = [landmark_of(name) for name in names]
    at = np.stack(
        [np.full((len(track), 2), np.nan) if lm is None else track.image_px[:, lm] for lm in found], axis=1
    )
    return [points(one, np.full(len(names), 0.8)) for one in at]


def _cell(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.5f}"
