"""Scenes and their files: what is drawn, where, and that it is the same each time."""

from __future__ import annotations

import urllib.request
from dataclasses import replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from posecheck.errors import PoseError, SourceError
from posecheck.pose import Landmark
from posecheck.synthetic.block import Block
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.figure import Look
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import MjpegServer, write_mjpeg, write_video
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Bystander, Occluder, Scene
from posecheck.synthetic.wheelchair import Wheelchair

MOTION = Motion.of(
    {}, [Repetition(target={"shoulder_abduction": 90}, out_s=0.3, back_s=0.3)], lead_in_s=0.1, lead_out_s=0
)
PATIENT = SyntheticPatient(motion=MOTION, fps=10.0)
QUIET = Scene(patient=PATIENT, noise=0.0)


def first(scene: Scene) -> np.ndarray:
    return next(scene.frames()).image


def test_frames_have_the_size_and_times_of_the_truth() -> None:
    portrait = SyntheticPatient(motion=MOTION, camera=Camera(size=(240, 320), focal_px=280), fps=10.0)
    frames = list(Scene(patient=portrait).frames())
    assert [f.time_s for f in frames] == pytest.approx(portrait.truth_track().time_s)
    assert {f.size for f in frames} == {(240, 320)}


def test_clothes_are_where_the_landmarks_are() -> None:
    look = Look(shirt=(255, 0, 0), trousers=(0, 255, 0), shoes=(0, 0, 255))
    for azimuth in (0, 45, 90):
        patient = replace(PATIENT, camera=Camera(azimuth_deg=azimuth))
        image = first(Scene(patient=patient, look=look, noise=0.0))
        at = patient.truth_track().image_px[0].round().astype(int)
        for landmark, channel in (
            (Landmark.LEFT_SHOULDER, 0),
            (Landmark.LEFT_KNEE, 1),
            (Landmark.LEFT_FOOT_INDEX, 2),
        ):
            x, y = at[landmark]
            colour = image[y, x].astype(int)
            assert colour[channel] > 60 + np.delete(colour, channel).max(), (azimuth, landmark)


def test_a_block_hides_what_is_behind_it_and_nothing_in_front() -> None:
    colour = (255, 0, 255)
    at = PATIENT.truth_track().image_px[0, Landmark.LEFT_KNEE].round().astype(int)
    for forward_m, hides in ((0.5, True), (-0.5, False)):
        block = Block(low_m=(-0.5, 0.0, forward_m), high_m=(0.5, 1.0, forward_m + 0.1), colour=colour)
        image = first(replace(QUIET, blocks=[block]))
        knee, beside = image[at[1], at[0]].astype(int), image[at[1], at[0] + 50].astype(int)
        assert (knee[1] < 20 and knee[0] > 150) == hides
        assert beside[1] < 20 and beside[0] > 150


def test_a_block_behind_the_camera_is_not_drawn() -> None:
    behind = Block(low_m=(-1.0, 0.0, 3.2), high_m=(1.0, 2.0, 4.0))
    assert np.array_equal(first(replace(QUIET, blocks=[behind])), first(QUIET))


def test_the_same_seed_gives_the_same_picture() -> None:
    scene = Scene(patient=PATIENT, noise=5.0, seed=3)
    assert np.array_equal(first(scene), first(scene))
    assert not np.array_equal(first(scene), first(replace(scene, seed=4)))


def test_low_light_is_dark_and_noise_is_noisy() -> None:
    bright, dark = first(QUIET), first(replace(QUIET, light=0.2))
    assert dark.mean() == pytest.approx(0.2 * bright.mean(), rel=0.05)
    apart = first(replace(QUIET, noise=8.0)).astype(int) - bright
    assert apart.std() == pytest.approx(8.0, rel=0.1)


def test_a_moving_arm_is_blurred_and_what_stands_is_not() -> None:
    moment = 3
    sharp, blurred = (
        next(islice(s.frames(), moment, None)).image.astype(int)
        for s in (QUIET, replace(QUIET, shutter_s=0.05))
    )
    changed = np.abs(sharp - blurred).max(axis=2) > 12
    track = PATIENT.truth_track().image_px[moment]
    wrist, foot = track[Landmark.LEFT_WRIST], track[Landmark.LEFT_HEEL]
    near = [changed[int(y) - 15 : int(y) + 15, int(x) - 15 : int(x) + 15].mean() for x, y in (wrist, foot)]
    assert near[0] > 0.1
    assert near[1] < 0.01


def test_an_occluder_covers_its_landmarks_all_the_time() -> None:
    hidden = [Landmark.LEFT_WRIST, Landmark.LEFT_ELBOW]
    scene = replace(QUIET, occluders=[Occluder(landmarks=hidden, colour=(255, 0, 255))])
    truth = scene.truth_track()
    assert truth.visibility[:, hidden].max() <= 0.1
    assert truth.visibility[:, Landmark.RIGHT_WRIST].min() == 1
    for frame, pose in zip(scene.frames(), truth, strict=True):
        for x, y in pose.image_px[hidden].round().astype(int):
            blue, green, red = frame.image[y, x].astype(int)
            assert min(blue, red) > 120 and green < 20


def test_the_nearer_person_hides_the_farther_one() -> None:
    def middle(forward_m: float) -> np.ndarray:
        other = Motion(keyframes=((0.0, {"place_forward_m": forward_m}),))
        scene = replace(QUIET, bystanders=[Bystander(motion=other, look=Look(shirt=(0, 255, 0)))])
        return first(scene)[200, 320].astype(int)

    assert middle(0.6)[1] > 100 + middle(-0.6)[1]


def test_a_chair_stands_behind_the_patient() -> None:
    empty, chair = first(QUIET), first(replace(QUIET, chair=Chair(colour=(0, 0, 255))))
    rows, columns = np.nonzero(np.abs(empty.astype(int) - chair).max(axis=2) > 20)
    assert columns.min() > 200 and columns.max() < 440 and rows.min() > 150
    x, y = PATIENT.truth_track().image_px[0, Landmark.LEFT_KNEE].round().astype(int)
    assert np.array_equal(empty[y, x], chair[y, x])


@pytest.mark.parametrize("wrong", [{"light": 2.0}, {"noise": -1.0}, {"shutter_s": -0.1}])
def test_impossible_conditions_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(PoseError, match="light must lie"):
        Scene(patient=PATIENT, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".mjpeg"])
def test_files_play_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"patient{suffix}"
    if suffix != ".mjpeg":
        write_video(QUIET.frames(), path, fps=10.0)
    else:
        write_mjpeg(QUIET.frames(), path)
    capture = cv2.VideoCapture(str(path))
    images = []
    while (read := capture.read())[0]:
        images.append(read[1])
    capture.release()
    assert len(images) == len(PATIENT.time_s)
    for image, frame in zip(images, QUIET.frames(), strict=True):
        assert np.abs(image.astype(int) - frame.image).mean() < 6


def test_files_that_cannot_be_written(tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "folder"
    with pytest.raises(SourceError, match="no frames"):
        write_video([], tmp_path / "a.mp4", fps=10.0)
    with pytest.raises(SourceError, match="cannot be written"):
        write_video(QUIET.frames(), nowhere / "a.mp4", fps=10.0)
    with pytest.raises(SourceError, match="cannot be written"):
        write_mjpeg(QUIET.frames(), nowhere / "a.mjpeg")


def test_the_stream_plays_in_real_time_and_ends() -> None:
    frames = list(QUIET.frames())
    with MjpegServer(lambda: frames) as server, urllib.request.urlopen(server.url, timeout=10) as answer:
        assert answer.headers["Content-Type"] == "multipart/x-mixed-replace; boundary=frame"
        parts = answer.read().split(b"--frame")[1:]
    assert len(parts) == len(frames) + 1
    assert parts[-1].startswith(b"--")
    pictures = [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts[:-1]]
    for picture, frame in zip(pictures, frames, strict=True):
        image = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
        assert np.abs(image.astype(int) - frame.image).mean() < 4


def test_the_server_stops_in_mid_stream() -> None:
    long = replace(QUIET, patient=replace(PATIENT, motion=Motion.of({}, [], lead_out_s=600.0)))
    with MjpegServer(long.frames) as server:
        answer = urllib.request.urlopen(server.url, timeout=10)
        assert answer.read(7) == b"--frame"
    answer.close()


@pytest.mark.parametrize("azimuth", [0, 45, 90])
def test_a_wheelchair_stands_on_the_floor_around_the_seat(azimuth: float) -> None:
    patient = replace(PATIENT, camera=Camera(azimuth_deg=azimuth))
    with_it, without = (
        first(Scene(patient=patient, chair=chair, noise=0.0)) for chair in (Wheelchair(), None)
    )
    rows, columns = np.nonzero((with_it != without).any(axis=2))
    corners = [(x, y, z) for x in (-0.35, 0.35) for y in (-0.02, 1.0) for z in (-0.9, 0.15)]
    room_px = patient.camera.image_px(np.array(corners))
    assert len(rows) > 2000
    assert room_px[:, 0].min() <= columns.min() and columns.max() <= room_px[:, 0].max()
    assert room_px[:, 1].min() <= rows.min() and rows.max() <= room_px[:, 1].max() + 2
