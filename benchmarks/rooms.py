"""What happens in rooms with other people, mirrors or little light: ``python -m benchmarks.rooms``.

People are cut out of the recordings with the segmentation of the pose model, and put together in one picture
with somebody else, a television, a poster, a mirror and so on; the full model looks at it. Where the
recordings are absent, rendered figures take their place; in a wheelchair they always do. Printed is for each
situation how many counts are right, how many repetitions are counted too many or missed, and who was
followed. With words behind the command, only situations whose name contains one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np

from benchmarks.cut_outs import FPS, HEIGHT, TRUNK, WIDTH, CutOut
from benchmarks.recordings import DATA
from benchmarks.room_changes import flipped
from benchmarks.room_pictures import Take
from benchmarks.room_situations import SITUATIONS, Cast
from posecheck.capture.video_file import VideoFile
from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.figure import Look
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import OTHER_CLOTHES, Scene
from posecheck.synthetic.wheelchair import Wheelchair


@dataclass(frozen=True, kw_only=True)
class Role:
    """A recording of a patient, and who plays the other one.

    Attributes
    ----------
    file : str
        Of the recordings.
    exercise : str
        Id of the exercise.
    rival : str
        A recording of somebody else who does the same, or something like it.
    least, most : int
        Repetitions counted by eye.
    """

    file: str
    exercise: str
    rival: str
    least: int
    most: int


ROLES: Final = (
    Role(file="Ambaks__squats", exercise="squat", rival="venGaza__squats2", least=5, most=5),
    Role(file="EnesTopal__squat", exercise="squat", rival="Ambaks__squats", least=3, most=3),
    Role(file="venGaza__squats2", exercise="squat", rival="EnesTopal__squat", least=3, most=3),
    Role(
        file="sagorghhj253__shoulder_abduction",
        exercise="shoulder_abduction",
        rival="HealthServ__jacks",
        least=6,
        most=7,
    ),
    Role(
        file="acrostm__video", exercise="elbow_flexion", rival="bajpaidevharsh__bicep_curl", least=6, most=6
    ),
)
WHEELCHAIR: Final = "wheelchair (rendered)"
REPETITIONS: Final = 4
SITTING: Final = {"hip_abduction": 5.0, "knee_flexion": 92.0, "hip_flexion": 92.0, "ankle_dorsiflexion": 2.0}
THIRD_CLOTHES: Final = Look(shirt=(40, 40, 190), trousers=(200, 200, 200))
HELPER: Final = ("luizfcharry__squat2", 2.0, 6.0)
WALKER: Final = ("watcharapol28__gait_normal_01", 0.0, 5.0)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What PoseCheck made of a take.

    Attributes
    ----------
    count : int
        Repetitions.
    patient, other, nobody : float
        Share of the frames in which the patient, somebody else, or nobody was followed.
    """

    count: int
    patient: float
    other: float
    nobody: float


def watched(take: Take, exercise: str, estimator: PoseEstimator) -> Outcome:
    """Return what PoseCheck makes of a take.

    Parameters
    ----------
    take : Take
        The pictures.
    exercise : str
        Id of the exercise.
    estimator : PoseEstimator
        Finds the landmarks.
    """
    checker, followed = Checker(load_exercise(exercise)), []
    estimator.start_anew()
    mirrored = take.change is flipped
    for frame in take.frames():
        pose = estimator.estimate(frame)
        checker.push(pose)
        if not pose.found:
            followed.append("nobody")
            continue
        centre = pose.image_px[TRUNK].mean(axis=0)
        if mirrored:
            centre[0] = pose.size[0] - 1 - centre[0]
        away = [np.hypot(*(layer.centre_px(frame.time_s) - centre)) for layer in (take.patient, *take.others)]
        followed.append("nobody" if np.isnan(away).all() else "other" if np.nanargmin(away) else "patient")
    shares = {who: followed.count(who) / len(followed) for who in ("patient", "other", "nobody")}
    return Outcome(count=checker.finish().rep_count, **shares)


def recorded() -> Iterator[tuple[Role, Cast]]:
    """Yield the casts of the recordings."""
    films: dict[str, CutOut] = {}

    def film(name: str, start_s: float = 0.0, end_s: float = np.inf) -> CutOut:
        if name not in films:
            with VideoFile(DATA / "videos" / f"{name}.mp4") as video:
                films[name] = CutOut.of(video, start_s, end_s)
        return films[name]

    for role in ROLES:
        yield (
            role,
            Cast(patient=film(role.file), rival=film(role.rival), helper=film(*HELPER), walker=film(*WALKER)),
        )


def rendered() -> Iterator[tuple[Role, Cast]]:
    """Yield casts of the synthetic patient."""
    helper = CutOut.of(_scene("squat", 0, 0, OTHER_CLOTHES).frames())
    walker = CutOut.of(_walk())
    for exercise in ("squat", "shoulder_abduction", "elbow_flexion"):
        for azimuth_deg in (0.0, 45.0):
            rival = CutOut.of(_scene(exercise, REPETITIONS - 1, 30, THIRD_CLOTHES).frames())
            patient = CutOut.of(_scene(exercise, REPETITIONS, azimuth_deg).frames())
            yield (
                _role(exercise, azimuth_deg),
                Cast(patient=patient, rival=rival, helper=helper, walker=walker),
            )


def wheelchairs() -> Iterator[tuple[str, Role, Take]]:
    """Yield films of the synthetic patient in a wheelchair, with the name of the situation."""
    for exercise in ("shoulder_abduction", "elbow_flexion"):
        for azimuth_deg in (0.0, 45.0, 90.0):
            film = CutOut.of(_scene(exercise, REPETITIONS, azimuth_deg, wheelchair=True).frames())
            cast = Cast(patient=film, rival=film, helper=film, walker=film)
            yield WHEELCHAIR, _role(exercise, azimuth_deg), SITUATIONS["alone"](cast)


def _together(chosen: Sequence[str]) -> Iterator[tuple[str, Role, Take]]:
    names = [name for name in chosen if name in SITUATIONS]
    if names:
        for role, cast in recorded() if (DATA / "videos").is_dir() else rendered():
            for name in names:
                yield name, role, SITUATIONS[name](cast)


def _role(exercise: str, azimuth_deg: float) -> Role:
    file = f"{exercise}, rendered from {azimuth_deg:g}°"
    return Role(file=file, exercise=exercise, rival="", least=REPETITIONS, most=REPETITIONS)


def _scene(
    exercise: str, count: int, azimuth_deg: float, look: Look | None = None, *, wheelchair: bool = False
) -> Scene:
    shown = shown_postures(load_exercise(exercise))
    sitting = SITTING if wheelchair else {}
    movement = Repetition(target={**shown.target, **sitting})
    motion = Motion.of(
        {**shown.start, **sitting}, [movement] * count, lead_in_s=1.5, lead_out_s=1.0 if count else 4.0
    )
    camera = Camera(azimuth_deg=azimuth_deg, size=(WIDTH, HEIGHT), focal_px=420.0)
    return Scene(
        patient=SyntheticPatient(motion=motion, camera=camera, fps=FPS),
        look=look or Look(),
        chair=Wheelchair() if wheelchair else None,
    )


def _walk() -> Iterator[Frame]:
    """Yield somebody who glides through the picture."""
    motion = Motion(keyframes=[(0.0, {"place_left_m": -2.5}), (4.0, {"place_left_m": 2.5})])
    camera = Camera(size=(WIDTH, HEIGHT), focal_px=420.0)
    yield from Scene(
        patient=SyntheticPatient(motion=motion, camera=camera, fps=FPS), look=OTHER_CLOTHES
    ).frames()


def main() -> None:
    """Print the table."""
    words = sys.argv[1:]
    names = [*SITUATIONS, WHEELCHAIR]
    chosen = [name for name in names if not words or any(word in name for word in words)]
    outcomes: dict[str, list[tuple[Role, Take, Outcome]]] = {name: [] for name in chosen}
    with PoseEstimator(model="full") as estimator:
        for name, role, take in chain(_together(chosen), wheelchairs() if WHEELCHAIR in chosen else ()):
            outcome = watched(take, role.exercise, estimator)
            outcomes[name].append((role, take, outcome))
            print(f"  {role.file:38} {name:36} {outcome}", flush=True)
    print(f"{'':38} right  too many  missed  patient  other  nobody")
    for name, each in outcomes.items():
        off = [_off(role, take, outcome) for role, take, outcome in each]
        right, more, missed = off.count(0), sum(max(0, n) for n in off), sum(max(0, -n) for n in off)
        who = "  ".join(
            f"{np.mean([getattr(outcome, one) for _, _, outcome in each]):6.0%}"
            for one in ("patient", "other", "nobody")
        )
        print(f"{name:38} {right}/{len(each)}  {more:7}  {missed:6}   {who}")


def _off(role: Role, take: Take, outcome: Outcome) -> int:
    """Return how many repetitions too many were counted; fewer than none, too few."""
    least, most = (0, 0) if take.still else (role.least, role.most)
    return max(0, outcome.count - most) - max(0, least - outcome.count)


if __name__ == "__main__":
    main()
