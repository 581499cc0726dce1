"""A demonstration in front of the camera: counted down, counted, taken back, and over at the keyboard."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.authoring import draft
from posecheck.authoring.live import COUNTDOWN_S, REVIEW_S, LiveDemonstration, Stage
from posecheck.errors import SourceError
from posecheck.pose import Origin, Pose, PoseTrack
from posecheck.result import Need
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from tests.motions import walking_in

from .demonstrations import CURL, SQUAT, motion, scaled, seen

STANDING = Motion(keyframes=((0.0, {}), (COUNTDOWN_S, {})))


def walking_to_the_keyboard(distance_m: float = 2.6) -> Motion:
    """Walk from the place towards the camera."""
    steps = 5
    frames: list[tuple[float, dict[str, float]]] = [(0.0, {})]
    for i in range(1, steps + 1):
        lead, trail = ("left", "right") if i % 2 else ("right", "left")
        gait = {f"{lead}_hip_flexion": 25.0, f"{trail}_hip_flexion": -12.0, f"{trail}_knee_flexion": 15.0}
        place = {"place_forward_m": i * distance_m / steps}
        frames.append((0.6 * i, {**(gait if i < steps else {}), **place}))
    frames.append((0.6 * steps + 25.0, frames[-1][1]))
    return Motion(keyframes=tuple(frames))


def in_front_of_the_camera(shown: Motion, *, noise_px: float = 0.5) -> PoseTrack:
    return SyntheticPatient(
        motion=shown,
        camera=Camera(azimuth_deg=0.0, distance_m=3.6),
        fps=15.0,
        landmark_noise_px=noise_px,
        seed=2,
    ).truth_track()


def followed(track: PoseTrack) -> LiveDemonstration:
    live = LiveDemonstration()
    for pose in track:
        if live.stage is not Stage.DONE:
            live.push(pose)
    return live


@pytest.mark.parametrize("target", [SQUAT, CURL])
def test_what_happens_on_the_way_there_and_back_is_no_repetition(target: dict[str, float]) -> None:
    shown = walking_to_the_keyboard().after(motion([target] * 3).after(STANDING))
    live = LiveDemonstration()
    stages = []
    for pose in in_front_of_the_camera(shown):
        live.push(pose)
        stages.append(live.stage)
        if live.stage is Stage.REVIEW:
            assert len(live.reps) == 3
    assert list(dict.fromkeys(stages)) == [Stage.COUNTDOWN, Stage.WATCHING, Stage.REVIEW, Stage.DONE]
    made = draft("shown", [("camera", live.track(Origin(source="camera")))])
    assert len(made.shown[0].reps) == 3
    for rep, true in zip(made.shown[0].reps, shown.repetitions, strict=True):
        assert rep.start_s == pytest.approx(true.start_s, abs=0.5)


def test_the_countdown_lasts_as_it_says_and_nothing_in_it_counts() -> None:
    live = LiveDemonstration()
    for pose in in_front_of_the_camera(motion([SQUAT] * 2)):
        live.push(pose)
        assert live.stage is Stage.COUNTDOWN
        assert live.left_s == pytest.approx(COUNTDOWN_S - pose.time_s)
    assert not live.reps
    with pytest.raises(SourceError, match="before anything was recorded"):
        live.track(Origin(source="camera"))


def test_the_last_repetition_is_taken_back_and_done_again() -> None:
    wrong = motion([SQUAT, SQUAT, scaled(SQUAT, 0.45), SQUAT, SQUAT], rest_s=2.2).after(STANDING)
    live, taken = LiveDemonstration(), False
    for pose in in_front_of_the_camera(wrong):
        live.push(pose)
        if not taken and len(live.reps) == 3:
            live.take_back()
            taken = True
            assert len(live.reps) == 2 and live.stage is Stage.WATCHING
    live.finish()
    made = draft("shown", [("camera", live.track(Origin(source="camera")))])
    assert taken and len(made.shown[0].reps) == 4
    third = wrong.repetitions[2]
    assert not any(third.start_s < rep.peak_s < third.end_s for rep in made.shown[0].reps)


def test_taken_back_at_the_keyboard_it_counts_down_again() -> None:
    shown = walking_to_the_keyboard().after(motion([SQUAT] * 2).after(STANDING))
    live = LiveDemonstration()
    for pose in in_front_of_the_camera(shown):
        live.push(pose)
        if live.stage is Stage.REVIEW:
            break
    assert 0.0 < live.left_s <= REVIEW_S
    live.take_back()
    assert live.stage.value == "countdown" and len(live.reps) == 1
    live.take_back()
    live.take_back()
    assert live.reps == []


def test_who_walks_out_of_the_picture_is_done_as_well() -> None:
    track = in_front_of_the_camera(motion([SQUAT] * 2).after(STANDING))
    live, end_s = followed(track), float(track.time_s[-1])
    assert live.stage is Stage.WATCHING and len(live.reps) == 2
    for k in range(45):
        live.push(Pose.missing(time_s=end_s + (k + 1) / 15.0, size=track.size))
    assert live.stage is Stage.REVIEW and len(live.reps) == 2


def test_who_only_stands_is_waited_for() -> None:
    track = in_front_of_the_camera(motion([{}] * 4).after(STANDING))
    live = followed(track)
    assert live.stage is Stage.WATCHING and not live.reps


def test_the_therapist_is_told_how_to_be_seen() -> None:
    live = LiveDemonstration()
    live.push(Pose.missing(time_s=0.0, size=(640, 480)))
    assert live.need is Need.STEP_IN
    near = seen(motion([{}]), 0.0, distance_m=1.2)
    live.push(next(iter(near.part(near.time_s > 0.0))))
    assert live.need is Need.STEP_BACK and live.part in {"feet", "ankles", "knees", "ears"}
    far = seen(motion([{}]), 0.0)
    for pose in far.part(far.time_s > 0.5):
        live.push(pose)
    assert live.need is None


def test_a_walk_in_after_the_countdown_does_no_harm() -> None:
    shown = motion([SQUAT] * 3).after(walking_in({}, from_deg=90.0))
    track = in_front_of_the_camera(shown)
    live = LiveDemonstration()
    live.push(Pose.missing(time_s=0.0, size=track.size))
    for pose in track:
        image_px = np.array(pose.image_px)
        live.push(
            Pose(
                time_s=pose.time_s + COUNTDOWN_S + 0.1,
                image_px=image_px,
                world_m=pose.world_m,
                visibility=pose.visibility,
                size=pose.size,
            )
        )
    made = draft("shown", [("camera", live.track(Origin(source="camera")))])
    assert len(made.shown[0].reps) == 3
