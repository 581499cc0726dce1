"""What the definition of a clinical test may say, and what is said of one that is wrong."""

from __future__ import annotations

import pytest

from posecheck.errors import DefinitionError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.clinical_test import UNITS
from posecheck.exercise.library import library_folder
from posecheck.exercise.loader import parse_definition

TESTS = [name for name in built_in_ids() if load_exercise(name).test is not None]
GOOD = (library_folder() / "functional_reach.yaml").read_text(encoding="utf-8")


def changed(*changes: tuple[str, str]) -> str:
    text = GOOD
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(
    ("old", "new", "field", "message"),
    [
        ("  result: distance", "  result: length", "test.result", "range or distance, not 'length'"),
        (
            "  result: distance",
            "  result: hold",
            "test.result",
            "no hold as its result; give range or distance",
        ),
        ("  attempts: 3", "  attempts: 0", "test.attempts", "1 or more, not 0"),
        ("  take: mean", "  take: worst", "test.take", "best or mean, not 'worst'"),
        ("  better: more", "  best: more", "test.best", "no key 'best'"),
        ("{heels: invalid}", "{heals: invalid}", "test.if_broken.heals", "did you mean heels?"),
        ("{heels: invalid}", "{heels: uncounted}", "test.if_broken.heels", "must be zero or invalid"),
        ("{heels: invalid}", "{heels: bad}", "test.if_broken.heels", "zero, invalid or uncounted, not 'bad'"),
        ("    unit: cm", "    unit: deg", "test.norms.unit", "must be cm, the unit of a distance"),
        (
            "    source: duncan1990\n",
            "    source: duncan\n",
            "test.norms.source",
            "no 'duncan' under sources",
        ),
        ("    verified: false", "    verified: true", "test.norms.unverified", "leave it out"),
        ("[20, 40], mean: 42.4", "[40, 20], mean: 42.4", "test.norms.bands.0.ages", "first age not above"),
        ("[20, 40], mean: 42.4", "[20, 41], mean: 42.4", "test.norms.bands.1.ages", "band 1 is about people"),
        ("mean: 42.4, sd: 4.8", "sd: 4.8", "test.norms.bands.0", "give mean, low or high"),
        ("mean: 42.4, sd: 4.8", "low: 38, sd: 4.8", "test.norms.bands.0.sd", "give mean as well"),
        ("mean: 42.4, sd: 4.8", "low: 38", "test.norms.limits", "band 1 has low or high"),
        ("mean: 42.4, sd: 4.8", "low: 44, high: 38", "test.norms.bands.0.low", "low must be below high"),
        ("[20, 40], mean: 42.4", "[20, 400], mean: 42.4", "test.norms.bands.0.ages.1", "from 0 to 130"),
        (
            "  measure: reach_over_foot",
            "  measure: trunk_flexion",
            "lead.measure",
            "must be a measure in ratio",
        ),
        ("    sources: [duncan1990]\n  if", "    sources: []\n  if", "test.protocol.sources", "a list"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(old: str, new: str, field: str, message: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        parse_definition(changed((old, new)), name="reach.yaml")
    told = {problem.field: problem for problem in caught.value.problems}
    assert message in told[field].message
    assert told[field].where.startswith("reach.yaml:")


def test_numbers_that_were_not_verified_say_why() -> None:
    begin, end = GOOD.index("    unverified:"), GOOD.index("    people:")
    with pytest.raises(DefinitionError, match="reason why the numbers were not compared"):
        parse_definition(GOOD[:begin] + GOOD[end:], name="reach.yaml")


def test_all_that_is_wrong_is_told_at_once() -> None:
    wrong = changed(("    unit: cm", "    unit: s"), ("{heels: invalid}", "{knees: invalid}"))
    with pytest.raises(DefinitionError) as caught:
        parse_definition(wrong, name="reach.yaml")
    assert {problem.field for problem in caught.value.problems} == {"test.norms.unit", "test.if_broken.knees"}


def test_there_is_a_test_of_every_kind_of_result() -> None:
    assert {load_exercise(name).test.result for name in TESTS} == set(UNITS)  # type: ignore[union-attr]


@pytest.mark.parametrize("name", TESTS)
def test_a_test_names_its_publications_and_says_what_it_does_otherwise(name: str) -> None:
    exercise = load_exercise(name)
    test = exercise.test
    assert test is not None and test.protocol.differs is not None
    cited = {*test.protocol.sources, *(key for rule in exercise.rules for key in rule.sources)}
    cited |= {part.source for part in (test.norms, test.mdc) if part is not None}
    assert cited == set(exercise.sources)


def test_an_exercise_that_is_no_test_has_none() -> None:
    assert load_exercise("squat").test is None
    assert Exercise.model_json_schema()["$defs"]["ClinicalTest"]["additionalProperties"] is False
