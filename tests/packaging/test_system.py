"""The check for system libraries: found, installed, or told in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

import system

NEEDED = {"libthere.so.1": "libthere1", "libaway.so.1": "libaway1", "libaway-extra.so.1": "libaway1"}


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A Linux machine without root that has one of the libraries; what is in the set is there."""
    there = {"libthere.so.1"}
    monkeypatch.setattr(system, "is_there", there.__contains__)
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    return there


def test_nothing_missing_is_silent(machine: set[str]) -> None:
    machine.update(NEEDED)
    assert system.main(NEEDED) is None


def test_missing_without_root_is_one_line_with_each_package_once(machine: set[str]) -> None:
    message = system.main(NEEDED)
    assert message is not None
    assert message.endswith("sudo apt-get install libaway1")
    assert "\n" not in message


def test_as_root_what_is_missing_is_installed(machine: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []

    def install(packages: list[str]) -> None:
        installed.extend(packages)
        machine.update(NEEDED)

    monkeypatch.setattr(system.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "install", install)
    assert system.main(NEEDED) is None
    assert installed == ["libaway1"]


def test_a_failed_installation_is_told(machine: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "install", lambda packages: None)
    assert "libaway1" in (system.main(NEEDED) or "")


def test_other_systems_have_their_libraries(machine: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.sys, "platform", "darwin")
    assert system.main(NEEDED) is None


def test_libraries_are_loaded_and_programs_looked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not system.is_there("libposecheck-is-not-there.so.9")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not system.is_there("Xvfb")
    (tmp_path / "Xvfb").write_text("#!/bin/sh\n")
    (tmp_path / "Xvfb").chmod(0o755)
    assert system.is_there("Xvfb")
