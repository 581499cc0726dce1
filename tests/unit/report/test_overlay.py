from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from posecheck.exercise import Exercise
from posecheck.pose import Landmark, Pose
from posecheck.report.lettering import fitted, width_px, write
from posecheck.report.overlay import Overlay, notice
from posecheck.result import CueKind, Stage, TrialNow
from posecheck.rules import Severity

from .conftest import SIZE, cue, figure, update_with

GREY = np.full((SIZE[1], SIZE[0], 3), 128, dtype=np.uint8)
MISSING = Pose.missing(time_s=1.0, size=SIZE)


def changed(drawn: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.any(drawn != other, axis=2)


def test_nothing_covers_the_patient_but_count_and_bar(squat: Exercise) -> None:
    before = GREY.copy()
    drawn = Overlay(squat).draw(GREY, MISSING, update_with(cue=cue()))
    assert np.array_equal(GREY, before), "the frame itself stays as it is"
    assert drawn.shape[1] == SIZE[0] and drawn.shape[0] == round(1.17 * SIZE[1])
    assert not changed(drawn[160:480, :560], GREY[160:480, :560]).any()
    assert not changed(drawn[:480, 150:560], GREY[:480, 150:560]).any()


def test_the_skeleton_is_drawn_where_landmarks_are_usable(squat: Exercise) -> None:
    pose = figure()
    hidden = pose.visibility.copy()
    hidden[[Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_FOOT_INDEX]] = 0.2
    unsure = Pose(time_s=1.0, image_px=pose.image_px, world_m=pose.world_m, visibility=hidden, size=SIZE)
    drawn = Overlay(squat).draw(GREY, unsure, update_with())
    x, y = pose.image_px[Landmark.RIGHT_KNEE].astype(int)
    assert tuple(drawn[y, x]) != (128, 128, 128)
    x, y = pose.image_px[Landmark.LEFT_FOOT_INDEX].astype(int)
    assert tuple(drawn[y, x]) == (128, 128, 128)


def test_a_mirrored_picture_mirrors_the_skeleton_and_not_the_text(squat: Exercise) -> None:
    overlay, pose = Overlay(squat), figure()
    plain = overlay.draw(GREY, pose, update_with())
    mirrored = overlay.draw(GREY, pose, update_with(), mirrored=True)
    middle = slice(160, 560)
    same = plain[160:480, 80:560][:, ::-1].astype(int) - mirrored[160:480, 80:560]
    assert np.mean(np.abs(same).max(axis=2) > 60) < 0.002
    assert np.array_equal(plain[480:], mirrored[480:])
    assert not np.array_equal(plain[middle, 80:560], mirrored[middle, 80:560])


@pytest.mark.parametrize("severity", list(Severity))
def test_the_strip_shows_how_much_a_cue_matters(squat: Exercise, severity: Severity) -> None:
    strip = Overlay(squat).draw(GREY, MISSING, update_with(cue=cue(severity)))[480:]
    others = [
        Overlay(squat).draw(GREY, MISSING, update_with(cue=cue(s)))[480:] for s in Severity if s != severity
    ]
    assert all(tuple(strip[2, 2]) != tuple(other[2, 2]) for other in others)


def test_what_has_become_better_looks_like_no_correction(squat: Exercise) -> None:
    better = Overlay(squat).draw(GREY, MISSING, update_with(cue=cue(kind=CueKind.IMPROVEMENT)))[480:]
    for severity in Severity:
        other = Overlay(squat).draw(GREY, MISSING, update_with(cue=cue(severity)))[480:]
        assert tuple(better[2, 2]) != tuple(other[2, 2])


def test_one_sentence_at_a_time_the_cue_before_the_advice(squat: Exercise) -> None:
    overlay = Overlay(squat)
    both = overlay.draw(GREY, MISSING, update_with(cue=cue(), said="Step back."))
    alone = overlay.draw(GREY, MISSING, update_with(cue=cue()))
    assert np.array_equal(both, alone)
    advice = overlay.draw(GREY, MISSING, update_with(said="Step back."))
    assert changed(advice[480:], alone[480:]).all(axis=0).any()


def test_the_bar_grows_with_the_progress_and_is_gone_while_positioning(squat: Exercise) -> None:
    overlay = Overlay(squat)

    def coloured(progress: float, stage: Stage = Stage.OUT) -> int:
        bar = overlay.draw(GREY, MISSING, update_with(progress=progress, stage=stage))[:480, 595:620]
        return int(np.sum(bar.max(axis=2) > 180))

    assert coloured(0.2) < coloured(0.6) < coloured(1.0) < coloured(1.1)
    assert coloured(1.3) == coloured(5.0), "a wild value stays inside"
    assert coloured(0.6, Stage.POSITIONING) == 0


@pytest.mark.parametrize("size", [(120, 160), (1080, 608), (1920, 1080)])
def test_any_size_of_picture(squat: Exercise, size: tuple[int, int]) -> None:
    image = np.zeros((size[1], size[0], 3), dtype=np.uint8)
    update = update_with(said="I can’t see your shoulders. Move whatever is in the way.", rep_count=123)
    drawn = Overlay(squat).draw(image, Pose.missing(time_s=0.0, size=size), update)
    assert drawn[size[1] :].max() > 200, "the sentence is there"


def test_a_notice_replaces_the_sentence_only(squat: Exercise) -> None:
    drawn = Overlay(squat).draw(GREY, MISSING, update_with(cue=cue()))
    paused = notice(drawn, "Paused.")
    assert np.array_equal(paused[:480], drawn[:480])
    assert changed(paused[480:], drawn[480:]).mean() > 0.8


def test_text_is_written_in_any_alphabet_and_cut_at_the_edge() -> None:
    for text in ("Größer, bitte", "Ещё немного", "Plus haut, ça va"):
        image = np.zeros((60, 600, 3), dtype=np.uint8)
        write(image, text, (10, 40), 30, (255, 255, 255))
        assert width_px(text, 30) > 100 and image.max() == 255
    for at in ((-50, 5), (590, 58), (0, -200), (900, 30)):
        write(image, "edge", at, 30, (255, 255, 255))


def test_long_text_is_broken_before_it_gets_smaller() -> None:
    text = "I cannot see your shoulders. Move whatever hides them."
    assert fitted("Short", 40, 600) == (["Short"], 40)
    lines, size = fitted(text, 40, 640)
    assert len(lines) == 2 and " ".join(lines) == text and size == 40
    lines, size = fitted(text, 40, 300)
    assert max(width_px(line, size) for line in lines) <= 310


@pytest.mark.parametrize(
    ("trial", "shown"),
    [
        ({"kind": "hold", "time_s": 12.7, "left_s": 47.3}, (12, "s of 60 s")),
        ({"kind": "hold", "time_s": 3.2, "left_s": None}, (3, "s")),
        ({"kind": "count_in_time", "time_s": 11.6, "left_s": 18.4}, (7, "19 s left")),
        ({"kind": "time_to_complete", "time_s": 9.9, "left_s": None}, (7, "9 s")),
        ({"kind": "steps", "time_s": 2.0, "left_s": None}, (4, "steps")),
    ],
)
def test_the_clock_and_the_steps_are_shown(
    squat: Exercise, monkeypatch: pytest.MonkeyPatch, trial: dict[str, Any], shown: tuple[int, str]
) -> None:
    drawn: list[tuple[int, str]] = []
    monkeypatch.setattr(
        "posecheck.report.overlay.draw_count", lambda _, count, below, __: drawn.append((count, below))
    )
    now = TrialNow(**trial, running=True, over=False, count=4)
    Overlay(squat).draw(GREY, MISSING, update_with()._replace(trial=now))
    waiting = replace(now, running=False)
    Overlay(squat).draw(GREY, MISSING, update_with()._replace(trial=waiting))
    assert drawn[0] == shown
    assert drawn[1] == ((7, "lowering") if now.kind in ("count_in_time", "time_to_complete") else shown)
