"""Every field of a report is in the table of repetitions, but for those that are left out with a reason."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from io import StringIO
from itertools import zip_longest
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from posecheck.exercise import Exercise, load_exercise
from posecheck.report.csv import to_csv
from posecheck.report.csv_fields import LEFT_OUT, NAMING
from posecheck.report.saved import read_report
from posecheck.result import (
    CountResult,
    Figure,
    ReferenceEdition,
    Report,
    SideCounts,
    Started,
    Steadiness,
    StepsResult,
)

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"
COUNT = CountResult(
    count=9,
    time_s=30.0,
    started=Started.SIGNAL,
    start_s=0.0,
    end_s=30.0,
    whole=True,
    last_under_way=False,
    unseen_s=0.0,
)
MARK = 4321.5
"""A number that no report has."""
Place = tuple[str | int, ...]


def saved(name: str) -> tuple[Report, Exercise]:
    return read_report(FIXTURES / f"{name}.counted.json"), load_exercise(name)


@pytest.fixture(scope="module")
def samples(squat: Exercise) -> list[tuple[Report, Exercise]]:
    """Reports that together have every part that a report can have."""
    timed, test = saved("sit_to_stand_5x")
    walk, walking = saved("walking")
    assert isinstance(walk.trial, StepsResult)
    figure = Figure(value=1.0, error=0.1, unit="m_per_s")
    walk = replace(walk, trial=replace(walk.trial, speed=figure))
    return [
        saved("single_leg_stance"),
        (timed, test),
        (replace(timed, trial=COUNT), test),
        (walk, walking),
    ]


@pytest.fixture
def full(report: Report) -> Report:
    """A report with everything that is not of a trial."""
    (first, *_), (compared, *_) = report.reps, report.quality.symmetry
    figure = Figure(value=0.1, error=0.01, unit="deg")
    told = replace(compared, time=figure)
    known = ReferenceEdition(key="own", name="Own side", people=1, repetitions=3, sha256="0" * 64)
    return replace(
        report,
        provenance=replace(report.provenance, reference=known),
        reps=(replace(first, curves=(), quality=replace(first.quality, steadiness=_steady(figure))),),
        quality=replace(report.quality, symmetry=(told,)),
        side_counts=SideCounts(left=1, right=2, both=3, repeated=4),
    )


def _steady(figure: Figure) -> Steadiness:
    return Steadiness(sway=figure, drift=figure)


def places(part: Any, at: Place = ()) -> Iterator[tuple[Place, type, str]]:
    """Yield where each field is that has no parts, with its type; of several parts alike the first."""
    for field in fields(part):
        value, place = getattr(part, field.name), (*at, field.name)
        if not _holds_parts(type(part), field.name):
            yield place, type(part), field.name
        elif isinstance(value, tuple):
            yield from places(value[0], (*place, 0)) if value else ()
        elif value is not None:
            yield from places(value, place)


def changed(part: Any, place: Place) -> tuple[Any, str]:
    """Return a report with another value in one place, and how a table shows that."""
    name, *rest = place
    if isinstance(part, tuple):
        assert isinstance(name, int)
        inner, shown = changed(part[name], tuple(rest))
        return (*part[:name], inner, *part[name + 1 :]), shown
    assert isinstance(name, str)
    before = getattr(part, name)
    if rest:
        after, shown = changed(before, tuple(rest))
    elif name == "unit":
        after, shown = "cm", "cm"
    else:
        after, shown = _other(before, get_type_hints(type(part))[name])
    return replace(part, **{name: after}), shown


def _other(value: Any, annotation: Any) -> tuple[Any, str]:
    allowed = {annotation, *get_args(annotation)}
    if get_origin(annotation) is tuple:
        return ((int(MARK), int(MARK)), str(int(MARK))) if int in allowed else (("odd",), "odd")
    for kind in allowed:
        if isinstance(kind, type) and issubclass(kind, Enum):
            other = next(one for one in kind if one is not value)
            return other, str(other.value)
    if isinstance(value, bool) or bool in allowed:
        return not value, str(not value)
    if float in allowed:
        return MARK, str(MARK)
    if int in allowed:
        return int(MARK), str(int(MARK))
    return "odd", "odd"


def table(report: Report, exercise: Exercise) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(to_csv(report, exercise))))


def shows(before: list[dict[str, str]], after: list[dict[str, str]], text: str) -> set[str]:
    """Return the columns that show a text that they did not show before."""
    return {
        name
        for old, new in zip_longest(before, after, fillvalue={})
        for name, cell in new.items()
        if cell == text != old.get(name, "")
    }


def all_fields(made: type) -> Iterator[tuple[type, str]]:
    """Yield every field of every type that a report is made of, but for what is below those left out."""
    hints = get_type_hints(made)
    for field in fields(made):
        yield made, field.name
        if field.name not in LEFT_OUT.get(made, ()):
            for kind in _kinds(hints[field.name]):
                yield from all_fields(kind)


def _kinds(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type) and is_dataclass(annotation):
        yield annotation
    for inner in get_args(annotation):
        yield from _kinds(inner)


def test_every_field_shows_in_a_column_of_its_own_or_is_left_out(
    full: Report, squat: Exercise, samples: list[tuple[Report, Exercise]]
) -> None:
    seen: set[tuple[type, str]] = set()
    kept: dict[Place, set[str]] = {}
    for report, exercise in [(full, squat), *samples]:
        before, told = table(report, exercise), Counter[str]()
        for place, made, name in places(report):
            seen.add((made, name))
            if name in LEFT_OUT.get(made, ()) or name == NAMING.get(made):
                continue
            other, text = changed(report, place)
            columns = shows(before, table(other, exercise), text)
            kept.setdefault(place, set()).update(columns)
            told.update(columns)
        assert [column for column, times in told.items() if times > 1] == [], "they tell several things"
    assert [place for place, columns in kept.items() if not columns] == [], "they are in no column"
    parts = {(made, name) for made, name in all_fields(Report) if _holds_parts(made, name)}
    assert {*all_fields(Report)} - parts == seen - parts, "a sample lacks them"


def _holds_parts(made: type, name: str) -> bool:
    return any(_kinds(get_type_hints(made)[name])) and name not in LEFT_OUT.get(made, ())


def test_what_is_left_out_exists_and_does_not_show(
    full: Report, squat: Exercise, samples: list[tuple[Report, Exercise]]
) -> None:
    for made, names in LEFT_OUT.items():
        assert {*names} <= {field.name for field in fields(made)}
        assert all(names.values())
    for report, exercise in [(full, squat), *samples]:
        for place, made, name in places(report):
            if name in LEFT_OUT.get(made, ()):
                other, text = changed(report, place)
                assert not shows(table(report, exercise), table(other, exercise), text), place
