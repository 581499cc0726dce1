"""Limits in words: nobody is told a negative height, lean or shift."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.limit_words import limits_in_words, signal_in_words
from posecheck.report.words import measure_name
from posecheck.rules import Rule
from posecheck.rules.alignment import AlignmentRule
from posecheck.rules.hold import HoldRule
from posecheck.rules.range import RangeRule
from posecheck.words import LANGUAGES, say, speaking

TEXT: Final[dict[str, Any]] = {"aim": {"en": "x"}, "cue": {"en": "x"}, "reason": {"en": "x"}}
NEGATIVE: Final = re.compile(r"[-−]\s*\d")


def asked(measure: str, least: float | None, most: float | None) -> list[Rule]:
    """Return rules of each kind that can have these limits on a measure."""
    ends: dict[str, Any] = {"measure": measure, "min": least, "max": most, **TEXT}
    made: list[Rule] = [
        AlignmentRule(id="a", kind="alignment", from_start=from_start, **ends) for from_start in (False, True)
    ]
    made.append(HoldRule(id="h", kind="hold", hold_s=5, **ends))
    if least is None or most is None:
        made.append(RangeRule(id="r", kind="range", **ends))
    return made


def limits(measure: str) -> list[tuple[float | None, float | None]]:
    """Return limits above zero, below it and on both of its sides, as far as the measure goes."""
    low, high = CATALOGUE[measure].span
    ends = [share * end for end in (low, high) for share in (0.5, 0.25) if end]
    pairs = [(a, b) for a in (None, *ends) for b in (None, *ends) if a is not None or b is not None]
    even = [(-min(-low, high) / 2, min(-low, high) / 2)] if low < 0 < high else []
    return [(a, b) for a, b in pairs if a is None or b is None or a < b] + even


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", CATALOGUE)
def test_no_limit_is_told_as_a_negative_number(measure: str, language: str, squat: Exercise) -> None:
    with speaking(language):
        for least, most in limits(measure):
            for rule in asked(measure, least, most):
                told = limits_in_words(rule, squat)
                assert not NEGATIVE.search(told), told
                assert told.count("°") + told.count("%") == 2 - (least is None) - (most is None) or (
                    least is not None and least + (most or 0.0) == 0.0
                ), told


def test_a_measure_that_can_be_negative_has_a_name_for_that() -> None:
    for name, entry in CATALOGUE.items():
        assert entry.span[0] >= 0.0 or f"measure-{name}.negative" in say


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", built_in_ids())
def test_an_exercise_asks_for_nothing_negative(name: str, language: str) -> None:
    exercise = load_exercise(name)
    lead = () if exercise.lead is None else (exercise.lead,)
    with speaking(language):
        told = [limits_in_words(rule, exercise) for rule in exercise.rules]
        told += [signal_in_words(signal) for signal in (*lead, *exercise.also)]
    assert not [one for one in told if NEGATIVE.search(one)]


@pytest.mark.parametrize(
    ("measure", "least", "most", "told"),
    [
        (
            "wrist_height",
            -0.45,
            None,
            [
                "Hand height below the shoulder is at most 45% of arm length",
                "Hand height below the shoulder increases by at most 45% of arm length from the start",
                "Hand height below the shoulder at most 45% of arm length, held for 5 s",
                "Hand height below the shoulder comes down to at most 45% of arm length",
            ],
        ),
        (
            "hip_flexion",
            None,
            -8,
            [
                "Backward hip bend is at least 8°",
                "Backward hip bend increases by at least 8° from the start",
                "Backward hip bend at least 8°, held for 5 s",
                "Backward hip bend reaches at least 8°",
            ],
        ),
        (
            "trunk_flexion",
            -12,
            20,
            [
                "Forward lean is at most 20°. Backward lean is at most 12°",
                "Forward lean increases by at most 20° from the start. "
                "Backward lean increases by at most 12° from the start",
                "Forward lean at most 20°, held for 5 s. Backward lean at most 12°, held for 5 s",
            ],
        ),
        (
            "trunk_lateral_lean",
            -10,
            10,
            [
                "Lean to the left is at most 10°. Lean to the right is at most 10°",
                "Lean to the left changes by at most 10° in either direction from the start",
                "Lean to the left at most 10°, held for 5 s. Lean to the right at most 10°, held for 5 s",
            ],
        ),
    ],
)
def test_limits_say_their_direction(
    measure: str, least: float | None, most: float | None, told: list[str], squat: Exercise
) -> None:
    assert [limits_in_words(rule, squat) for rule in asked(measure, least, most)] == told


def test_a_measure_without_a_name_below_zero_becomes_less(squat: Exercise) -> None:
    rule = AlignmentRule(id="a", kind="alignment", measure="stance_width", from_start=True, min=-0.2, **TEXT)
    told = limits_in_words(rule, squat)
    assert told == f"{measure_name('stance_width')} decreases by at most 20% of hip width from the start"


@pytest.mark.parametrize(
    ("measure", "start", "target", "told"),
    [
        ("hip_flexion", 0, -20, "Backward hip bend from 0° to 20°"),
        ("hip_flexion", -20, 0, "Backward hip bend from 20° to 0°"),
        ("hip_flexion", 10, 90, "Hip bend from 10° to 90°"),
        ("hip_flexion", -10, 90, "Backward hip bend 10°, then Hip bend 90°"),
        (
            "wrist_height",
            -0.9,
            0.2,
            "Hand height below the shoulder 90%, then Hand height above the shoulder 20% of arm length",
        ),
    ],
)
def test_a_movement_says_its_direction(measure: str, start: float, target: float, told: str) -> None:
    assert signal_in_words(Signal(measure=measure, start=start, target=target)) == told
