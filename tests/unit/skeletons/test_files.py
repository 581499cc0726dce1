"""The formats: what the programs of laboratories write is read, and what is damaged is one line."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from posecheck.errors import InputError, SourceError
from posecheck.exercise import load_exercise
from posecheck.kinematics.view import View
from posecheck.pipeline import check, score, track
from posecheck.pose import Landmark, PoseTrack
from posecheck.skeletons import Told, read_joints
from posecheck.skeletons.topologies import BODY_25, COCO_17, COCO_18, HALPE_26
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.patient import SyntheticPatient

from .files import NAMES, SQUAT, coco, openpose, own, patient, seen, table, trc

SOMEBODY: Final = patient(SQUAT, reps=1)
AT_M: Final = SOMEBODY.skeleton().landmarks_m
TIME_S: Final = SOMEBODY.time_s
FILM: Final = SyntheticPatient(
    motion=SOMEBODY.motion, camera=Camera(azimuth_deg=45, distance_m=4.0)
).truth_track()
AT_30: Final = Told(fps=30.0)
LIMBS: Final = ("LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP", "LEFT_KNEE", "RIGHT_KNEE")
SHORT: Final = (AT_M[:40, [Landmark[name] for name in LIMBS]], TIME_S[:40], LIMBS)


def write(folder: Path, kind: str) -> Path:  # noqa: PLR0912
    """One recording in each of the formats."""
    people = {names: [[one] for one in seen(FILM, names)] for names in (COCO_17, COCO_18, BODY_25, HALPE_26)}
    match kind:
        case "TRC":
            return trc(folder / "a.trc", AT_M, TIME_S)
        case "CSV":
            return table(folder / "a.csv", AT_M, TIME_S)
        case "CSV, two lines":
            return table(folder / "a.csv", AT_M, TIME_S, two_lines=True)
        case "CSV, semicolons, millimetres":
            return table(folder / "a.csv", 1000.0 * AT_M, TIME_S, separator=";")
        case "TSV, centimetres":
            return table(folder / "a.tsv", 100.0 * AT_M, TIME_S, separator="\t")
        case "CSV in a picture":
            return table(folder / "a.csv", FILM.image_px, TIME_S)
        case "JSON":
            return own(folder / "a.json", AT_M, fps=30, units="m")
        case "JSON, millimetres, z up":
            up = 1000.0 * AT_M[..., [0, 2, 1]] * [1.0, -1.0, 1.0]
            return own(folder / "a.json", up, time_s=TIME_S.tolist(), units="mm", up="z")
        case "JSON in a picture":
            return own(folder / "a.json", FILM.image_px, fps=30, size=[640, 480])
        case "OpenPose, 18":
            return openpose(folder / "a", people[COCO_18], first=117)
        case "OpenPose, 25":
            return openpose(folder / "a", people[BODY_25])
        case "OpenPose, frames in a file":
            path = folder / "a.json"
            frames = [
                {"people": [{"pose_keypoints_2d": one} for one in one_frame]} for one_frame in people[BODY_25]
            ]
            path.write_text(json.dumps(frames))
            return path
        case "COCO":
            return coco(folder / "a.json", people[COCO_17])
        case "HALPE":
            return coco(folder / "a.json", people[HALPE_26])
    raise AssertionError(kind)


IN_SPACE: Final = (
    *("TRC", "CSV", "CSV, two lines", "CSV, semicolons, millimetres", "TSV, centimetres"),
    *("JSON", "JSON, millimetres, z up"),
)
IN_PICTURES: Final = (
    *("CSV in a picture", "JSON in a picture", "OpenPose, 18", "OpenPose, 25"),
    *("OpenPose, frames in a file", "COCO", "HALPE"),
)


@pytest.mark.parametrize("kind", IN_SPACE)
def test_joints_in_space_are_read_to_the_millimetre(kind: str, tmp_path: Path) -> None:
    path = write(tmp_path, kind)
    found, full = (
        read_joints(path, Told(view=View.OBLIQUE)),
        read_joints(trc(tmp_path / "b.trc", AT_M, TIME_S)),
    )
    np.testing.assert_allclose(found.time_s, TIME_S, atol=1e-4)
    assert found.origin.source == str(path) and found.origin.model is None
    width = np.linalg.norm(found.world_m[:, 11] - found.world_m[:, 12], axis=1)
    np.testing.assert_allclose(width, np.linalg.norm(AT_M[:, 11] - AT_M[:, 12], axis=1), atol=1e-3)
    np.testing.assert_allclose(found.world_m[..., 1], full.world_m[..., 1], atol=1e-3)
    assert score(found, load_exercise("squat")).rep_count == 1


@pytest.mark.parametrize("kind", IN_PICTURES)
def test_joints_in_pictures_are_read_as_they_are(kind: str, tmp_path: Path) -> None:
    found = read_joints(write(tmp_path, kind), AT_30)
    np.testing.assert_allclose(found.time_s, TIME_S, atol=1e-4)
    for landmark in (Landmark.LEFT_SHOULDER, Landmark.RIGHT_ANKLE):
        np.testing.assert_allclose(found.image_px[:, landmark], FILM.image_px[:, landmark], atol=0.01)
    assert score(found, load_exercise("squat")).rep_count == 1


def test_what_is_missing_in_a_file_is_unknown(tmp_path: Path) -> None:
    gone = AT_M.copy()
    gone[5:9, Landmark.LEFT_KNEE] = np.nan
    for path in (trc(tmp_path / "a.trc", gone, TIME_S), table(tmp_path / "a.csv", gone, TIME_S)):
        visibility = read_joints(path).visibility[:, Landmark.LEFT_KNEE]
        assert (visibility == 0.0).nonzero()[0].tolist() == [5, 6, 7, 8]
    lines = trc(tmp_path / "b.trc", gone, TIME_S).read_text().splitlines()
    lines[10] = "\t".join(lines[10].split("\t")[:20])  # cells missing at the end of a line
    (tmp_path / "b.trc").write_text("\n".join(lines))
    assert (read_joints(tmp_path / "b.trc").visibility[4] > 0).sum() == 6


def test_gaps_and_uneven_times_stay(tmp_path: Path) -> None:
    kept = np.r_[0:40, 60:100]
    path = trc(tmp_path / "a.trc", AT_M[kept], TIME_S[kept])
    np.testing.assert_allclose(read_joints(path).time_s, TIME_S[kept], atol=1e-4)
    people = [[one] for one in seen(FILM, BODY_25)]
    folder = openpose(tmp_path / "o", people)
    for i in range(40, 60):
        (folder / f"clip_{i:012d}_keypoints.json").unlink()
    found = read_joints(folder, AT_30)
    assert found.time_s[40] - found.time_s[39] == pytest.approx(21 / 30)


def test_a_file_of_joints_is_a_source_as_any_other(tmp_path: Path) -> None:
    path = write(tmp_path, "TRC")
    report = check("squat", path).report
    assert (report.rep_count, report.view) == (1, View.SIDE)
    assert report.provenance.source == str(path) and report.provenance.model is None
    made = track(path)
    made.save(tmp_path / "a.npz")
    assert score(PoseTrack.load(tmp_path / "a.npz"), load_exercise("squat")).rep_count == 1


def test_a_column_of_confidence_says_what_is_seen(tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", *SHORT)
    header, *rows = path.read_text().splitlines()
    path.write_text("\n".join([f"{header},LEFT_KNEE_c", *(f"{row},0.2" for row in rows)]))
    visibility = read_joints(path).visibility
    assert (visibility[:, Landmark.LEFT_KNEE] == 0.2).all()
    assert (visibility[:, Landmark.RIGHT_KNEE] == 1.0).all()


def test_deeplabcut_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dlc.csv"
    rows = [
        ["scorer", *["net"] * 18],
        ["bodyparts", *[name for name in LIMBS for _ in range(3)]],
        ["coords", *["x", "y", "likelihood"] * 6],
        *([str(i), *map(str, [300 + 9 * k for k in range(12)] + [0.9] * 6)] for i in range(30)),
    ]
    path.write_text("\n".join(",".join(row) for row in rows))
    assert len(read_joints(path, AT_30)) == 30


REFUSED: Final[dict[str, tuple[str, Callable[[str], str], str]]] = {
    "not a TRC": ("a.trc", lambda text: "hello", "a.trc:1: not a TRC file"),
    "only a header": ("a.trc", lambda text: "\n".join(text.split("\n")[:5]), "contains no frames"),
    "half a header": ("a.trc", lambda text: "\n".join(text.split("\n")[:3]), "ends after 3 lines"),
    "unit": ("a.trc", lambda text: text.replace("\tmm\t", "\tfeet\t", 1), "a.trc:3: Units is 'feet'"),
    "letters": ("a.trc", lambda text: _cell(text, 8, 3, "o.5"), "a.trc:9: column 4: 'o.5' is not a number"),
    "infinite": (
        "a.trc",
        lambda text: _cell(text, 8, 3, "inf"),
        "column 4: 'inf' is not a position",
    ),
    "wide": ("a.trc", lambda text: _cell(text, 8, 2, "1\t2"), "a.trc:9: has 21 columns; 20 are right"),
    "time back": ("a.trc", lambda text: _cell(text, 8, 1, "0.0"), "a.trc:9: the time 0 comes after"),
    "names": ("a.trc", lambda text: text.replace("LEFT_HIP", "LEFT_X"), "the left hip never appears"),
    "twice": ("a.trc", lambda text: text.replace("LEFT_KNEE", "LHip"), "could both be the left hip"),
    "metres": ("a.trc", lambda text: text.replace("\tmm\t", "\tm\t", 1), "check the unit"),
    "no joints": ("a.csv", lambda text: "a,b,c\n1,2,3", "a.csv:1: names no joints"),
    "no time": ("a.csv", lambda text: text.replace("time", "row", 1), "give the frames a second with --fps"),
    "a word": ("a.csv", lambda text: _cell(text, 3, 2, "x", ","), "a.csv:4: column 3: 'x' is not a number"),
    "empty": ("a.csv", lambda text: "", "a.csv:1: names no joints"),
    "column twice": ("a.csv", lambda text: text.replace("HIP_y", "HIP_x", 1), "has x twice"),
    "brackets": ("a.json", lambda text: "[" * 100_000, "not JSON"),
    "cut": ("a.json", lambda text: text[:200], "a.json:1: not JSON"),
    "other JSON": ("a.json", lambda text: '{"a": 1}', "contains no joints in a known form"),
    "no rate": ("a.json", lambda text: text.replace('"fps": 30', '"x": 0'), "--fps, or add fps or time_s"),
    "rate": ("a.json", lambda text: text.replace('"fps": 30', '"fps": -1'), "fps: is '-1'; it must be"),
    "json unit": ("a.json", lambda text: text.replace('"m"', '"yd"'), "units: is 'yd'; it must be one of"),
    "short": ("a.json", lambda text: _joint(text, "LEFT_HIP", [[0, 0, 0]]), "joints.LEFT_HIP: has shape"),
    "word": ("a.json", lambda text: _joint(text, "LEFT_HIP", "x"), "joints.LEFT_HIP: must be a list"),
    "ragged": ("a.json", lambda text: _joint(text, "LEFT_HIP", [[1], [1, 2]]), "must be numbers"),
    "huge": ("a.json", lambda text: text.replace("0.", "9" * 5000, 1), "not JSON that can be read"),
}


def _cell(text: str, line: int, column: int, new: str, separator: str = "\t") -> str:
    lines = text.split("\n")
    cells = lines[line].split(separator)
    cells[column] = new
    lines[line] = separator.join(cells)
    return "\n".join(lines)


def _joint(text: str, name: str, values: Any) -> str:
    said = json.loads(text)
    said["joints"][name] = values
    return json.dumps(said)


def short(folder: Path, name: str) -> Path:
    """A few frames of a few joints, so that a damage is in something that matters."""
    if name == "a.trc":
        return trc(folder / name, *SHORT)
    if name == "a.csv":
        return table(folder / name, *SHORT)
    return own(folder / name, SHORT[0], LIMBS, fps=30, units="m")


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_wrong_is_said_in_one_line(what: str, tmp_path: Path) -> None:
    name, change, message = REFUSED[what]
    path = short(tmp_path, name)
    path.write_text(change(path.read_text()))
    with pytest.raises(SourceError, match=re.escape(message)) as told:
        read_joints(path)
    assert name in str(told.value) and "\n" not in str(told.value) and len(str(told.value)) < 500


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        ("[]", "people: must be a list of people"),
        ('{"people": 3}', "people: must be a list of people"),
        ('{"people": [3]}', r"people\[0\]: must be an object"),
        ('{"people": [{}]}', r"people\[0\].pose_keypoints_2d: must be a list"),
        ('{"people": [{"pose_keypoints_2d": [1, 2]}]}', "people.*have 51, 54, 75, 78 numbers"),
        ('{"people": [{"pose_keypoints_2d": [[1], 2]}]}', "people.*must be numbers"),
    ],
)
def test_a_frame_of_openpose_that_is_damaged_is_named(frame: str, message: str, tmp_path: Path) -> None:
    folder = openpose(tmp_path / "o", [[one] for one in seen(FILM, BODY_25)][:5])
    (folder / "clip_000000000003_keypoints.json").write_text(frame)
    with pytest.raises(SourceError, match=rf"clip_000000000003_keypoints.json: {message}"):
        read_joints(folder, AT_30)


def test_folders_that_are_no_recording_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"without \.json files"):
        read_joints(tmp_path, AT_30)
    folder = openpose(tmp_path / "o", [[one] for one in seen(FILM, BODY_25)][:5])
    with pytest.raises(SourceError, match="--fps"):
        read_joints(folder)
    (folder / "other_000000000003_keypoints.json").write_text('{"people": []}')
    with pytest.raises(SourceError, match="a second file for frame 3"):
        read_joints(folder, AT_30)
    (folder / "other_000000000003_keypoints.json").unlink()
    (folder / "notes.json").write_text("{}")
    with pytest.raises(SourceError, match=r"notes\.json: the name must contain the number of the frame"):
        read_joints(folder, AT_30)


@pytest.mark.parametrize("fps", [0.0, -1.0, float("nan"), float("inf")])
def test_a_rate_that_cannot_be_is_refused(fps: float, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="frames a second are impossible"):
        read_joints(write(tmp_path, "COCO"), Told(fps=fps))


def test_what_has_no_end_is_not_read_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("trc", "table", "keypoints"):
        monkeypatch.setattr(f"posecheck.skeletons.{module}.MOST_BYTES", 100_000)
    for suffix in (".trc", ".csv", ".json"):
        path = tmp_path / f"zero{suffix}"
        path.symlink_to("/dev/zero")
        with pytest.raises(SourceError, match="too large for"):
            read_joints(path)


FOREIGN: Final = {
    "nothing": b"",
    "zeros": bytes(1000),
    "Latin-1": "Übung: ü".encode("latin-1"),
    "UTF-16": "format: 2".encode("utf-16"),
    "brackets": b"[" * 5000,
    "levels": b'{"a":' * 5000,
    "quotes": b'"' * 5001 + b"\n" * 3000,
    "separators": b"," * 20_000 + b"\n" + b";" * 20_000,
    "a long line": b"a" * 300_000,
    "a number": b"3",
    "a list": b"[1, 2, 3]",
    "null": b"null",
    "objects": b'[{"people": [{"pose_keypoints_2d": {}}]}]',
    "results": b'[{"image_id": {}, "keypoints": []}]',
    "a huge image": b'[{"image_id": ' + b"9" * 4000 + b', "keypoints": [1]}]',
    "NaN": b'{"fps": NaN, "joints": {"left_hip": [[NaN, NaN, NaN]]}}',
    "numbers too large": b'{"fps": 30, "joints": {"left_hip": [[1e999, 1, ' + b"9" * 400 + b"]]}}",
}
MARKS: Final = (
    "[",
    "]",
    "{",
    "}",
    ":",
    "\n",
    "\t",
    ",",
    '"',
    "\x00",
    "\xff",
    "inf",
    "1e308",
    "-",
    "null",
    "_x",
)


@pytest.mark.parametrize("name", ["a.trc", "a.csv", "a.json"])
@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_what_is_something_else_is_refused_in_words(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as told:
        read_joints(path, AT_30)
    assert name in str(told.value) and "\n" not in str(told.value) and len(str(told.value)) < 1000


@pytest.mark.parametrize("name", ["a.trc", "a.csv", "a.json", "coco.json"])
def test_whatever_is_damaged_is_refused_in_words_or_harmless(name: str, tmp_path: Path) -> None:
    make = partial(coco, people=[[one] for one in seen(FILM, COCO_17)][:40]) if "coco" in name else None
    path = short(tmp_path, name) if make is None else make(tmp_path / name)
    whole, rng, refused = path.read_bytes(), random.Random(11), 0
    marks = [mark.encode("latin-1") for mark in MARKS]
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(rng.randrange(1, 4)):
            at, other = rng.randrange(len(content)), rng.randrange(len(content))
            match rng.randrange(5):
                case 0:
                    content[at] = rng.randrange(256)
                case 1:
                    content[at:at] = rng.choice(marks)
                case 2:
                    content[at : at + rng.randrange(40)] = content[other : other + rng.randrange(60)]
                case 3:
                    del content[at : at + rng.randrange(60)]
                case 4:
                    content[at : at + 1] = rng.choice(marks)
        path.write_bytes(content)
        try:
            made = read_joints(path, AT_30)
        except InputError as error:
            refused += 1
            assert name in str(error) and "\n" not in str(error)
        else:
            assert max(made.size) <= 42_000 and score(made, load_exercise("squat")).rep_count == 0
    assert refused > 100


def test_the_names_of_all_landmarks_are_those_of_the_own_form(tmp_path: Path) -> None:
    found = read_joints(own(tmp_path / "a.json", AT_M, fps=30, units="m"))
    assert (found.visibility == 1.0).all() and len(NAMES) == 33
