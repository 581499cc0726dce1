"""Counts of people whose joints come from elsewhere: ``python -m benchmarks.skeletons``.

The recordings lie beside the checkout, as those of :mod:`benchmarks.recordings` do. Joints in space are seen
from where the exercise asks for. Those in a picture are the key points of COCO; once as a public data set has
them, and once what is left of MediaPipe's landmarks without depth, hands and feet, to see what that loses.

Vakanski A, Jun H, Paul D, Baker R. A data set of human body movements for physical rehabilitation exercises
(UI-PRMD). Data 3, 2018. Miron A, Sadawi N, Ismail W, Hussain H, Grosan C. IntelliRehabDS (IRDS). Data 6,
2021. Capecci M, Ceravolo MG, Ferracuti F, et al. The KIMORE dataset. IEEE Transactions on Neural Systems and
Rehabilitation Engineering 27(7), 2019. REHAB24-6: see :mod:`benchmarks.rehab24`.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.counting import SAMPLE
from benchmarks.recordings import DATA, clips
from posecheck.exercise import load_exercise
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.skeletons import picture_track, pose_track
from posecheck.skeletons.names import landmark_of
from posecheck.skeletons.picture import SEEN, SEEN_AS
from posecheck.skeletons.topologies import COCO_17, KINECT_V2

FPS: Final = 30.0
PEOPLE: Final = DATA / "people"
UI_PRMD: Final = {
    "squat": "m01",
    "step_over": "m02",
    "split_squat": "m03",
    "side_lunge": "m04",
    "sit_to_stand": "m05",
    "rom_hip_flexion": "m06",
    "shoulder_abduction": "m07",
    "rom_shoulder_rotation": "m09",
    "scaption": "m10",
}
IRDS: Final = {"elbow_flexion": (0, 1), "shoulder_flexion": (2, 3), "shoulder_abduction": (4, 5)}
"""Which movements of either set are done by an exercise that is built in."""
IRDS_JOINTS: Final = KINECT_V2[:21]
KIMORE_LACKS: Final = ("Head", "FootLeft", "FootRight")
PADDED: Final = 8
"""Samples at either end of a recording of KIMORE that show nothing real."""
VALID: Final = {("front", "c17"), ("half-profile", "c17"), ("half-profile", "c18")}
"""Views of REHAB24-6 from which an arm that is raised to the side can be measured: the other camera of one
who faces the first sees them from the side."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Counted:
    """A set of repetitions.

    Attributes
    ----------
    name : str
        Which one, for the list of those that were counted otherwise.
    exercise : str
        Id of the exercise.
    track : PoseTrack
        Landmarks over time.
    least, most : int
        Repetitions that there are.
    ends_s : tuple of float
        When each ends and the next begins, in seconds; empty if unknown.
    correct : tuple of bool
        Whether somebody called each right; empty if nobody did.
    person : int or None
        Who did it; None if that is not asked.
    """

    name: str
    exercise: str
    track: PoseTrack
    least: int
    most: int
    ends_s: tuple[float, ...] = ()
    correct: tuple[bool, ...] = ()
    person: int | None = None


def ui_prmd(folder: Path = DATA / "ui_prmd") -> Iterator[Counted]:
    """Yield ten repetitions of each person and movement, done well and badly: Kinect v2, in space.

    Parameters
    ----------
    folder : Path
        Where the set lies.
    """
    for exercise, file in UI_PRMD.items():
        with np.load(folder / f"{file}.npz") as packed:
            at_m, frames = packed["positions_cm"] / 100.0, packed["frames"]
            kinds = list(zip(packed["subject"].tolist(), packed["correct"].tolist(), strict=True))
            names = [str(name) for name in packed["joints"]]
        ends = np.cumsum(frames)
        for kind in sorted(set(kinds)):
            spans = [(ends[i] - frames[i], ends[i]) for i, one in enumerate(kinds) if one == kind]
            rows = np.concatenate([np.arange(*span) for span in spans])
            name = f"{file}, person {kind[0]}, done {('badly', 'well')[kind[1]]}"
            made = _in_space(name, exercise, at_m[rows], names, len(spans))
            yield _labelled(
                made, kind[0], [stop - start for start, stop in spans], [bool(kind[1])] * len(spans)
            )


def irds(file: Path = PEOPLE / "irds_dev.npz") -> Iterator[Counted]:
    """Yield the repetitions of each person, gesture and position one after the other: Kinect v2, in space.

    Parameters
    ----------
    file : Path
        Where the set lies.
    """
    with np.load(file) as packed:
        at_m = np.cumsum(packed["dmm"].transpose(2, 0, 1).astype(int), axis=0) / 1000.0
        offset, meta = packed["offset"], packed["meta"]
    for exercise, gestures in IRDS.items():
        chosen = [i for i in range(len(meta)) if meta[i]["gesture"] in gestures]
        chosen.sort(key=lambda i: (*_set_of(meta[i]), meta[i]["rep"]))
        for key, members in groupby(chosen, key=lambda i: _set_of(meta[i])):
            done = list(members)
            rows = np.concatenate([np.arange(offset[i], offset[i + 1]) for i in done])
            name = f"person {key[0]}, gesture {key[1]}, {key[2]}"
            made = _in_space(name, exercise, at_m[rows], IRDS_JOINTS, len(done))
            frames = [offset[i + 1] - offset[i] for i in done]
            yield _labelled(made, key[0], frames, [int(meta[i]["label"]) == 1 for i in done])


def kimore() -> Iterator[Counted]:
    """Yield the arm raises of patients, as far as they were counted by eye: Kinect v2, in space.

    The clock is nominal, because the recordings were stretched to one length.
    """
    names = [name for name in IRDS_JOINTS if name not in KIMORE_LACKS]
    with np.load(PEOPLE / "kimore_dev.npz") as packed:
        at_m = np.cumsum(packed["dmm"][0].astype(int), axis=-1).transpose(0, 3, 1, 2) / 1000.0
        patients = packed["patient"].tolist()
    with (PEOPLE / "kimore_ex1_counts.csv").open(encoding="utf-8", newline="") as file:
        counts = {int(row["patient"]): row for row in csv.DictReader(file)}
    for patient, one in zip(patients, at_m[:, PADDED:-PADDED], strict=True):
        count, doubt = int(counts[patient]["count"]), int(counts[patient]["uncertain"])
        made = _in_space(f"patient {patient}", "shoulder_abduction", one, names, count)
        yield replace(made, least=count - doubt, most=count + doubt)


def rehab24() -> Iterator[Counted]:
    """Yield the videos of arms raised to the side, seen from where that can be measured: COCO's points."""
    done: Counter[str] = Counter()
    stands: dict[str, str] = {}
    with (PEOPLE / "rehab24_segmentation.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["exercise_id"] == "1":
                done[row["video_id"]] += 1
                stands[row["video_id"]] = row["cam17_orientation"]
    with np.load(PEOPLE / "rehab24_ex1_mediapipe_coco17.npz") as packed:
        videos = {name: packed[name] / np.array([10.0, 10.0, 1000.0]) for name in packed.files}
    for name, points in videos.items():
        video, camera = name.rsplit("_", 1)
        if (stands[video], camera) in VALID:
            track = picture_track(
                {joint: points[:, i, :2] for i, joint in enumerate(COCO_17)},
                np.arange(len(points)) / FPS,
                confidence={joint: points[:, i, 2] for i, joint in enumerate(COCO_17)},
            )
            n = done[video]
            yield Counted(name=name, exercise="shoulder_abduction", track=track, least=n, most=n)


def without_depth() -> Iterator[Counted]:
    """Yield the videos counted by eye, of which only the key points of COCO are left, in the picture."""
    for clip in clips():
        if clip.movement in SAMPLE and clip.least is not None and clip.most is not None:
            yield Counted(
                name=clip.file,
                exercise=clip.movement,
                track=key_points(clip.track),
                least=clip.least,
                most=clip.most,
            )


def key_points(track: PoseTrack) -> PoseTrack:
    """Return what is left of a track if a detector of COCO's key points had found it.

    Parameters
    ----------
    track : PoseTrack
        Landmarks of MediaPipe.
    """
    landmarks = {name: landmark for name in COCO_17 if (landmark := landmark_of(name)) is not None}
    return picture_track(
        {name: track.image_px[:, landmark] for name, landmark in landmarks.items()},
        track.time_s,
        confidence={name: _sure(track.visibility[:, landmark]) for name, landmark in landmarks.items()},
        size=track.size,
    )


def main() -> None:
    """Print for each set of recordings how many counts are exact, and list the others."""
    if not (PEOPLE / "irds_dev.npz").exists():
        sys.exit(f"{PEOPLE}: there are no recordings here; these figures need them")
    for what, counted in (
        ("UI-PRMD, joints in space", ui_prmd()),
        ("IRDS, joints in space", irds()),
        ("KIMORE, joints in space", kimore()),
        ("REHAB24-6, key points in a picture", rehab24()),
        ("videos, key points in a picture", without_depth()),
    ):
        _tell(what, counted)


def _tell(what: str, counted: Iterable[Counted]) -> None:
    totals: dict[str, Counter[str]] = {}
    for one in counted:
        count = score(one.track, load_exercise(one.exercise)).rep_count
        off = max(one.least - count, count - one.most, 0)
        tally = totals.setdefault(one.exercise, Counter())
        tally.update({"all": 1, "exact": int(off == 0), "within one": int(off <= 1)})
        if off:
            print(f"  {what}: {one.name}: counted {count}, truly {one.least}")
    for exercise, tally in totals.items():
        print(
            f"{what}: {exercise}: {tally['exact']} of {tally['all']} exact, {tally['within one']} within one"
        )


def _in_space(name: str, exercise: str, at_m: Any, names: Iterable[str], count: int) -> Counted:
    track = pose_track(
        {joint: at_m[:, i] for i, joint in enumerate(names)},
        np.arange(len(at_m)) / FPS,
        view=load_exercise(exercise).views[0],
    )
    return Counted(name=name, exercise=exercise, track=track, least=count, most=count)


def _labelled(made: Counted, person: int, frames: Sequence[int], correct: Sequence[bool]) -> Counted:
    ends_s = tuple(float(end) / FPS for end in np.cumsum(frames))
    return replace(made, person=person, ends_s=ends_s, correct=tuple(correct))


def _set_of(row: Any) -> tuple[int, int, str]:
    return int(row["subject"]), int(row["gesture"]), str(row["position"])


def _sure(visibility: Any) -> Any:
    """Return a confidence that is taken for the same visibility."""
    return np.interp(visibility, [0.0, SEEN_AS, 1.0], [0.0, SEEN, 1.0])


if __name__ == "__main__":
    main()
