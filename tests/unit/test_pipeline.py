"""The whole path, without pictures: poses of the synthetic patient's truth."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import pytest

from posecheck import Prescription, SessionResult, check, score
from posecheck import track as find_poses
from posecheck.errors import DefinitionError, SourceError
from posecheck.exercise import load_exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.library import library_folder
from posecheck.exercise.prescription import SideChoice
from posecheck.exercise.trial import CountInTime
from posecheck.frame import Frame
from posecheck.pipeline import OnUpdate
from posecheck.pose import Origin, Pose, PoseTrack
from posecheck.reference.library import pattern_of
from posecheck.result import CountResult, ExerciseEdition, Report, SourceNote, Started, Update
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
    dark = False

    def __init__(
        self, track: Iterable[Pose], *, until: int, then: BaseException | None, live: bool = False
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
    assert (result.report.rep_count, result.failure) == (3, "")
    assert result.report.provenance.source == str(path)
    assert len(seen) == len(track) and seen[-1].rep_count == 3


def test_a_failure_on_the_way_keeps_what_was_counted(track: PoseTrack) -> None:
    source = Poses(track, until=200, then=SourceError("the file is truncated"))
    result = check("squat", source)
    assert result.failure == "the file is truncated"
    told = [note.text for note in result.report.notes if isinstance(note, SourceNote)]
    assert told == ["a warning of the source", "the file is truncated"]
    assert 1 <= result.report.rep_count <= 2
    assert source.closed


def test_a_source_that_gives_nothing_is_an_error(track: PoseTrack) -> None:
    source = Poses(track, until=0, then=SourceError("nothing came"))
    with pytest.raises(SourceError, match="nothing came"):
        check("squat", source)
    assert source.closed


def test_ctrl_c_ends_a_live_session_with_its_report_and_a_recording_without(track: PoseTrack) -> None:
    result = check("squat", Poses(track, until=200, then=KeyboardInterrupt(), live=True))
    assert result.report.frames.total == 200 and not result.failure
    with pytest.raises(KeyboardInterrupt):
        check("squat", Poses(track, until=200, then=KeyboardInterrupt()))


class Interrupted:
    """A pose estimator during whose 50th frame Ctrl-C is pressed, and which loses what comes meanwhile."""

    model = "lite"

    def __init__(self, track: PoseTrack) -> None:
        self._poses, self.found, self.lost = iter(track), 0, False

    def start_anew(self) -> None:
        pass

    def estimate(self, frame: Frame, picture: np.ndarray | None) -> Pose:
        self.found += 1
        try:
            if self.found == 50:
                signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            self.lost = True
        return next(self._poses)


def test_ctrl_c_in_the_middle_of_a_frame_waits_for_its_end(track: PoseTrack) -> None:
    """What compiled code or an import is doing then would lose it, and a camera never ends by itself."""
    before = signal.getsignal(signal.SIGINT)
    black = np.zeros((48, 64, 3), np.uint8)
    frames = [Frame(image=black, time_s=pose.time_s) for pose in track]
    estimator = Interrupted(track)
    source = Poses(frames, until=len(frames), then=None, live=True)  # type: ignore[arg-type]
    report = check("squat", source, model=estimator).report  # type: ignore[arg-type]
    assert (report.frames.total, estimator.found, estimator.lost) == (49, 50, False)
    assert signal.getsignal(signal.SIGINT) is before and source.closed


def test_what_cannot_be_used_is_said_before_the_source_is_opened(track: PoseTrack) -> None:
    with pytest.raises(SourceError, match="no exercise 'jump'"):
        check("jump", "absent.mp4")
    with pytest.raises(DefinitionError, match="no sides"):
        check("squat", "absent.mp4", prescription=Prescription(side=SideChoice.LEFT))
    with pytest.raises(SourceError, match="no such file"):
        check("squat", "absent.mp4")


def test_poses_kept_and_scored_later_give_the_same_report(track: PoseTrack, tmp_path: Path) -> None:
    """Also where the source failed: the track remembers what it was made from and why it ends."""
    exercise = load_exercise("squat")
    source = Poses(track, until=200, then=SourceError("the file is truncated"))
    checked = check(exercise, source)
    kept = find_poses(Poses(track, until=200, then=SourceError("the file is truncated")))
    assert (len(kept), kept.origin.source, kept.origin.failure) == (200, "poses", "the file is truncated")
    assert score(kept, exercise) == checked.report
    kept.save(tmp_path / "kept.npz")
    again = check(exercise, tmp_path / "kept.npz")
    assert again == checked


def test_poses_of_elsewhere_are_scored_with_the_origin_that_is_given(track: PoseTrack) -> None:
    exercise = load_exercise("squat")
    prescription = Prescription(range=60)
    report = score((pose.columns() for pose in track), exercise, prescription, origin=Origin(source="app"))
    said = report.provenance
    assert (said.source, said.model, said.time_origin) == ("app", None, None)
    assert (said.prescription, said.exercise.id) == (prescription, "squat")
    assert said.exercise.sha256 == ExerciseEdition.of(exercise).sha256
    assert report.rep_count == 3 and report.notes == score(track, exercise, prescription).notes


def test_another_pattern_is_counted_instead_of_that_of_the_exercise(track: PoseTrack) -> None:
    exercise, arms = load_exercise("squat"), pattern_of(load_exercise("shoulder_abduction"))
    assert score(track, exercise, pattern=pattern_of(exercise)) == score(track, exercise)
    assert score(track, exercise, pattern=arms).rep_count == 0


def test_a_live_source_tells_the_wall_clock_of_its_first_frame(track: PoseTrack) -> None:
    before = datetime.now(UTC)
    result = check("squat", Poses(track, until=200, then=KeyboardInterrupt(), live=True))
    began = result.report.provenance.time_origin
    assert began is not None and before - timedelta(seconds=1) <= datetime.fromisoformat(
        began
    ) <= datetime.now(UTC)
    assert check("squat", Poses(track, until=999, then=None)).report.provenance.time_origin is None


def test_a_track_holds_pictures_of_one_size(track: PoseTrack) -> None:
    turned = [replace(pose, size=(480, 640)) for pose in track]
    mixed = [*list(track)[:50], *turned[50:]]
    kept = find_poses(Poses(mixed, until=999, then=None))
    assert len(kept) == 50
    assert kept.origin.failure == f"poses: the size of the picture changes at {mixed[50].time_s:.1f} s"


def test_a_source_without_frames_is_no_track() -> None:
    with pytest.raises(SourceError, match="poses: a track needs at least one pose"):
        find_poses(Poses([], until=0, then=None))


def test_the_hash_is_that_of_what_a_definition_and_its_pattern_say(tmp_path: Path) -> None:
    text = (library_folder() / "squat.yaml").read_text()
    (tmp_path / "same.yaml").write_text("# Of no meaning.\n" + text)
    (tmp_path / "other.yaml").write_text(text.replace("target: 95", "target: 96"))
    pattern = tmp_path / "squat.pattern.json"
    shutil.copy(library_folder() / pattern.name, pattern)
    squat, same, other = (
        load_exercise(path) for path in ("squat", tmp_path / "same.yaml", tmp_path / "other.yaml")
    )
    first = content_hash(squat)
    assert first == content_hash(same) != content_hash(other)
    assert len(first) == 64
    pattern.write_text(pattern.read_text().replace("0", "1", 1))
    assert content_hash(same) != first


class Pictures(Poses):
    """A source of pictures of nothing, and the estimator that finds the poses of a track in them."""

    model = "full"

    def __init__(
        self, track: PoseTrack, *, live: bool = False, until: int = -1, then: BaseException | None = None
    ) -> None:
        super().__init__(track, until=-1, then=None, live=live)
        self._poses = list(track)
        self._fails_at, self._error = until, then
        self.given = self.estimated = 0

    def __iter__(self) -> Iterator[Frame]:  # type: ignore[override]
        for pose in self._poses:
            self.given += 1
            yield Frame(image=np.zeros((2, 2, 3), np.uint8), time_s=pose.time_s)

    def start_anew(self) -> None:
        self.estimated = 0

    def estimate(self, frame: Frame, _picture: object = None) -> Pose:
        if self.estimated == self._fails_at and self._error is not None:
            raise self._error
        pose = self._poses[self.estimated]
        self.estimated += 1
        assert pose.time_s == frame.time_s
        return pose

    def check(self, on_update: OnUpdate | None = None) -> SessionResult:
        return check("squat", self, model=self, on_update=on_update)  # type: ignore[arg-type]


def test_what_is_found_ahead_gives_the_same_updates_and_report(track: PoseTrack) -> None:
    def seen(pictures: Pictures) -> tuple[list[tuple[float, Update]], Report]:
        updates: list[tuple[float, Update]] = []

        def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
            assert frame is not None and frame.time_s == pose.time_s
            updates.append((pose.time_s, update))

        return updates, pictures.check(listen).report

    film, live = seen(Pictures(track)), seen(Pictures(track, live=True))
    assert film[0] == live[0] and len(film[0]) == len(track)
    assert film[1].reps == live[1].reps and film[1].rep_count == 3


def test_a_live_picture_is_judged_before_the_next_one_is_taken(track: PoseTrack) -> None:
    """What the patient hears comes no later because films are read ahead."""
    pictures, judged = Pictures(track, live=True), count(1)

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        assert pictures.given == pictures.estimated == next(judged)

    pictures.check(listen)
    assert next(judged) == len(track) + 1


def test_a_film_is_not_read_far_ahead(track: PoseTrack) -> None:
    pictures, judged = Pictures(track), count(1)

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        # Two whose poses are found or being found, and two that are prepared or being prepared.
        assert pictures.given <= next(judged) + 4

    pictures.check(listen)


def test_an_estimator_that_fails_ends_a_film_where_it_fails(track: PoseTrack) -> None:
    told = Pictures(track, until=200, then=SourceError("a picture is too large"))
    result = told.check()
    assert (result.failure, result.report.frames.total, told.closed) == ("a picture is too large", 200, True)
    broken = Pictures(track, until=200, then=RuntimeError("out of memory"))
    with pytest.raises(RuntimeError, match="out of memory"):
        broken.check()
    assert broken.closed


@pytest.mark.parametrize("error", [ValueError("the disk is full"), KeyboardInterrupt()])
def test_who_stops_a_film_is_obeyed_at_once(track: PoseTrack, error: BaseException) -> None:
    pictures = Pictures(track)

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        if pose.time_s >= track.time_s[20]:
            raise error

    with pytest.raises(type(error)):
        pictures.check(listen)
    assert pictures.closed and pictures.estimated <= 20 + 1 + 2


def test_a_recording_may_say_when_the_patient_was_told_to_start() -> None:
    exercise = load_exercise("squat").model_copy(
        update={"trial": CountInTime(kind="count_in_time", time_s=60.0)}
    )
    motion = Motion.of({}, [])
    poses = SyntheticPatient(motion=motion).truth_track()
    for start_s, started in ((1.0, Started.SIGNAL), (None, None)):
        trial = score(poses, exercise, start_s=start_s).trial
        assert isinstance(trial, CountResult)
        assert (trial.started, trial.start_s) == (started, start_s)
