from __future__ import annotations

from io import StringIO

from rich.console import Console

from posecheck.cli.screen import Screen
from posecheck.kinematics.measures import Side
from posecheck.result import Advice, Cue, CueKind, Need, Stage, Update
from posecheck.rules import Severity

STEP_BACK = Advice(need=Need.STEP_BACK, part="ankles", text="Step back.")


def updates() -> list[Update]:
    cue = Cue(
        kind=CueKind.CORRECTION,
        rule="depth",
        severity=Severity.CORRECT,
        side=Side.BOTH,
        text="Go a little lower.",
        start_s=2,
        end_s=4,
    )
    return [
        Update(0.0, 0, 0, Stage.POSITIONING, 0.0, None, STEP_BACK),
        Update(0.5, 0, 0, Stage.POSITIONING, 0.0, None, STEP_BACK),
        Update(1.0, 0, 0, Stage.OUT, 0.4, None, None),
        Update(2.0, 1, 0, Stage.REST, 1.1, cue, None),
        Update(2.5, 1, 0, Stage.REST, 0.0, cue, None),
        Update(3.0, 1, 1, Stage.REST, 0.0, None, None),
    ]


def test_without_a_terminal_there_is_a_line_for_each_event() -> None:
    out = StringIO()
    with Screen(Console(file=out)) as screen:
        for update in updates():
            screen.update(update)
    assert [line.split(maxsplit=2)[2] for line in out.getvalue().splitlines()] == [
        "Step back.",
        "1 repetition",
        "Go a little lower.",
        "too small to count",
    ]


def test_on_a_terminal_the_movement_is_shown_too() -> None:
    out = StringIO()
    with Screen(Console(file=out, force_terminal=True, width=80)) as screen:
        for update in updates():
            screen.update(update)
    assert "━" in out.getvalue() and "Go a little lower." in out.getvalue()
