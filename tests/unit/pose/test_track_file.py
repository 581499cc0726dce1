"""The file of a saved track: what is saved is loaded again, and what is damaged is one error."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from posecheck.errors import InputError, PoseError, SourceError
from posecheck.exercise import load_exercise
from posecheck.pipeline import score
from posecheck.pose import Origin, PoseTrack, npz

BEFORE = Path(__file__).parent / "tracks" / "without_origin.npz"
"""A squat of the synthetic patient at 10 frames a second, saved before origins were kept."""
ORIGIN = Origin(
    source="clip Ü.mp4",
    model="lite",
    software="0.1.0",
    time_origin="2026-03-02T10:15:30.250+01:00",
    speed=4.0,
    slow_motion=8.0,
    warnings=("damaged at 3 s",),
    failure="truncated",
)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    before = PoseTrack.load(BEFORE)
    path = tmp_path / "track.npz"
    PoseTrack.from_poses(before, ORIGIN).save(path)
    return path


def test_a_track_from_before_there_were_origins_is_loaded() -> None:
    track = PoseTrack.load(BEFORE)
    assert (len(track), track.size, track.origin) == (39, (640, 480), Origin())
    assert not next(iter(track)).found
    report = score(track, load_exercise("squat"))
    assert report.rep_count == 1 and report.reps[0].rom.excursion == pytest.approx(104.4, abs=0.1)


def test_what_is_saved_is_loaded_to_the_last_bit_with_its_origin(saved: Path) -> None:
    before, track = PoseTrack.load(BEFORE), PoseTrack.load(saved)
    assert track.origin == ORIGIN and track.size == before.size
    for name in ("time_s", "image_px", "world_m", "visibility"):
        np.testing.assert_array_equal(getattr(track, name), getattr(before, name))


def test_bits_bytes_and_ends_that_are_wrong_are_one_error_or_harmless(saved: Path, tmp_path: Path) -> None:
    rng = random.Random(3)
    whole, path = saved.read_bytes(), tmp_path / "damaged.npz"
    refused = 0
    for _ in range(600):
        content = bytearray(whole)
        match rng.randrange(4):
            case 0:
                content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
            case 1:
                at = rng.randrange(len(content))
                content[at : at + 64] = rng.randbytes(64)
            case 2:
                del content[rng.randrange(len(content)) :]
            case 3:  # the directory at the end says where everything is
                content[-rng.randrange(1, 600)] = rng.randrange(256)
        path.write_bytes(content)
        try:
            track = PoseTrack.load(path)
        except SourceError as error:
            assert str(path) in str(error) and "\n" not in str(error)
            refused += 1
        else:
            assert len(track) == 39 and len(list(track)) == 39
    assert refused > 400


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("size", np.array(640), r"size has shape \(\); it must be \(2,\)"),
        ("size", np.array([640, 480, 3]), "size has shape"),
        ("size", np.array([640, 0]), "both positive"),
        ("size", np.array([640, np.nan]), "both positive|integer"),
        ("size", np.array(["a", "b"]), "size contains <U1; it must contain numbers"),
        ("visibility", np.zeros((38, 33)), r"visibility has shape \(38, 33\); it must be \(39, 33\)"),
        ("visibility", np.zeros((39, 32)), "visibility has shape"),
        ("image_px", np.full((39, 33, 2), 1j), "image_px contains complex128|claims to be"),
        ("world_m", np.array([{}], dtype=object), "not a track file"),
        ("time_s", np.zeros(39), "strictly increasing"),
        ("time_s", np.array(3.0), r"time_s has shape \(\)"),
        ("time_s", np.full(39, np.nan), "finite"),
        ("world_m", None, "it contains no world_m"),
        ("origin", np.array("no JSON"), "not a track file"),
        ("origin", np.array("[]"), "must be a JSON object"),
        ("origin", np.array('{"model": 3}'), "must contain only text"),
        ("origin", np.array('{"source": null}'), "contain only text"),
        ("origin", np.array('{"speed": null}'), "contain only text"),
        ("origin", np.array('{"speed": "4"}'), "must be positive numbers"),
        ("origin", np.array('{"speed": true}'), "must be positive numbers"),
        ("origin", np.array('{"speed": 0}'), "must be positive numbers"),
        ("origin", np.array('{"slow_motion": Infinity}'), "must be positive numbers"),
        ("origin", np.array('{"warnings": 3}'), "not iterable"),
        ("origin", np.array("x" * 70_000), "claims to be"),
    ],
)
def test_other_content_is_told(saved: Path, tmp_path: Path, name: str, value: Any, message: str) -> None:
    held = dict(np.load(saved)) | {name: value}
    if value is None:
        del held[name]
    path = tmp_path / "other.npz"
    np.savez(path, **held)
    with pytest.raises(SourceError, match=message) as told:
        PoseTrack.load(path)
    assert str(told.value).startswith(f"{path}: ")


def test_what_a_later_version_adds_is_passed_over(saved: Path, tmp_path: Path) -> None:
    held = dict(np.load(saved))
    said = json.loads(str(held["origin"])) | {"camera_height_m": 1.2}
    held |= {"origin": np.array(json.dumps(said)), "depth_m": np.zeros(3)}
    np.savez(tmp_path / "later.npz", **held)
    assert PoseTrack.load(tmp_path / "later.npz").origin == ORIGIN


@pytest.mark.parametrize("name", ["time_s", "image_px", "size", "origin"])
def test_what_announces_to_be_huge_is_not_unpacked(saved: Path, tmp_path: Path, name: str) -> None:
    """Zeros: a file of a few megabytes that would take gigabytes of memory."""
    path = tmp_path / "bomb.npz"
    block = bytes(2**20)
    with (
        zipfile.ZipFile(saved) as good,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as bad,
    ):
        for member in good.namelist():
            with bad.open(member, "w") as target:
                target.write(good.read(member))
                if member == f"{name}.npy":
                    for _ in range(8):
                        target.write(block)
    assert path.stat().st_size < 200_000
    with pytest.raises(SourceError, match=rf"{name} claims to be \d+ bytes; at most \d+ are accepted"):
        PoseTrack.load(path)


def test_no_memory_is_set_aside_for_what_a_header_only_promises(saved: Path, tmp_path: Path) -> None:
    path = tmp_path / "promise.npz"
    with zipfile.ZipFile(saved) as good, zipfile.ZipFile(path, "w") as bad:
        for member in good.namelist():
            content = good.read(member)
            bad.writestr(member, content.replace(b"(39, 33, 2), }" + 9 * b" ", b"(999999999, 33, 2), }  ", 1))
    with pytest.raises(SourceError, match="not a track file"):
        PoseTrack.load(path)


@pytest.mark.parametrize("path", [Path("absent.npz"), Path(__file__), Path(__file__).parent])
def test_what_is_no_track_is_told(path: Path) -> None:
    with pytest.raises(SourceError, match=f"{path.name}: (there is no|not a track file|cannot be read)"):
        PoseTrack.load(path)


def test_a_track_that_cannot_be_finished_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, track = tmp_path / "a.npz", PoseTrack.load(BEFORE)
    track.save(path)
    before = path.read_bytes()

    def full(path: Path, content: bytes) -> int:
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InputError, match=r"a\.npz: cannot be written \(No space left on device\)"):
        track.save(path)
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    track = PoseTrack.load(BEFORE)
    with pytest.raises(InputError, match="cannot be written"):
        track.save(tmp_path / "none" / "a.npz")
    monkeypatch.setattr(npz, "MOST_FRAMES", 38)
    with pytest.raises(PoseError, match="the track has 39 frames; at most 38"):
        track.save(tmp_path / "a.npz")


@pytest.mark.parametrize("size", [(0, 480), (640, -1), (640,)])
def test_a_track_without_a_size_is_none(size: Any) -> None:
    track = PoseTrack.load(BEFORE)
    with pytest.raises(PoseError, match="both positive"):
        PoseTrack(
            time_s=track.time_s,
            image_px=track.image_px,
            world_m=track.world_m,
            visibility=track.visibility,
            size=size,
        )
