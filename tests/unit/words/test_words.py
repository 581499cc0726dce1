"""The messages: every code has one, none is left over, and none lacks what it needs."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import get_args

import pytest
from fluent.runtime import FluentResource

from posecheck.exercise import Exercise
from posecheck.exercise.definition import Group, Laterality
from posecheck.kinematics.measures import CATALOGUE, PARTS, Side
from posecheck.kinematics.measures.entry import Plane
from posecheck.kinematics.view import View
from posecheck.result import Aspect, HoldEnd, Need, Reason, Status, Trending, Untold, When, Why
from posecheck.rules import KINDS, Severity
from posecheck.words import Words, words

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "posecheck/words"
CODES: list[tuple[str, type[StrEnum]]] = [
    ("advice", Need),
    ("aspect", Aspect),
    ("group", Group),
    ("hold-ended", HoldEnd),
    ("reason", Reason),
    ("severity", Severity),
    ("sides", Laterality),
    ("status", Status),
    ("trend", Trending),
    ("untold", Untold),
    ("view", View),
    ("when", When),
    ("why", Why),
]


def messages(language: str) -> set[str]:
    """Names of all messages and attributes of a language, as they stand in its files."""
    found: set[str] = set()
    for file in sorted((FOLDER / language).glob("*.ftl")):
        message = ""
        for line in file.read_text("utf-8").splitlines():
            if (start := re.match(r"([a-z][\w-]*) =", line)) is not None:
                message = start[1]
                assert message not in found, f"{message} stands twice"
                found.add(message)
            elif (attribute := re.match(r" +\.([a-z-]+) =", line)) is not None:
                found.add(f"{message}.{attribute[1]}")
    return found


@pytest.mark.parametrize(("kind", "codes"), CODES)
def test_every_code_has_words(kind: str, codes: type[StrEnum]) -> None:
    assert all(f"{kind}-{code}" in words() for code in codes)


def test_every_measure_has_a_name_and_every_ratio_says_of_what() -> None:
    for measure in CATALOGUE.values():
        assert f"measure-{measure.name}" in words()
        assert (f"measure-{measure.name}.of" in words()) == (measure.unit == "ratio")


def test_what_goes_to_the_left_or_to_the_right_has_a_name_for_each_way_and_for_either() -> None:
    """The page knows such a measure by them."""
    for measure in CATALOGUE.values():
        assert (f"measure-{measure.name}.either" in words()) == measure.handed
        assert not measure.handed or f"measure-{measure.name}.negative" in words()


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_measure_says_how_it_differs_from_the_reference(name: str) -> None:
    said = [
        words()(f"differs-{name}-{way}", side="left", amount="15°", when="at the end")
        for way in ("more", "less")
    ]
    assert said[0] != said[1]
    for text in said:
        assert "15°" in text and "at the end" in text
        assert ("left" in text) or not CATALOGUE[name].sided


def test_every_kind_of_rule_has_a_sentence_of_what_it_asks_for() -> None:
    assert all(f"limits-{kind.kind_name()}" in words() for kind in KINDS)


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_the_body_is_called_what_patients_call_it(part: str) -> None:
    called = {"wrists": "hands", "ankles": "feet"}.get(part, part)
    assert f"your {called}." in words()("advice-step_back", part=part)
    assert f"your {called}." in words()("advice-uncover", part=part)


@pytest.mark.parametrize("view", View)
def test_every_view_has_advice_of_its_own(view: View) -> None:
    told = [words()("advice-turn", view=other) for other in View]
    assert told.count(words()("advice-turn", view=view)) == 1


def test_every_position_has_a_word() -> None:
    positions = get_args(Exercise.model_fields["position"].annotation)
    assert positions and all(f"position-{position}" in words() for position in positions)


@pytest.mark.parametrize("plane", Plane)
def test_every_plane_is_called_by_its_name(plane: Plane) -> None:
    assert words()("measures-span", plane=plane, least="0°", most="1°") == f"{plane} plane, 0° to 1°"


@pytest.mark.parametrize("side", Side)
def test_every_side_has_a_word(side: Side) -> None:
    assert words()(side)


def test_no_message_is_left_over() -> None:
    """Each is named in the code, or its name is put together there: "why-" and a code."""
    files = [*(ROOT / "posecheck").rglob("*.py"), *(ROOT / "server/posecheck_server").rglob("*.py")]
    files += [file for kind in ("ts", "svelte") for file in (ROOT / "server/web/src").rglob(f"*.{kind}")]
    code = "\n".join(file.read_text("utf-8") for file in files if ".test." not in file.name)
    put_together = set(re.findall(r"[\"`']([a-z-]+-)\$?\{", code))
    whole = set(re.findall(r"(?<=[\"`'])[\w-]+(?=[\"`'.])", code))
    for name in messages("en"):
        message, _, attribute = name.partition(".")
        named = message in whole
        begins = any(message.startswith(prefix) for prefix in put_together)
        in_another = f"{{ {message} }}" in (FOLDER / "en/comparison.ftl").read_text("utf-8")
        assert named or begins or in_another or message in list(Side), f"{name} is said nowhere"
        said = name if named and not begins else f".{attribute}"
        assert not attribute or said in code, f"{name} is said nowhere"


@pytest.mark.parametrize("language", sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
def test_every_language_has_the_same_messages(language: str) -> None:
    if language != "__pycache__":
        assert messages(language) == messages("en")


@pytest.mark.parametrize(
    "file", sorted(FOLDER.glob("*/*.ftl")), ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_a_message_refers_to_its_own_file_only(file: Path) -> None:
    """Because a file is read when the first of its messages is said."""
    text = file.read_text("utf-8")
    referred = set(re.findall(r"\{ *(-?[a-z][\w-]*)(?:\.[\w-]+)? *(?:\(|\}|->)", text))
    assert referred <= set(re.findall(r"^(-?[a-z][\w-]*) *=", text, re.MULTILINE))


def test_a_file_is_read_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(
        "posecheck.words.FluentResource", lambda text: read.append(text) or FluentResource(text)
    )
    fresh = Words("en")
    assert read == []
    assert (fresh("left"), fresh("right"), fresh("doctor-ok")) == ("left", "right", "ok")
    assert read == [(FOLDER / f"en/{name}.ftl").read_text("utf-8") for name in ("report", "cli")]


def test_times_are_told_in_seconds_with_one_decimal() -> None:
    """By ``amount-s`` alone, which every message is given ready; never in milliseconds."""
    for file in sorted(FOLDER.glob("*/*.ftl")):
        told = re.sub(r"^#.*$", "", file.read_text("utf-8"), flags=re.MULTILINE)
        assert not re.search(r"\bms\b|milliseconds?|\}[ \u00a0]seconds?\b", told), file
        numbers = re.findall(r"^([\w-]+) = .*NUMBER\([^}]*\}[ \u00a0]s\b", told, re.MULTILINE)
        assert numbers == (["amount-s"] if file.stem == "measures" else []), file
    assert words()("amount-s", value=12.34) == "12.3 s"


@pytest.mark.parametrize("folder", ["posecheck", "server/posecheck_server"])
def test_times_in_errors_and_warnings_too(folder: str) -> None:
    for file in sorted((ROOT / folder).rglob("*.py")):
        for line in file.read_text("utf-8").splitlines():
            assert not re.search(r"(?<!:\.1f|..:g|6\.1f)\} s\b", line), f"{file}: {line}"
            assert not re.search(r"\} ?ms\b", line), f"{file}: {line}"


def test_plurals_are_those_of_the_language() -> None:
    assert [words()("report-count", count=n) for n in (0, 1, 2)] == [
        "0 repetitions",
        "1 repetition",
        "2 repetitions",
    ]


def test_what_is_not_translated_is_english() -> None:
    for language in ("xx", "..", ""):
        other = Words(language)
        assert (other.language, other("left")) == ("en", "left")


def test_a_message_that_is_missing_or_lacks_a_value_is_a_defect() -> None:
    with pytest.raises(KeyError, match="no message 'nothing'"):
        words()("nothing")
    with pytest.raises(KeyError, match=r"no message 'remark\.nothing'"):
        words()("remark.nothing")
    with pytest.raises(KeyError, match="taken_back"):
        words()("remark", like="a lunge")
