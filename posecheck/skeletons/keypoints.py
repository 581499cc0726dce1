"""Read JSON: what OpenPose and COCO-style detectors write, and a form of our own for everything else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.pose.npz import MOST_FRAMES
from posecheck.skeletons.cells import MOST_BYTES, shown, times
from posecheck.skeletons.joints import METRES, MOST_JOINTS, PIXELS, Joints
from posecheck.skeletons.people import patient
from posecheck.skeletons.topologies import ORDERED
from posecheck.strict.asked import listed
from posecheck.text_file import read_text
from posecheck.words import say

SUFFIX: Final = ".json"
_EXAMPLE: Final = '{"fps": 30, "units": "m", "joints": {"left_hip": [[x, y, z], ...], ...}}'
_MOST_FRAME_BYTES: Final = 2_000_000
_UNITS: Final = (*METRES, PIXELS)
_NUMBER: Final = re.compile(r"(\d+)(?!.*\d)")
_FRAME: Final = re.compile(r"(\d+)_keypoints$")


def read_keypoints(path: Path, fps: float | None = None) -> Joints:
    """Return the joints of a JSON file, or of a folder with one file of OpenPose for each frame.

    Of several people, the one who is in view longest, largest and surest is taken.

    Parameters
    ----------
    path : Path
        The file or folder.
    fps : float, optional
        Frames a second, for what does not say it.

    Raises
    ------
    SourceError
        If it cannot be read, or is none of these; the error names the field.
    """
    if path.is_dir():
        return _of_people(path, _folder(path), fps)
    said = _load(path, MOST_BYTES)
    if isinstance(said, dict) and "joints" in said:
        return _own(path, said, fps)
    if isinstance(said, dict) and "people" in said:
        return _of_people(path, {0: _openpose(path, "people", said)}, fps)
    if isinstance(said, dict) and isinstance(said.get("annotations"), list):
        return _of_people(path, _coco(path, said["annotations"], "annotations"), fps)
    if isinstance(said, list) and said and isinstance(said[0], dict):
        if "people" in said[0]:
            frames = {i: _openpose(path, f"[{i}].people", frame) for i, frame in enumerate(said)}
            return _of_people(path, frames, fps)
        if "keypoints" in said[0]:
            return _of_people(path, _coco(path, said, ""), fps)
    raise SourceError(f"{path}: {say('no-known-form', example=_EXAMPLE)}")


def _load(path: Path, most_bytes: int) -> Any:
    text = read_text(path, most_bytes=most_bytes, holds="joints")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(f"{path}:{error.lineno}: {say('json-not', problem=error.msg)}") from None
    except (ValueError, RecursionError) as error:
        told = say("json-not.unreadable", problem=type(error).__name__)
        raise SourceError(f"{path}: {told}") from None


def _folder(path: Path) -> dict[int, list[FloatArray]]:
    """Return everyone in each frame of a folder, by the number in the name of its file."""
    files = sorted(file for file in path.iterdir() if file.suffix.lower() == SUFFIX)
    if not files:
        raise SourceError(f"{path}: {say('openpose-no-files')}")
    if len(files) > MOST_FRAMES:
        told = say("too-many-files", count=str(len(files)), most=str(MOST_FRAMES))
        raise SourceError(f"{path}: {told}")
    frames: dict[int, list[FloatArray]] = {}
    for file in files:
        number = _FRAME.search(file.stem) or _NUMBER.search(file.stem)
        if number is None:
            raise SourceError(f"{file}: {say('openpose-name')}")
        if int(number[1]) in frames:
            raise SourceError(f"{file}: {say('openpose-twice', frame=str(int(number[1])))}")
        frames[int(number[1])] = _openpose(file, "people", _load(file, _MOST_FRAME_BYTES))
    return frames


def _openpose(path: Path, field: str, frame: Any) -> list[FloatArray]:
    people = frame.get("people") if isinstance(frame, dict) else None
    if not isinstance(people, list):
        raise SourceError(f"{path}: {field}: {say('field-people')}")
    return [
        _points(path, f"{field}[{i}].pose_keypoints_2d", one.get("pose_keypoints_2d"))
        for i, one in enumerate(people)
        if isinstance(one, dict) or _refuse(path, f"{field}[{i}]", say("field-object"))
    ]


def _coco(path: Path, results: Sequence[Any], field: str) -> dict[int, list[FloatArray]]:
    """Return everyone in each frame of a list of results, by the number of the image."""
    frames: dict[int, list[FloatArray]] = {}
    for i, one in enumerate(results):
        at = f"{field}[{i}]"
        if not isinstance(one, dict):
            _refuse(path, at, say("field-object.coco"))
        image = one.get("image_id")
        number = _NUMBER.search(str(image)[:200]) if isinstance(image, int | str) else None
        if number is None or len(number[1]) > 15:
            _refuse(path, f"{at}.image_id", say("field-frame"))
        else:
            people = frames.setdefault(int(number[1]), [])
            people.append(_points(path, f"{at}.keypoints", one.get("keypoints")))
    return frames


def _points(path: Path, field: str, listed: Any) -> FloatArray:
    """Return points (k, 3) from a list of x, y and confidence."""
    points = _numbers(path, field, listed, "points")
    if points.ndim != 1 or len(points) not in {3 * count for count in ORDERED}:
        known = ", ".join(str(3 * count) for count in sorted(ORDERED))
        _refuse(path, field, say("field-shape.points", shape=str(points.shape), wanted=known))
    points = points.reshape(-1, 3)
    points[:, 2] = np.where(np.isfinite(points).all(axis=1), np.clip(points[:, 2], 0.0, 1.0), 0.0)
    return points


def _of_people(path: Path, frames: Mapping[int, list[FloatArray]], fps: float | None) -> Joints:
    if fps is None:
        raise SourceError(f"{path}: {say('no-rate')}")
    numbers = sorted(frames)
    stamps = times(path, [(number - numbers[0]) / fps for number in numbers], numbers)
    kinds = {len(points) for people in frames.values() for points in people}
    if len(kinds) > 1:
        raise SourceError(f"{path}: {say('skeletons-differ', kinds=listed(sorted(kinds), 'and'))}")
    if not kinds:
        raise SourceError(f"{path}: {say('nobody-in-it')}")
    names = ORDERED[kinds.pop()]
    chosen = patient([frames[number] for number in numbers], stamps.tolist())
    nobody = np.full((len(names), 3), [np.nan, np.nan, 0.0])
    points = np.stack([nobody if one is None else one for one in chosen])
    at = np.where(points[..., 2:] > 0.0, points[..., :2], np.nan)
    return Joints(names=names, at=at, time_s=stamps, unit=PIXELS, confidence=points[..., 2])


def _own(path: Path, said: dict[str, Any], fps: float | None) -> Joints:
    joints = said["joints"]
    if not isinstance(joints, dict) or not joints or len(joints) > MOST_JOINTS:
        _refuse(path, "joints", say("field-object.joints", most=str(MOST_JOINTS)))
    stamps = _stamps(path, said, joints, fps)
    unit = said.get("units")
    if unit is not None and unit not in _UNITS:
        _refuse(path, "units", say("field-unit", given=shown(str(unit)), known=", ".join(_UNITS)))
    at = [_course(path, f"joints.{name[:50]}", values, len(stamps)) for name, values in joints.items()]
    if len({one.shape for one in at}) > 1:
        _refuse(path, "joints", say("field-coordinates"))
    up = said.get("up")
    if up is not None and not isinstance(up, str):
        _refuse(path, "up", say("field-up"))
    return Joints(
        names=tuple(joints),
        at=np.stack(at, axis=1),
        time_s=stamps,
        unit=PIXELS if at[0].shape[1] == 2 else unit,
        confidence=_confidence(path, said.get("confidence"), tuple(joints), len(stamps)),
        up=up,
        size=_size(path, said.get("size")),
    )


def _stamps(path: Path, said: dict[str, Any], joints: dict[str, Any], fps: float | None) -> FloatArray:
    if "time_s" in said:
        stamps = _numbers(path, "time_s", said["time_s"], "seconds")
        if stamps.ndim != 1:
            _refuse(path, "time_s", say("field-times"))
        return times(path, stamps.tolist(), range(len(stamps)))
    rate = said.get("fps", fps)
    if rate is None:
        raise SourceError(f"{path}: {say('no-rate.json')}")
    if isinstance(rate, bool) or not isinstance(rate, int | float) or not 0.0 < rate <= 10_000.0:
        _refuse(path, "fps", say("field-rate", given=shown(str(rate))))
    first = next(iter(joints.values()))
    count = len(first) if isinstance(first, list) else 0
    return times(path, (np.arange(count) / rate).tolist(), range(count))


def _course(path: Path, field: str, values: Any, count: int) -> FloatArray:
    at = _numbers(path, field, values, "places")
    if at.ndim != 2 or at.shape[0] != count or at.shape[1] not in (2, 3):
        _refuse(path, field, say("field-shape.course", shape=str(at.shape), count=str(count)))
    return at


def _confidence(path: Path, said: Any, names: tuple[str, ...], count: int) -> FloatArray | None:
    if said is None:
        return None
    if not isinstance(said, dict):
        _refuse(path, "confidence", say("field-object.confidence"))
    out = np.ones((count, len(names)))
    for name, values in said.items():
        if name not in names:
            _refuse(path, f"confidence.{name[:50]}", say("field-not-a-joint"))
        sure = _numbers(path, f"confidence.{name[:50]}", values, "shares")
        if sure.shape != (count,):
            told = say("field-shape", shape=str(sure.shape), wanted=f"({count},)")
            _refuse(path, f"confidence.{name[:50]}", told)
        out[:, names.index(name)] = sure
    return out


def _size(path: Path, said: Any) -> tuple[int, int] | None:
    if said is None:
        return None
    if not (
        isinstance(said, list) and len(said) == 2 and all(type(n) is int and 0 < n < 20_000 for n in said)
    ):
        _refuse(path, "size", say("field-size"))
    return said[0], said[1]


def _numbers(path: Path, field: str, values: Any, what: str) -> FloatArray:
    if not isinstance(values, list):
        _refuse(path, field, say("field-list", what=what))
    wide = next((len(one) for one in values if isinstance(one, list)), 0)
    filled = [[np.nan] * wide if one is None and wide else one for one in values]
    try:
        return np.array(filled, dtype=np.float64)
    except (ValueError, TypeError, OverflowError):
        _refuse(path, field, say("field-list.numbers", what=what))


def _refuse(path: Path, field: str, why: str) -> NoReturn:
    raise SourceError(f"{path}: {field.lstrip('.')}: {why}")
