"""Real MediaPipe on the synthetic patient, alone and among other people."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from posecheck.errors import ModelError, SourceError
from posecheck.estimation import landmarker
from posecheck.estimation.bundles import MODEL_NAMES, ModelName
from posecheck.estimation.estimator import PoseEstimator
from posecheck.frame import Frame
from posecheck.pose import Landmark, Pose
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.figure import Look
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Bystander, Scene

TRUNK = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
WIDE = Camera(distance_m=4.0)
RED_SHIRT = Look(shirt=(40, 40, 190), trousers=(200, 200, 200))


def walk(*steps: tuple[float, float], forward_m: float = 0.0) -> Motion:
    """Return somebody who is at given times (s) so far to the left (m)."""
    return Motion(
        keyframes=tuple((t, {"place_left_m": left_m, "place_forward_m": forward_m}) for t, left_m in steps)
    )


def scene(patient: Motion, *others: Motion, fps: float = 15) -> Scene:
    return Scene(
        patient=SyntheticPatient(motion=patient, camera=WIDE, fps=fps),
        bystanders=[Bystander(motion=other, look=RED_SHIRT) for other in others],
    )


def who(view: Scene, poses: Sequence[Pose]) -> list[int | None]:
    """Return for each moment whom the pose shows: 0 the patient, 1.. a bystander, None nobody."""
    patient = view.patient
    bodies = [(patient.motion, patient.body), *((other.motion, other.body) for other in view.bystanders)]
    centres = np.stack(
        [
            patient.camera.image_px(body.skeleton(motion.postures(patient.time_s)).landmarks_m)[
                :, TRUNK
            ].mean(1)
            for motion, body in bodies
        ]
    )
    said: list[int | None] = []
    for i, pose in enumerate(poses):
        centre = pose.image_px[TRUNK].mean(axis=0)
        away = np.hypot(*(centres[:, i] - centre).T)
        said.append(int(np.argmin(away)) if pose.found else None)
    return said


def estimate(frames: Sequence[Frame]) -> list[Pose]:
    with PoseEstimator(model="lite") as estimator:
        return [estimator.estimate(frame) for frame in frames]


def watch(view: Scene) -> list[int | None]:
    return who(view, estimate(list(view.frames())))


@pytest.mark.parametrize("model", MODEL_NAMES)
def test_each_model_finds_the_patient_in_pixels_and_metres(model: ModelName) -> None:
    view = scene(walk((0, 0), (0.3, 0)), fps=30)
    with PoseEstimator(model=model) as estimator:
        poses = [estimator.estimate(frame) for frame in view.frames()]
    pose, truth = poses[-1], list(view.truth_track())[-1]
    assert all(p.found for p in poses)
    assert pose.time_s == pytest.approx(0.3)
    assert pose.size == (640, 480)
    assert np.abs(pose.image_px[TRUNK] - truth.image_px[TRUNK]).max() < 15
    assert pose.image_px[Landmark.LEFT_HIP, 0] > pose.image_px[Landmark.RIGHT_HIP, 0]  # faces the camera
    assert 0.3 < pose.world_m[Landmark.LEFT_ANKLE, 1] < 1.1  # below the hips, y down
    assert pose.visibility[TRUNK].min() > 0.9


def test_an_empty_room_is_no_pose() -> None:
    frame = Frame(image=np.full((480, 640, 3), 128, np.uint8), time_s=0.0)
    assert not any(pose.found for pose in estimate([frame, replace(frame, time_s=0.1)]))


def test_frames_closer_than_a_millisecond_are_taken() -> None:
    image = next(scene(walk((0, 0))).frames()).image
    assert all(pose.found for pose in estimate([Frame(image=image, time_s=i * 1e-4) for i in range(5)]))


def test_a_patient_alone_is_never_missed() -> None:
    assert set(watch(scene(walk((0, 0), (1, 0.5), (3, -0.5))))) == {0}


def test_a_larger_bystander_who_comes_later_is_ignored() -> None:
    bystander = walk((0, 3.5), (1, 3.5), (2.5, 0.9), (4, 0.8), forward_m=0.6)
    assert set(watch(scene(walk((0, -0.4), (4, -0.4)), bystander))) == {0}


def test_who_helped_the_patient_into_position_is_forgotten_when_asked() -> None:
    """Somebody stands in the middle first and steps aside; asked anew, the patient is who is there now."""
    helper = walk((0, 0.0), (1.6, 0.0), (2.6, 1.4), (4, 1.4), forward_m=0.4)
    view = scene(walk((0, -1.3), (1.6, -1.3), (2.6, 0.0), (4, 0.0)), helper)
    frames = list(view.frames())
    before, after = frames[: len(frames) * 3 // 4], frames[len(frames) * 3 // 4 :]
    with PoseEstimator(model="lite") as estimator:
        poses = [estimator.estimate(frame) for frame in before]
        estimator.choose_anew()
        poses += [estimator.estimate(frame) for frame in after]
    said = who(view, poses)
    assert said[len(before) - 1] == 1
    assert set(said[len(before) :]) == {0}


@pytest.mark.parametrize("forward_m", [0.8, -0.8], ids=["in front", "behind"])
def test_somebody_who_crosses_is_never_taken_for_the_patient(forward_m: float) -> None:
    said = watch(scene(walk((0, 0), (5, 0)), walk((0, 3), (1, 3), (4, -3), (5, -3), forward_m=forward_m)))
    assert 1 not in said
    assert said.count(None) < len(said) / 4
    assert said[-8:] == [0] * 8


def test_when_the_patient_leaves_the_bystander_is_not_the_patient() -> None:
    said = watch(scene(walk((0, 0), (1, 0), (3, -4), (5, -4)), walk((0, 0.9), (5, 0.9), forward_m=-0.5)))
    assert 1 not in said
    assert said[:15] == [0] * 15
    assert said[-25:] == [None] * 25


def test_a_patient_who_returns_elsewhere_is_the_same_patient() -> None:
    patient = walk((0, 0.7), (1, 0.7), (2.5, 4), (3.5, 4), (5, 0.9), (6, 0.9))
    said = watch(scene(patient, walk((0, -0.5), (6, -0.5), forward_m=-0.5)))
    assert 1 not in said
    assert None in said
    assert said[-10:] == [0] * 10


def test_nothing_is_written_to_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    estimate(list(scene(walk((0, 0), (0.2, 0))).frames()))
    assert capfd.readouterr().err == ""


def test_a_broken_model_file_is_a_model_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def read_bytes(self) -> bytes:
            return b"not a model"

    monkeypatch.setattr(landmarker, "bundle", lambda _: Broken())
    with pytest.raises(ModelError, match="the full pose model cannot be loaded"):
        PoseEstimator()


@pytest.mark.parametrize("size", [(32767, 1), (1, 32767)])
def test_a_picture_that_would_end_the_process_is_refused(size: tuple[int, int]) -> None:
    width, height = size
    with PoseEstimator(model="lite") as estimator:
        with pytest.raises(SourceError, match=f"{width} x {height} pixels; each edge may have at most 32766"):
            estimator.estimate(Frame(image=np.zeros((height, width, 3), np.uint8), time_s=0.0))
        fits = np.zeros((max(height - 1, 1), max(width - 1, 1), 3), np.uint8)
        assert not estimator.estimate(Frame(image=fits, time_s=0.1)).found


def test_an_estimator_finds_in_each_source_what_a_new_one_would_find() -> None:
    """To the last bit: whom it followed, its filters and its time do not outlast a source."""
    walked = scene(walk((0, -0.5), (1, 0.5)), walk((0, 1.2), (1, 1.2)))
    stood = scene(walk((0, 0.2), (0.8, 0.2)))
    sources = [list(stood.frames()), list(walked.frames()), list(stood.frames())]
    alone = [estimate(frames) for frames in sources]
    with PoseEstimator(model="lite") as estimator:
        for frames, expected in zip(sources, alone, strict=True):
            estimator.start_anew()
            for frame, pose in zip(frames, expected, strict=True):
                found = estimator.estimate(frame)
                np.testing.assert_array_equal(found.image_px, pose.image_px)
                np.testing.assert_array_equal(found.world_m, pose.world_m)
