"""What the loader says of a definition that is wrong: file, line, field, and what would be right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from typer.testing import CliRunner

from fixtures.mistakes import DEFINITIONS
from posecheck.cli import app
from posecheck.engine import Checker
from posecheck.errors import DefinitionError, InputError, Problem, SourceError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.definition import Laterality
from posecheck.exercise.document import MAX_BYTES
from posecheck.exercise.loader import parse_definition

BROKEN = [path for path in DEFINITIONS.glob("*.yaml") if path.stem != "heel_raise"]
GOOD = (DEFINITIONS / "heel_raise.yaml").read_text(encoding="utf-8")


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DefinitionError) as caught:
        parse_definition(text, name="heel.yaml")
    return caught.value.problems


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def test_a_good_definition_is_read() -> None:
    exercise = parse_definition(GOOD, name="heel.yaml")
    assert exercise.id == "heel_raise"
    assert exercise.lead is not None and exercise.lead.target == 0.1
    assert [rule.kind for rule in exercise.rules] == ["range", "duration"]
    assert exercise.text(exercise.name, "de") == "Heel raise"
    assert exercise.text({"de": "Fersenheben"}, "fr") == "Fersenheben"


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_definition_gives_its_error(path: Path) -> None:
    with pytest.raises(DefinitionError) as caught:
        load_exercise(path)
    assert f"{caught.value}\n" == path.with_suffix(".error.txt").read_text(encoding="utf-8")


def test_the_command_line_says_the_same() -> None:
    path = DEFINITIONS / "several_mistakes.yaml"
    answer = CliRunner().invoke(app, ["exercises", "show", str(path)])
    assert answer.exit_code == 2
    assert answer.stderr.endswith(path.with_suffix(".error.txt").read_text(encoding="utf-8"))


PHASES = "phases:\n  - {id: up, part: out, name: {en: up}}\n"


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "message"),
    [
        ("format: 2", "format: 3", 1, "format", "2"),
        ("id: heel_raise", "id: Heel Raise", 2, "id", "lower-case letters, digits and _"),
        ("version: 1", "version: 0", 3, "version", "1 or more, not 0"),
        ("position: standing", "position: flying", 6, "position", "standing, sitting or lying, not 'flying'"),
        ("views: [side]", "views: []", 7, "views", "a list, such as [front], not []"),
        ("sides: each", "sides: legs", 8, "sides", "body, each or alternating, not 'legs'"),
        (
            "sides: each",
            "sides: each\ntrial: {kind: jump}",
            9,
            "trial.kind",
            "steps or time_to_complete, not 'jump'",
        ),
        ("sides: each", "sides: each\ntrial: {longest_s: 60}", 9, "trial.kind", "is missing; give"),
        ("views: [side]", "views: {side: 1}", 7, "views", "a list, such as [front], not {side: 1}"),
        ("sides: each", "sides: each\ntrial: {kind: count_in_time}", 9, "trial.time_s", "is missing; give"),
        (
            "sides: each",
            "sides: each\ntrial: {kind: hold, longest_s: -1}",
            9,
            "trial.longest_s",
            "a number above 0, not -1",
        ),
        (
            "  measure: heel_height\n  start",
            "  measure: toe_height\n  start",
            10,
            "lead.measure",
            "no measure",
        ),
        ("  target: 0.1", "  target: 0", 9, "lead", "start and target must differ"),
        ("    min: 0.05\n", "    min: 0.05\n    max: 0.1\n", 16, "rules.high", "min or max, not both"),
        ("    min: 0.05\n", "    min: high\n", 19, "rules.high.min", "number"),
        (
            "    min: 0.05\n",
            "    min: 0.05\n    per: day\n",
            20,
            "rules.high.per",
            "repetition or set, not 'day'",
        ),
        ("    cue: {en: Higher.}\n", "    cue: {}\n", 21, "rules.high.cue", "such as {en: …}, not {}"),
        ("    min_s: 1\n", "", 23, "rules.calm", "give min_s, max_s or both"),
        ("    min_s: 1\n", "    min_s: 1\n    max_s: 0.5\n", 23, "rules.calm", "min_s must be below max_s"),
        ("  start: {}", "  begin: {}", 32, "postures.begin", "no key 'begin'"),
        ("postures:", PHASES + "postures:", 31, "phases", "one phase for each part, in the order"),
        (
            "postures:",
            PHASES.replace("up, part", "whole, part") + "postures:",
            32,
            "phases.whole",
            "another name",
        ),
        ("postures:", PHASES.replace("part: out, ", "") + "postures:", 32, "phases.up", "part or percent"),
        (
            "postures:",
            PHASES.replace("part: out", "percent: [0, 90]") + "postures:",
            31,
            "phases",
            "from 0 to 100",
        ),
        (
            "postures:",
            PHASES.replace("part: out", "percent: [50, 20]") + "postures:",
            32,
            "phases.up",
            "the beginning below the end",
        ),
        (
            "postures:",
            "dose: {tempo: {up: 2}}\npostures:",
            31,
            "dose.tempo.up",
            "there are out, target and back",
        ),
        (
            "postures:",
            "dose: {hold_s: 2, tempo: {target: 2}}\npostures:",
            31,
            "dose.hold_s",
            "the tempo gives the time for 'target' as well",
        ),
        (
            "postures:",
            "dose: {feedback: {kind: bandwidth, width: 0.5}}\npostures:",
            31,
            "dose.feedback.width",
            "a number of 1 or more, not 0.5",
        ),
        ("sources: {book", "pattern: /tmp/heel.json\nsources: {book", 34, "pattern", ".json file beside"),
        ("sources: {book", "pattern: ../heel.json\nsources: {book", 34, "pattern", ".json file beside"),
        ("sources: {book", "pattern: ''\nsources: {book", 34, "pattern", ".json file beside"),
        ("sources: {book", "pattern: heel.csv\nsources: {book", 34, "pattern", ".json file beside"),
        (
            "  target: {heel_raise: 20}",
            "  target: {heel_raise: 20}\n  directions: [{id: up, name: {en: up}}]",
            34,
            "postures.directions",
            "two or more",
        ),
    ],
)
def test_a_mistake_is_named_with_line_field_and_mend(
    old: str, new: str, line: int, field: str, message: str
) -> None:
    found = [p for p in problems(changed(old, new)) if p.field.startswith(field)]
    assert found
    assert found[0].where == f"heel.yaml:{line}"
    assert message in found[0].message


@pytest.mark.parametrize(("kind", "needed"), [("repetitions", True), ("hold", True), ("steps", False)])
def test_repetitions_and_holds_need_a_measure_that_is_told(kind: str, needed: bool) -> None:
    lead = "lead:\n  measure: heel_height\n  start: 0\n  target: 0.1\n"
    text = changed(lead, f"trial: {{kind: {kind}}}\n")
    if needed:
        (problem,) = problems(text)
        assert (problem.where, problem.field) == ("heel.yaml:9", "trial")
        assert "give lead" in problem.message
    else:
        assert parse_definition(text, name="heel.yaml").lead is None


@pytest.mark.parametrize("sides", list(Laterality))
@pytest.mark.parametrize("measure", ["heel_height", "stance_flexion"])
def test_sides_do_not_depend_on_whether_the_lead_has_sides(sides: str, measure: str) -> None:
    text = GOOD.replace("sides: each", f"sides: {sides}")
    text = text.replace("  measure: heel_height\n  start", f"  measure: {measure}\n  start")
    exercise = parse_definition(text, name="heel.yaml")
    assert exercise.sides is sides
    Checker(exercise)


def test_parts_that_do_not_fit_each_other_are_told_together() -> None:
    text = GOOD.replace("- id: calm", "- id: high").replace("phase: back", "phase: forth")
    text = text.replace("views: [side]", "views: [front]")
    assert [p.field for p in problems(text)] == ["views", "rules.high.id", "rules.high.phase"]


@pytest.mark.parametrize("phases", ["[back, out]", "[out, back]", "[out, out]", "[up]"])
def test_phases_follow_each_other(phases: str) -> None:
    rule = (
        "  - {id: upright, kind: alignment, measure: trunk_flexion, max: 5, "
        f"phases: {phases}, aim: {{en: x}}, cue: {{en: x.}}, reason: {{en: Ours.}}}}\n"
    )
    assert problems(changed("postures:", rule + "postures:"))[0].field == "rules.upright.phases"


def test_unknown_keys_are_errors_at_every_level() -> None:
    text = changed("version: 1\n", "version: 1\nverison: 2\n").replace("min: 0.05", "min: 0.05\n    limit: 1")
    found = {(p.where, p.field, p.message) for p in problems(text)}
    assert found == {
        ("heel.yaml:4", "verison", "there is no key 'verison'; did you mean version?"),
        (
            "heel.yaml:21",
            "rules.high.limit",
            "there is no key 'limit'; there are id, kind, per, severity, compensation, aim, cue, reason, "
            "sources, measure, tolerance, min and max",
        ),
    }


def test_all_mistakes_are_told_at_once() -> None:
    text = GOOD.replace("format: 2", "format: 3").replace("position: standing", "position: up")
    text = text.replace("target: 0.1", "target: far").replace("min_s: 1", "min_s: 0")
    found = problems(text)
    assert [p.field for p in found] == ["format", "position", "lead.target", "rules.calm.min_s"]
    with pytest.raises(DefinitionError) as caught:
        parse_definition(text, name="heel.yaml")
    assert len(str(caught.value).splitlines()) == 4
    assert str(caught.value).startswith("heel.yaml:1: format: ")


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("- a\n- b\n", 1), ("just words\n", 1), ("name: [a\nid: b\n", 2), ("a: b: c\n", 1)],
)
def test_what_is_not_a_mapping_is_not_a_definition(text: str, line: int) -> None:
    (problem,) = problems(text)
    assert problem.where == f"heel.yaml:{line}"
    assert problem.field == ""


@pytest.mark.parametrize("value", [".nan", ".inf", "2024-01-01", "!!python/object:os.system {}"])
def test_odd_numbers_are_refused(value: str) -> None:
    assert problems(changed("target: 0.1", f"target: {value}"))


def test_a_number_may_be_hexadecimal() -> None:
    assert parse_definition(changed("version: 1", "version: 0x1F"), name="heel.yaml").version == 31


def places(node: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a document, from the top."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*above, key)
        yield from places(value, (*above, key))


PAPER = sorted((Path(__file__).parent / "paper").glob("*.yaml"))
JUNK = st.sampled_from(
    [None, True, -1, 0.5, "", "x", [], ["x"], [1], {}, {"x": 1}, {"kind": "x"}, {"en": "x"}]
)


@settings(max_examples=100)
@given(path=st.sampled_from(PAPER), data=st.data())
def test_whatever_is_changed_in_a_definition_is_fine_or_a_mistake_with_its_line(
    path: Path, data: st.DataObject
) -> None:
    document = YAML(typ="safe").load(path)
    *above, last = data.draw(st.sampled_from([*places(document)]))
    node = document
    for part in above:
        node = node[part]
    if data.draw(st.booleans()):
        node[last] = data.draw(JUNK)
    else:
        del node[last]
    lines = json.dumps(document, indent=1)  # JSON is YAML
    try:
        exercise = parse_definition(lines, name="x.yaml")
    except DefinitionError as error:
        assert error.problems
        for problem in error.problems:
            name, line = problem.where.split(":")
            assert name == "x.yaml" and 1 <= int(line) <= lines.count("\n") + 1
            assert problem.message
    else:
        assert Exercise.model_validate_json(exercise.model_dump_json()) == exercise


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing\.yaml: cannot be read"):
        load_exercise(tmp_path / "missing.yaml")
    folder = tmp_path / "folder.yaml"
    folder.mkdir()
    with pytest.raises(SourceError, match="this is a folder; give the id of an exercise"):
        load_exercise(folder)
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("name: Übung".encode("latin-1"))
    with pytest.raises(SourceError, match="not a text file in UTF-8"):
        load_exercise(latin)
    large = tmp_path / "large.yml"
    large.write_text("#" * (MAX_BYTES + 1))
    with pytest.raises(SourceError, match="too large"):
        load_exercise(large)


def test_a_file_is_read_by_its_path_and_named_in_errors(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert load_exercise(path) == load_exercise(str(path))
    assert load_exercise(path).model_dump() == parse_definition(GOOD, name="x").model_dump()
    path.write_text(changed("sides: each", "sides: none"), encoding="utf-8")
    with pytest.raises(DefinitionError, match=r"^mine\.yaml:8: sides: "):
        load_exercise(path)


def test_a_pattern_is_found_beside_the_definition_and_missed_where_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(changed("sides: each", "sides: each\npattern: mine.pattern.json"), encoding="utf-8")
    with pytest.raises(
        DefinitionError, match=r"^mine\.yaml:9: pattern: there is no file mine\.pattern\.json"
    ):
        load_exercise(path)
    (tmp_path / "mine.pattern.json").write_text("{}", encoding="utf-8")
    exercise = load_exercise(path)
    assert exercise.pattern_path == tmp_path / "mine.pattern.json"
    assert exercise.postures is not None
    assert parse_definition(GOOD, name="x").pattern_path is None


@pytest.mark.parametrize("name", [r'"a\0.json"', "a" * 300 + ".json", "/etc/passwd.json", "a/../../b.json"])
def test_a_pattern_that_can_be_no_file_is_one_mistake(name: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(changed("sides: each", f"sides: each\npattern: {name}"), encoding="utf-8")
    with pytest.raises(DefinitionError, match=r"a \.json file beside the definition") as caught:
        load_exercise(path)
    assert [p.field for p in caught.value.problems] == ["pattern"]


def test_a_missing_pattern_is_told_with_all_other_mistakes(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(changed("sides: each", "sides: none\npattern: mine.json"), encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        load_exercise(path)
    assert [p.field for p in caught.value.problems] == ["sides", "pattern"]


def test_an_unknown_exercise_lists_the_built_in_ones() -> None:
    with pytest.raises(SourceError, match=r"no exercise 'squats'; did you mean squat\? \(or give the path"):
        load_exercise("squats")
    with pytest.raises(SourceError) as caught:
        load_exercise("jump")
    assert all(name in str(caught.value) for name in built_in_ids())
    assert isinstance(caught.value, InputError)
