"""What the patient hears: one thing at a time, the most important first, not too often."""

from __future__ import annotations

from itertools import pairwise

import pytest

from posecheck.engine.cues import FRESH_S, GAP_S, REPEAT_S, SHOW_S, CueQueue, cue_text
from posecheck.kinematics.measures import Side
from posecheck.rules import Severity
from posecheck.rules.duration import DurationRule


def rule(
    name: str, severity: Severity = Severity.CORRECT, text: str = "Push your <side> knee out."
) -> DurationRule:
    return DurationRule(
        id=name,
        kind="duration",
        phase="out",
        min_s=1,
        severity=severity,
        aim={"en": "Knees out"},
        cue={"en": text, "de": f"Bitte {name}."},
        reason="Ours.",
    )


HINT, FIRST, SECOND, STOP = (
    rule("hint", Severity.INFO),
    rule("first"),
    rule("second"),
    rule("stop", Severity.STOP),
)
RULES = (HINT, FIRST, SECOND, STOP)


def queue(language: str = "en") -> CueQueue:
    return CueQueue(RULES, language)


def test_a_cue_is_shown_for_its_time() -> None:
    cues = queue()
    assert cues.current(0.0) is None
    cues.offer(FIRST, Side.LEFT, 1.0)
    cue = cues.current(1.0)
    assert cue is not None
    assert (cue.rule, cue.side, cue.text, cue.severity) == (
        "first",
        Side.LEFT,
        "Push your left knee out.",
        Severity.CORRECT,
    )
    assert (cue.start_s, cue.end_s) == (1.0, 1.0 + SHOW_S)
    assert cues.current(1.0 + SHOW_S) == cue
    assert cues.current(1.01 + SHOW_S) is None
    assert cues.cues == [cue]


def test_the_most_severe_is_spoken_and_among_equals_the_first_of_the_definition() -> None:
    cues = queue()
    for offered in (HINT, SECOND, FIRST):
        cues.offer(offered, Side.BOTH, 0.0)
    cue = cues.current(0.0)
    assert cue is not None and cue.rule == "first"


def test_one_thing_at_a_time_with_a_gap() -> None:
    cues = queue()
    cues.offer(FIRST, Side.LEFT, 0.0)
    cues.current(0.0)
    spoken = []
    for i in range(1, 200):
        time_s = i / 20
        cues.offer(SECOND, Side.LEFT, time_s)
        cue = cues.current(time_s)
        if cue and cue.rule == "second":
            spoken.append(time_s)
    assert spoken[0] == pytest.approx(GAP_S)
    starts = [cue.start_s for cue in cues.cues]
    assert all(later - earlier >= GAP_S for earlier, later in pairwise(starts))


def test_a_warning_to_stop_interrupts() -> None:
    cues = queue()
    cues.offer(FIRST, Side.LEFT, 0.0)
    cues.current(0.0)
    cues.offer(STOP, Side.BOTH, 0.5)
    cue = cues.current(0.5)
    assert cue is not None and cue.rule == "stop"
    cues.offer(FIRST, Side.LEFT, 1.0)
    assert cues.current(1.0) == cue


def test_a_warning_does_not_interrupt_another_one() -> None:
    other = rule("other_stop", Severity.STOP)
    cues = CueQueue((STOP, other), "en")
    cues.offer(STOP, Side.BOTH, 0.0)
    cues.current(0.0)
    cues.offer(other, Side.BOTH, 1.0)
    cue = cues.current(1.0)
    assert cue is not None and cue.rule == "stop"


def test_the_same_is_not_said_again_within_its_time() -> None:
    cues = queue()
    for i in range(int(REPEAT_S * 2.2 * 10)):
        cues.offer(FIRST, Side.LEFT, i / 10)
        cues.current(i / 10)
    assert [cue.start_s for cue in cues.cues] == pytest.approx([0, REPEAT_S, 2 * REPEAT_S])


def test_what_could_not_be_said_in_time_is_not_said() -> None:
    cues = queue()
    cues.offer(FIRST, Side.LEFT, 0.0)
    cues.current(0.0)
    cues.offer(SECOND, Side.LEFT, GAP_S - FRESH_S - 0.1)
    for tenths in range(20, 60):
        cues.current(tenths / 10)
    assert [cue.rule for cue in cues.cues] == ["first"]


def test_a_fault_of_both_sides_names_neither() -> None:
    cues = queue()
    cues.offer(FIRST, Side.LEFT, 0.0)
    cues.offer(FIRST, Side.RIGHT, 0.0)
    cue = cues.current(0.0)
    assert cue is not None
    assert (cue.side, cue.text) == (Side.BOTH, "Push your knee out.")


def test_languages() -> None:
    assert cue_text(FIRST, Side.LEFT, "de") == "Bitte first."
    assert cue_text(FIRST, Side.RIGHT, "fr") == "Push your right knee out."
    only_german = FIRST.model_copy(update={"cue": {"de": "Knie raus."}})
    assert cue_text(only_german, Side.BOTH, "fr") == "Knie raus."
