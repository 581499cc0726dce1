"""``posecheck doctor``: what it says of a computer that lacks something. What it times is seen on models."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner, Result

from posecheck.cli import app, doctor
from posecheck.cli.doctor import Line


def told(monkeypatch: pytest.MonkeyPatch, *lines: Line) -> Result:
    """Return what is said of a computer on which these things were found."""

    def nothing() -> Iterator[Line]:
        return iter(())

    for look in ("_versions", "_camera", "_display", "_paper"):
        monkeypatch.setattr(doctor, look, nothing)
    monkeypatch.setattr(doctor, "_models", lambda: iter(lines))
    return CliRunner().invoke(app, ["doctor"])


def test_what_only_live_sessions_need_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    camera = Line("camera", "there is none", ok=False, essential=False)
    answer = told(monkeypatch, Line("full model", "works"), camera)
    assert answer.exit_code == 0
    assert answer.stdout.splitlines() == [
        "ok       full model   works",
        "missing  camera       there is none",
    ]


def test_without_the_model_recordings_cannot_be_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = told(monkeypatch, Line("full model", "not installed", ok=False), Line("camera", "works"))
    assert answer.exit_code == 1
    assert answer.stdout.splitlines() == [
        "problem  full model   not installed",
        "ok       camera       works",
    ]
