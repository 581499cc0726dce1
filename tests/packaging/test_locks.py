"""What is locked is complete, checked by its sums, and from no registry in particular."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements"
PYTHONS = re.findall(r"^PYTHONS := (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split()
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux"},
    "darwin": {"sys_platform": "darwin", "platform_system": "Darwin"},
}


def pins(*locks: str) -> dict[str, Requirement]:
    """Return what lock files pin, by name."""
    texts = [(REQUIREMENTS / f"{lock}.txt").read_text("utf-8") for lock in locks]
    lines = re.findall(r"^\w.*==.*(?= \\$)", "\n".join(texts), re.MULTILINE)
    return {canonicalize_name(pin.name): pin for pin in map(Requirement, lines)}


def asked_for(*files: str) -> list[Requirement]:
    """Return what ``pyproject.toml`` and some ``requirements/*.in`` ask for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for file in files:
        lines += (REQUIREMENTS / f"{file}.in").read_text("utf-8").splitlines()
    return [Requirement(line) for line in lines if not line.startswith("#")]


@cache
def package(name: str) -> tuple[str, SpecifierSet, list[Requirement]]:
    """Return the version of an installed package, the Pythons that it is for, and what it requires."""
    found = distribution(name)
    pythons = SpecifierSet(found.metadata["Requires-Python"] or "")
    return found.version, pythons, [Requirement(text) for text in found.requires or ()]


def lacking(
    asked: list[Requirement], locked: dict[str, Requirement], system: dict[str, str]
) -> Iterator[str]:
    """Yield each requirement, direct or not, that the pinned packages do not meet on a system."""
    waiting = [("PoseCheck", requirement) for requirement in asked]
    seen = set()
    while waiting:
        by, requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        pin = locked.get(name)
        if pin is None or (pin.marker and not pin.marker.evaluate(system)):
            yield f"{by} requires {requirement}, which is not locked"
            continue
        version, pythons, needs = package(name)
        if not requirement.specifier.contains(version, prereleases=True):
            yield f"{by} requires {requirement}, locked is {version}"
        if system["python_full_version"] not in pythons:
            yield f"{name} {version} requires Python {pythons}"
        for extra in {"", *requirement.extras} - {known for other, known in seen if other == name}:
            seen.add((name, extra))
            there = {**system, "extra": extra}
            waiting += [(name, need) for need in needs if not need.marker or need.marker.evaluate(there)]


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("version", PYTHONS)
@pytest.mark.parametrize(
    ("files", "locks"), [(("build",), ("runtime",)), (("build", "dev"), ("runtime", "dev"))]
)
def test_locks_hold_all_that_is_required(
    files: tuple[str, ...], locks: tuple[str, ...], version: str, system: str
) -> None:
    here = {
        **SYSTEMS[system],
        "python_version": version,
        "python_full_version": f"{version}.0",
        "os_name": "posix",
    }
    assert list(lacking(asked_for(*files), pins(*locks), here)) == []


def test_a_lock_without_a_required_package_is_noticed() -> None:
    locked = pins("runtime", "dev")
    here = {**SYSTEMS["linux"], "python_version": "3.11", "python_full_version": "3.11.0", "os_name": "posix"}
    for name in locked:
        rest = {other: pin for other, pin in locked.items() if other != name}
        assert list(lacking(asked_for("build", "dev"), rest, here)), f"{name} is locked for nothing"


def test_what_is_installed_is_what_is_locked() -> None:
    for name, pin in pins("runtime", "dev").items():
        if pin.marker is None or pin.marker.evaluate():
            assert pin.specifier.contains(distribution(name).version, prereleases=True), pin


def test_the_tool_that_locks_is_locked_with_all_that_it_needs() -> None:
    locked = pins("lock")
    assert {"pip-tools", "pip", "setuptools", "uv"} <= locked.keys()


def test_no_lock_names_a_registry() -> None:
    for path in REQUIREMENTS.iterdir():
        assert not re.search(r"https?:|file:/|--find-links|--index-url", path.read_text("utf-8")), path
    for folder in (ROOT / "packaging", ROOT / "server" / "web"):
        locked = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
        packages = [entry for path, entry in locked.items() if path]
        assert packages
        assert all("integrity" in entry and "resolved" not in entry for entry in packages), folder


def test_every_locked_requirement_has_a_hash() -> None:
    for path in REQUIREMENTS.glob("*.txt"):
        entries = re.split(r"\n(?=\S)", path.read_text("utf-8"))
        requirements = [entry for entry in entries if not entry.startswith("#")]
        assert requirements
        assert all(
            re.match(r"[\w.-]+==\S+", entry) and "--hash=sha256:" in entry for entry in requirements
        ), path
