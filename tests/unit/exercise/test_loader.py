"""What the loader says of a definition that is wrong: file, line, field, and what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.errors import DefinitionError, InputError, Problem, SourceError
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.loader import MAX_BYTES, parse_definition

GOOD = """\
format: 1
id: heel_raise
version: 1
name: {en: Heel raise}
summary: {en: Rise on the toes.}
position: standing
views: [side]
limbs: each
movement:
  measure: heel_height
  start: 0
  target: 0.1
  least: 0.03
rules:
  - id: high
    kind: range
    measure: heel_height
    min: 0.05
    aim: {en: High enough}
    cue: {en: Higher.}
    reason: Ours.
  - id: calm
    kind: duration
    phase: back
    min_s: 1
    aim: {en: Slow}
    cue: {en: Slower.}
    reason: Ours.
    sources: [book]
demonstration:
  start: {}
  target: {heel_raise: 20}
sources: {book: A book.}
"""


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
    assert exercise.movement.steady is None
    assert [rule.kind for rule in exercise.rules] == ["range", "duration"]
    assert exercise.text(exercise.name, "de") == "Heel raise"
    assert exercise.text({"de": "Fersenheben"}, "fr") == "Fersenheben"


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "message"),
    [
        ("format: 1", "format: 2", 1, "format", "1"),
        ("id: heel_raise", "id: Heel Raise", 2, "id", "pattern"),
        ("version: 1", "version: 0", 3, "version", "greater than or equal to 1"),
        ("version: 1", "version: one", 3, "version", "integer"),
        ("name: {en: Heel raise}", "name: {english: Heel raise}", 4, "name", "pattern"),
        ("name: {en: Heel raise}", "name: Heel raise", 4, "name", "object"),
        ("position: standing", "position: flying", 6, "position", "'standing', 'sitting' or 'lying'"),
        ("views: [side]", "views: []", 7, "views", "at least 1 item"),
        ("views: [side]", "views: [top]", 7, "views", "'front'"),
        ("limbs: each", "limbs: legs", 8, "limbs", "'body' or 'each'"),
        (
            "  measure: heel_height\n  start",
            "  measure: toe_height\n  start",
            9,
            "movement",
            "no measure 'toe_height'",
        ),
        ("least: 0.03", "least: 0.3", 9, "movement", "least must not exceed"),
        ("least: 0.03", "least: -1", 13, "movement.least", "greater than 0"),
        (
            "least: 0.03",
            "least: 0.03\n  steady: hands",
            14,
            "movement.steady",
            "'feet', 'shoulders' or 'hips'",
        ),
        ("least: 0.03", "least: 0.03\n  longest_s: 0.1", 9, "movement", "shortest_s must be below"),
        ("    kind: range", "    kind: reach", 15, "rules.high", "'range'"),
        ("    min: 0.05\n", "", 15, "rules.high", "give min, max or both"),
        ("    min: 0.05\n", "    min: 0.05\n    max: 0.1\n", 15, "rules.high", "min or max, not both"),
        ("    min: 0.05\n", "    min: high\n", 18, "rules.high.min", "number"),
        ("    cue: {en: Higher.}\n", "", 15, "rules.high.cue", "required"),
        ("    cue: {en: Higher.}\n", "    cue: {}\n", 20, "rules.high.cue", "at least 1"),
        ("    min_s: 1\n", "", 22, "rules.calm", "give min_s, max_s or both"),
        ("    min_s: 1\n", "    min_s: 1\n    max_s: 0.5\n", 22, "rules.calm", "min_s must be below max_s"),
        (
            "    measure: heel_height\n    min",
            "    measure: heel\n    min",
            15,
            "rules.high",
            "no measure 'heel'",
        ),
        ("  start: {}", "  begin: {}", 31, "demonstration.begin", "no such key"),
    ],
)
def test_a_mistake_is_named_with_line_field_and_mend(
    old: str, new: str, line: int, field: str, message: str
) -> None:
    found = [p for p in problems(changed(old, new)) if p.field.startswith(field)]
    assert found
    assert found[0].where == f"heel.yaml:{line}"
    assert message in found[0].message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("views: [side]", "views: [front]", "heel_height is not valid in the view front"),
        ("- id: calm", "- id: high", "the rule id 'high' is used twice"),
        ("sources: {book: A book.}", "sources: {}", "refers to the source 'book'"),
        ("limbs: each", "limbs: body", "limbs: body needs a measure without sides"),
    ],
)
def test_parts_that_do_not_fit_each_other(old: str, new: str, message: str) -> None:
    (problem,) = problems(changed(old, new))
    assert message in problem.message


def test_limbs_each_need_a_measure_with_sides() -> None:
    text = GOOD.replace("measure: heel_height", "measure: stance_flexion")
    (problem,) = problems(text.replace("target: 0.1", "target: 90"))
    assert "limbs: each needs a measure with sides" in problem.message


def test_symmetry_needs_a_measure_with_sides() -> None:
    texts = "aim: {en: x}, cue: {en: x.}, reason: Ours."
    rule = f"  - {{id: alike, kind: symmetry, measure: trunk_flexion, max: 5, {texts}}}\n"
    (problem,) = problems(changed("demonstration:", rule + "demonstration:"))
    assert problem.field == "rules.alike"
    assert "is not a measure with a left and a right side" in problem.message


@pytest.mark.parametrize("phases", ["[]", "[back, out]", "[out, back]", "[out, out]", "[up]"])
def test_phases_follow_each_other(phases: str) -> None:
    rule = (
        "  - {id: upright, kind: alignment, measure: trunk_flexion, max: 5, "
        f"phases: {phases}, aim: {{en: x}}, cue: {{en: x.}}, reason: Ours.}}\n"
    )
    assert problems(changed("demonstration:", rule + "demonstration:"))[0].field.startswith("rules.upright")


def test_unknown_keys_are_errors_at_every_level() -> None:
    text = changed("version: 1\n", "version: 1\nverison: 2\n").replace("min: 0.05", "min: 0.05\n    limit: 1")
    found = {(p.where, p.field, p.message) for p in problems(text)}
    assert found == {
        ("heel.yaml:4", "verison", "there is no such key"),
        ("heel.yaml:20", "rules.high.limit", "there is no such key"),
    }


def test_all_mistakes_are_told_at_once() -> None:
    text = GOOD.replace("format: 1", "format: 3").replace("position: standing", "position: up")
    text = text.replace("least: 0.03", "least: 0").replace("phase: back", "phase: forth")
    found = problems(text)
    assert [p.field for p in found] == ["format", "position", "movement.least", "rules.calm.phase"]
    with pytest.raises(DefinitionError) as caught:
        parse_definition(text, name="heel.yaml")
    assert len(str(caught.value).splitlines()) == 4
    assert str(caught.value).startswith("heel.yaml:1: format: ")


def test_a_key_given_twice_is_an_error() -> None:
    (problem,) = problems(changed("version: 1\n", "version: 1\nid: other\n"))
    assert problem.where == "heel.yaml:4"
    assert "id" in problem.message


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("- a\n- b\n", 1), ("just words\n", 1), ("name: [a\nid: b\n", 2), ("a: b: c\n", 1)],
)
def test_what_is_not_a_mapping_is_not_a_definition(text: str, line: int) -> None:
    (problem,) = problems(text)
    assert problem.where == f"heel.yaml:{line}"
    assert problem.field == ""


@pytest.mark.parametrize("value", [".nan", ".inf", "2024-01-01", "0x1F", "!!python/object:os.system {}"])
def test_odd_numbers_are_refused(value: str) -> None:
    text = changed("target: 0.1", f"target: {value}")
    if value == "0x1F":
        assert parse_definition(text, name="heel.yaml").movement.target == 31
    else:
        assert problems(text)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing\.yaml: cannot be read"):
        load_exercise(tmp_path / "missing.yaml")
    folder = tmp_path / "folder.yaml"
    folder.mkdir()
    with pytest.raises(SourceError, match="cannot be read"):
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
    assert load_exercise(path) == load_exercise(str(path)) == parse_definition(GOOD, name="x")
    path.write_text(changed("limbs: each", "limbs: none"), encoding="utf-8")
    with pytest.raises(DefinitionError, match=r"^mine\.yaml:8: limbs: "):
        load_exercise(path)


def test_an_unknown_exercise_lists_the_built_in_ones() -> None:
    with pytest.raises(SourceError, match="squat") as caught:
        load_exercise("squats")
    assert all(name in str(caught.value) for name in built_in_ids())
    assert isinstance(caught.value, InputError)
