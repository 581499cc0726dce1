"""Motion files of OpenSim are written and read, and damaged ones are told with line and column."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from posecheck.errors import InputError
from posecheck.exchange.files import export_pattern, import_pattern
from posecheck.exchange.motion import read_motion
from posecheck.kinematics.measures import Channel, Side
from posecheck.reference.library import known_patterns
from posecheck.reference.pattern import Pattern

HEAD = "walk\nversion=1\nnRows=6\nnColumns=3\ninDegrees=yes\n\nendheader\n"
NAMES = "time hip_flexion_r knee_angle_r\n"
ROWS = "0 0 0\n0.2 10 -30\n0.4 20 -60\n0.6 10 -30\n0.8 5 -10\n1.0 0 0\n"


def known(key: str) -> Pattern:
    return next(one for one in known_patterns() if one.key == key)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "walk.mot"
    path.write_text(text)
    return path


@pytest.mark.parametrize("key", ["squat", "sit_to_stand", "elbow_flexion", "shoulder_abduction"])
def test_what_is_written_is_read(key: str, tmp_path: Path) -> None:
    pattern = known(key)
    left_out = export_pattern(pattern, tmp_path / "one.mot")
    read = import_pattern(tmp_path / "one.mot", key=key, sides=pattern.sides)
    found = read.pattern
    assert not set(left_out) & {channel.measure for channel in found.bands} and left_out
    assert found.rise_s + found.return_s == pytest.approx(pattern.rise_s + pattern.return_s, abs=1e-5)
    assert found.peak == pytest.approx(pattern.peak, abs=0.1)
    assert len(found.bands) >= 5 and not found.counts
    for channel, band in found.bands.items():
        assert np.abs(band.mean - pattern.bands[channel].mean).max() < 1e-4
        assert (band.people, band.repetitions) == (1, 1)


def test_the_header_is_as_opensim_wants_it(tmp_path: Path) -> None:
    export_pattern(known("squat"), tmp_path / "squat.mot")
    lines = (tmp_path / "squat.mot").read_text().split("\n")
    end = lines.index("endheader")
    assert {"version=1", "nRows=101", "inDegrees=yes"} <= set(lines[:end])
    names = lines[end + 1].split("\t")
    assert names[0] == "time" and f"nColumns={len(names)}" in lines[:end]
    assert {"knee_angle_l", "hip_flexion_r", "pelvis_tilt", "lumbar_bending", "arm_add_l"} <= set(names)
    rows = [line.split("\t") for line in lines[end + 2 : -1]]
    assert len(rows) == 101 and {len(row) for row in rows} == {len(names)}
    assert lines[-1] == ""


def test_radians_are_degrees_afterwards(tmp_path: Path) -> None:
    in_degrees = read_motion(written(tmp_path, HEAD + NAMES + ROWS))[1]
    in_radians = ROWS.replace("60", str(np.radians(60)))
    turned = read_motion(written(tmp_path, HEAD.replace("yes", "no") + NAMES + in_radians))[1]
    assert turned["knee_angle_r"][2] == pytest.approx(in_degrees["knee_angle_r"][2])


def test_headers_of_simm_and_names_of_states_are_read_too(tmp_path: Path) -> None:
    head = "walk.mot\ndatacolumns 3\ndatarows 6\nrange 0 1\nAngles are in degrees.\nendheader\n"
    names = "time /jointset/hip_r/hip_flexion_r/value /jointset/knee_r/knee_angle_r/value\n"
    assert set(read_motion(written(tmp_path, head + names + ROWS))[1]) == {"hip_flexion_r", "knee_angle_r"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("walk\n", "walk.mot: not a motion file; its header must end with a line endheader"),
        (HEAD, "walk.mot: ends with its header"),
        (HEAD + "t a b\n" + ROWS, "walk.mot:8: column 1: is 't'; the first column must be time"),
        (HEAD + "time a a\n" + ROWS, "walk.mot:8: column 3: 'a' appears twice"),
        (HEAD + NAMES + ROWS + "1.2 1\n", "walk.mot:15: has 2 columns; 3 have a name"),
        (HEAD + NAMES + ROWS + "1.2 1 1\n", "walk.mot:3: says nRows=6, but there are 7"),
        (HEAD + NAMES + ROWS.replace("20", "x"), "walk.mot:11: column 2: 'x' is not a number"),
        (HEAD + NAMES + ROWS.replace("20", "nan"), "walk.mot:11: column 2: hip_flexion_r is unknown"),
        (HEAD + NAMES + ROWS.replace("0.4", "0.1"), "walk.mot:11: the time 0.1 comes after 0.2"),
        (HEAD.replace("yes", "maybe") + NAMES + ROWS, "walk.mot:5: inDegrees is 'maybe'"),
        (HEAD.replace("inDegrees=yes", "") + NAMES + ROWS, "walk.mot: does not say its unit"),
        (HEAD + "time mtp_angle_r pelvis_tx\n" + ROWS, "no column is a coordinate that PoseCheck can use"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        import_pattern(written(tmp_path, text), key="walk")
    assert told in str(caught.value)


def squats(count: int) -> str:
    """Somebody who squats so many times, at 50 frames a second, with the sign of gait2392."""
    time_s = np.arange(0.0, 1.0 + 3.0 * count, 0.02)
    knee = -90.0 * np.clip(np.sin(np.pi * (time_s - 0.5) / 3.0 * 2.0 - np.pi / 2.0) / 2.0 + 0.5, 0.0, 1.0)
    knee[(time_s < 0.5) | (time_s > 0.5 + 3.0 * count)] = 0.0
    rows = "\n".join(f"{t:.2f}\t{k:.3f}\t{-0.9 * k:.3f}" for t, k in zip(time_s, knee, strict=True))
    return f"squats\ninDegrees=yes\nendheader\ntime\tknee_angle_l\thip_flexion_l\n{rows}\n"


def test_of_several_repetitions_one_must_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path, squats(3))
    with pytest.raises(InputError, match=r"walk\.mot: there are 3 repetitions in it \(seconds 0\.\d–3\.\d, "):
        import_pattern(path, key="squat")
    pattern = import_pattern(path, key="squat", from_s=3.5, to_s=6.5).pattern
    knee = pattern.bands[Channel("knee_flexion", Side.LEFT)]
    assert knee.mean[[0, 50, 100]] == pytest.approx([0.0, 90.0, 0.0], abs=1.0)
    assert pattern.rise_s + pattern.return_s == pytest.approx(3.0)
    assert import_pattern(written(tmp_path, squats(1)), key="squat").pattern.peak == pytest.approx(
        0.5, abs=0.02
    )


@pytest.mark.parametrize(("from_s", "to_s"), [(5.0, 2.0), (-1.0, 2.0), (0.0, 99.0), (1.0, 1.02)])
def test_a_repetition_that_is_not_there_is_refused(from_s: float, to_s: float, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"walk\.mot: from .* s to .* s: "):
        import_pattern(written(tmp_path, squats(3)), key="squat", from_s=from_s, to_s=to_s)


def test_a_knee_that_bends_twice_within_a_stride_is_one_repetition(tmp_path: Path) -> None:
    share = np.linspace(0.0, 1.0, 60)
    knee = (
        5.0 + 15.0 * np.exp(-(((share - 0.15) / 0.07) ** 2)) + 55.0 * np.exp(-(((share - 0.72) / 0.1) ** 2))
    )
    hip = 10.0 + 20.0 * np.cos(2.0 * np.pi * share)
    rows = "\n".join(f"{t:.3f} {k:.3f} {h:.3f}" for t, k, h in zip(share, knee, hip, strict=True))
    text = f"gait\ninDegrees=yes\nendheader\ntime knee_angle_r hip_flexion_r\n{rows}\n"
    assert import_pattern(written(tmp_path, text), key="gait").pattern.bands


def test_a_pattern_without_any_counterpart_has_no_motion(tmp_path: Path) -> None:
    bare = replace(known("squat"), bands={})
    with pytest.raises(InputError, match="OpenSim has no coordinate for any measure of squat"):
        export_pattern(bare, tmp_path / "one.mot")
    assert not (tmp_path / "one.mot").exists()
