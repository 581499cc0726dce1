"""What the patient hears: one thing at a time, the most important first, not too often."""

from __future__ import annotations

from itertools import pairwise

import pytest

from posecheck.engine.cues import FRESH_S, PAUSE_S, REPEAT_S, SHOW_S, WORD_S, CueQueue, cue_text
from posecheck.kinematics.measures import Side
from posecheck.result import CueKind
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
        reason={"en": "Ours."},
    )


HINT, FIRST, SECOND, STOP = (
    rule("hint", Severity.INFO),
    rule("first"),
    rule("second"),
    rule("stop", Severity.STOP),
)
RULES = (HINT, FIRST, SECOND, STOP)
GAP_S = SHOW_S + PAUSE_S
"""From the start of a short cue to the next."""


def queue(language: str = "en") -> CueQueue:
    return CueQueue(RULES, language)


def test_a_cue_is_shown_for_its_time() -> None:
    cues = queue()
    assert cues.current(0.0) is None
    cues.offer(FIRST, Side.LEFT, 1.0)
    cue = cues.current(1.0)
    assert cue is not None
    assert (cue.kind, cue.rule, cue.side, cue.text, cue.severity) == (
        CueKind.CORRECTION,
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


def praise(cues: CueQueue, text: str, time_s: float) -> None:
    cues.say(CueKind.IMPROVEMENT, FIRST, Severity.INFO, Side.BOTH, text, time_s)


def summary(cues: CueQueue, text: str, time_s: float) -> None:
    cues.say(CueKind.SUMMARY, FIRST, Severity.CORRECT, Side.BOTH, text, time_s)


def test_a_long_sentence_is_shown_for_longer_and_nothing_comes_meanwhile() -> None:
    cues = queue()
    text = "In 3 of the last 5 repetitions: Push your left knee out."
    summary(cues, text, 0.0)
    cue = cues.current(0.0)
    assert cue is not None
    assert (cue.kind, cue.rule, cue.text) == (CueKind.SUMMARY, "first", text)
    assert cue.end_s == pytest.approx(12 * WORD_S) and cue.end_s > SHOW_S
    for tenths in range(1, 80):
        cues.offer(SECOND, Side.LEFT, tenths / 10)
        cues.current(tenths / 10)
    assert cues.cues[1].start_s == pytest.approx(cue.end_s + PAUSE_S, abs=0.1)


def test_praise_comes_before_a_hint_and_after_a_correction() -> None:
    for other, first in ((HINT, "Better: Knees out."), (FIRST, "Push your knee out.")):
        cues = queue()
        cues.offer(other, Side.BOTH, 0.0)
        praise(cues, "Better: Knees out.", 0.0)
        cue = cues.current(0.0)
        assert cue is not None and cue.text == first


def test_praise_that_comes_too_late_is_not_said_but_a_summary_waits() -> None:
    cues = queue()
    cues.offer(STOP, Side.BOTH, 0.0)
    cues.current(0.0)
    praise(cues, "Better: Knees out.", 0.5)
    summary(cues, "In 3 of the last 5: Push your knee out.", 0.5)
    for tenths in range(5, 60):
        cues.current(tenths / 10)
    assert [cue.kind for cue in cues.cues] == [CueKind.CORRECTION, CueKind.SUMMARY]


def test_a_summary_is_said_again_however_short_the_time() -> None:
    cues = queue()
    for time_s in (0.0, REPEAT_S - 1.0):
        summary(cues, "In 3 of the last 5: Push your knee out.", time_s)
        cues.current(time_s)
    assert len(cues.cues) == 2


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
