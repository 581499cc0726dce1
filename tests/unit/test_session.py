"""The whole path, without pictures: poses of the synthetic patient's truth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from posecheck import Prescription, SessionResult, check
from posecheck.engine import Update
from posecheck.errors import DefinitionError, SourceError
from posecheck.exercise import load_exercise
from posecheck.exercise.prescription import SideChoice
from posecheck.frame import Frame
from posecheck.pose import Pose, PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient


@pytest.fixture(scope="module")
def track() -> PoseTrack:
    shown = shown_postures(load_exercise("squat"))
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * 3)
    return SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=90)).truth_track()


class Poses:
    """A source that fails, or is interrupted, when it has given so many poses."""

    name = "poses"
    frame_count = None
    warnings = ("a warning of the source",)

    def __init__(
        self, track: PoseTrack, *, until: int, then: BaseException | None, live: bool = False
    ) -> None:
        self._track, self._until, self._then = track, until, then
        self.live = live
        self.closed = False

    def __iter__(self) -> Iterator[Pose]:
        for i, pose in enumerate(self._track):
            if i == self._until and self._then is not None:
                raise self._then
            yield pose

    def close(self) -> None:
        self.closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def test_a_recorded_track_is_checked_without_a_pose_model(track: PoseTrack, tmp_path: Path) -> None:
    path = tmp_path / "squats.npz"
    track.save(path)
    seen: list[Update] = []

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        assert frame is None and pose.time_s == update.time_s
        seen.append(update)

    result = check("squat", path, on_update=listen)
    assert isinstance(result, SessionResult)
    assert (result.report.rep_count, result.source, result.failure) == (3, str(path), "")
    assert len(seen) == len(track) and seen[-1].rep_count == 3


def test_a_failure_on_the_way_keeps_what_was_counted(track: PoseTrack) -> None:
    source = Poses(track, until=200, then=SourceError("the file is truncated"))
    result = check("squat", source)
    assert result.failure == "the file is truncated"
    assert result.report.warnings[-2:] == ("a warning of the source", "the file is truncated")
    assert 1 <= result.report.rep_count <= 2
    assert source.closed


def test_a_source_that_gives_nothing_is_an_error(track: PoseTrack) -> None:
    source = Poses(track, until=0, then=SourceError("nothing came"))
    with pytest.raises(SourceError, match="nothing came"):
        check("squat", source)
    assert source.closed


def test_ctrl_c_ends_a_live_session_with_its_report_and_a_recording_without(track: PoseTrack) -> None:
    result = check("squat", Poses(track, until=200, then=KeyboardInterrupt(), live=True))
    assert result.report.frames_total == 200 and not result.failure
    with pytest.raises(KeyboardInterrupt):
        check("squat", Poses(track, until=200, then=KeyboardInterrupt()))


def test_what_cannot_be_used_is_said_before_the_source_is_opened(track: PoseTrack) -> None:
    with pytest.raises(SourceError, match="no exercise 'jump'"):
        check("jump", "absent.mp4")
    with pytest.raises(DefinitionError, match="no sides"):
        check("squat", "absent.mp4", prescription=Prescription(side=SideChoice.LEFT))
    with pytest.raises(SourceError, match="no such file"):
        check("squat", "absent.mp4")
