"""Every language says everything, in its own words: messages, definitions, and whatever is made of them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement, VariableReference
from fluent.syntax.visitor import Visitor
from typer.testing import CliRunner

from posecheck.authoring.rules import in_words
from posecheck.authoring.template import write_new
from posecheck.authoring.validation import texts_in
from posecheck.change import Sessions
from posecheck.cli import app
from posecheck.cli.language import Language, asked
from posecheck.cli.options import Side
from posecheck.documents.html import to_html
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.loader import load_definition
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.reference.library import known_patterns
from posecheck.report.fhir import fhir_bundle
from posecheck.report.json import to_json
from posecheck.report.saved import read_report
from posecheck.report.soap import soap_note
from posecheck.words import FALLBACK, LANGUAGES, say, speaking, words

ROOT: Final = Path(__file__).parents[3]
FOLDER: Final = ROOT / "posecheck/words"
OTHERS: Final = [language for language in LANGUAGES if language != FALLBACK]
REPORTS: Final = ["squat.depth", "squat.partial", "shoulder_abduction.trunk_lean", "elbow_flexion.upper_arm"]


def in_turn(names: Sequence[str]) -> list[Any]:
    """Return each name with each language; one language of each name, in turn, stands for the others."""
    return [
        pytest.param(name, language, marks=() if i % len(OTHERS) == j else pytest.mark.exhaustive)
        for i, name in enumerate(names)
        for j, language in enumerate(OTHERS)
    ]


# What is the same word in another language as in English, by message.
_ANYWHERE: Final = {"fhir-device", "recorded-look", "soap-plan"}
COGNATES: Final = {
    "es": _ANYWHERE | {"asked-boolean", "typer-error"},
    "de": _ANYWHERE | {"start"},
    "fr": _ANYWHERE
    | {"amount-points", "asked-boolean", "aspect-alignment", "document-definition.same", "document-phases"}
    | {"document-rep-score", "document-score", "document-when", "exercise-distance", "exercise-dose"}
    | {"exercise-phases", "exercise-position", "exercise-sources", "exercise-version", "recorded-varied"}
    | {"clinical-source", "soap-score", "soap-source", "thing-direction", "thing-phase", "thing-posture"}
    | {"movement-squat", "trial-steps-cadence", "typer-arguments", "typer-options", "typer-usage.options"}
    | {"report-score", "yardstick-cadence", "yardstick-score"},
}


class _Texts(Visitor):
    """What a message says and what it is told."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.said: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        self.said.append(node.value)


def _parts(message: Message) -> Iterator[tuple[str, Pattern]]:
    if message.value is not None:
        yield message.id.name, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute.value


def _read(language: str) -> dict[str, _Texts]:
    found: dict[str, _Texts] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        resource = FluentParser(with_spans=False).parse(file.read_text("utf-8"))
        for message in resource.body:
            assert type(message).__name__ != "Junk", f"{file}: {getattr(message, 'content', '')}"
            if isinstance(message, Message):
                for name, pattern in _parts(message):
                    found[name] = _Texts()
                    found[name].visit(pattern)
    return found


ALL: Final = {language: _read(language) for language in LANGUAGES}


def test_there_is_a_folder_for_each_language_and_no_other() -> None:
    folders = {path.name for path in FOLDER.iterdir() if any(path.glob("*.ftl"))}
    assert folders == set(LANGUAGES) == {language.value for language in Language}


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_there_and_is_told_the_same(language: str) -> None:
    assert ALL[language].keys() == ALL[FALLBACK].keys()
    for name, texts in ALL[language].items():
        assert texts.variables == ALL[FALLBACK][name].variables, f"{language}: {name}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: str) -> None:
    same = {
        name
        for name, texts in ALL[language].items()
        if _letters(texts.said) and _letters(texts.said) == _letters(ALL[FALLBACK][name].said)
    }
    assert same == COGNATES[language]


def _letters(said: list[str]) -> str:
    """Return the words of a message: three letters or more in a row, without commands."""
    told = re.sub(r"`[^`]*`|posecheck check .*", "", " ".join(said))
    return " ".join(re.findall(r"[^\W\d_]{3,}", told))


@pytest.mark.parametrize("language", OTHERS)
def test_typography_is_that_of_the_language(language: str) -> None:
    quotes = {"es": "«»", "de": "„“", "fr": "«»"}[language]
    for name, texts in ALL[language].items():
        told = " ".join(texts.said)
        assert not set(told) & set("”"), name
        if "“" in " ".join(ALL[FALLBACK][name].said):
            assert set(quotes) <= set(told), f"{language}: {name}"
        if language == "fr":
            assert not re.search(r" [;?!»]|« ", told), f"a space that may break: {name}"


def _texts(exercise: Exercise) -> Iterator[tuple[str, dict[str, str]]]:
    for place, texts in texts_in(exercise):
        yield ".".join(map(str, place)), texts


@pytest.mark.parametrize("name", built_in_ids())
def test_every_text_of_an_exercise_is_in_every_language(name: str) -> None:
    for what, texts in _texts(load_exercise(name)):
        assert set(LANGUAGES) <= texts.keys(), f"{name}, {what}: {set(LANGUAGES) - texts.keys()} missing"
        for language in OTHERS:
            if len(texts[FALLBACK].split()) > 2:
                assert texts[language] != texts[FALLBACK], f"{name}, {what} is English in {language}"


@pytest.mark.parametrize("name", built_in_ids())
def test_the_texts_of_an_exercise_have_the_typography_of_the_language(name: str) -> None:
    for what, texts in _texts(load_exercise(name)):
        assert not [text for text in texts.values() if set(text) & set("'\"")], f"{name}, {what}"
        assert not re.search(r" [;:?!»]|« ", texts["fr"]), f"a space that may break: {name}, {what}"


@pytest.mark.parametrize("name", built_in_ids())
def test_no_two_rules_of_an_exercise_have_the_same_aim(name: str) -> None:
    rules = load_exercise(name).rules
    for language in LANGUAGES:
        assert len({rule.aim[language] for rule in rules}) == len(rules)


@pytest.mark.parametrize("name", built_in_ids())
def test_a_cue_has_the_form_of_left_and_right_that_its_noun_needs(name: str) -> None:
    """In English both forms are the words themselves; elsewhere ``<side>`` could not know the gender."""
    for rule in load_exercise(name).rules:
        for language in OTHERS:
            cue = rule.cue[language]
            assert "<side>" not in cue, f"{name}, {rule.id}: write <left form|right form> in {language}"
            assert ("<" in cue) == ("<" in rule.cue[FALLBACK]), f"{name}, {rule.id}: {cue}"


def test_every_movement_that_is_named_to_the_patient_has_a_name_in_every_language() -> None:
    for pattern in known_patterns():
        assert set(LANGUAGES) <= pattern.name.keys(), pattern.key
        assert len({pattern.name[language] for language in LANGUAGES}) > 2, pattern.name
        told = {language: words(language)(f"movement-{pattern.key}") for language in LANGUAGES}
        assert told == {language: pattern.name[language] for language in LANGUAGES}, pattern.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_proposed_cues_are_in_the_language_that_is_spoken(language: str) -> None:
    with speaking(language):
        assert in_words("range")["cue"].keys() == {language}


def _english() -> set[str]:
    """Return all that English says in three words or more, piece by piece."""
    pieces = {piece.strip(" .,:;()“”\n") for texts in ALL[FALLBACK].values() for piece in texts.said}
    definitions = {texts[FALLBACK] for name in built_in_ids() for _, texts in _texts(load_exercise(name))}
    return {piece for piece in pieces | definitions if len(piece.split()) > 2}


ENGLISH: Final = _english()


def _assert_not_english(text: str) -> None:
    near = {piece for piece in ENGLISH if piece in text}  # quick, but also finds parts of words
    assert {piece for piece in near if re.search(rf"\b{re.escape(piece)}\b", text)} == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", REPORTS)
def test_a_recording_is_checked_in_the_language_that_is_asked_for(name: str, language: str) -> None:
    exercise = name.partition(".")[0]
    track = str(ROOT / f"fixtures/tracks/{name}.npz")
    told = CliRunner().invoke(app, ["check", exercise, track, "--language", language], env={"COLUMNS": "999"})
    assert told.exit_code == 0
    assert words(language)("report-time") in told.output
    assert words(language)("quality-title") in told.output
    _assert_not_english(told.output)


@pytest.mark.parametrize(("name", "language"), in_turn(built_in_ids()))
def test_an_exercise_is_shown_in_one_language(name: str, language: str) -> None:
    shown = CliRunner().invoke(
        app, ["exercises", "show", name, "--language", language], env={"COLUMNS": "9999"}
    )
    assert shown.exit_code == 0
    told, _, _ = shown.output.partition(
        f"\n{words(language)('exercise-sources')}\n"
    )  # titles stay as published
    assert all(rule.reason[language] in told for rule in load_exercise(name).rules)
    assert language != "fr" or not re.search(r"[^\u202f];", told), "a semicolon without its space"
    _assert_not_english(told)


@pytest.mark.parametrize(("name", "language"), in_turn(REPORTS))
def test_documents_and_reports_are_in_one_language(name: str, language: str) -> None:
    exercise = load_exercise(name.partition(".")[0])
    track = PoseTrack.load(ROOT / f"fixtures/tracks/{name}.npz")
    with speaking(language):
        report = score(track, exercise)
        sessions = Sessions.of([report], [exercise])
        for text in (
            to_json(report),
            soap_note(sessions),
            fhir_bundle(sessions),
        ):
            _assert_not_english(text)
        page = to_html(sessions)
    assert f'<html lang="{language}"' in page
    _assert_not_english(re.sub(r"<[^>]*>", "\n", page))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "arguments", [["check"], ["exercises", "list"], ["pattern", "import"], ["record"], ["serve"]]
)
def test_every_command_has_the_option(arguments: list[str], language: str) -> None:
    told = CliRunner().invoke(app, [*arguments, "--help"], env={"COLUMNS": "200"}).output
    assert "--language" in told


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--language", "es", "--help"], "es"),
        (["check", "--language", "de"], "de"),
        (["check", "--language=fr", "x"], "fr"),
        (["check", "--language", "xx"], "en"),
        (["check", "--language"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_known_before_the_commands_are_made(arguments: list[str], language: str) -> None:
    assert asked(arguments) == language


NUMBER: Final = {"hint": "'--fps'", "problem": "typer-number"}
INTEGER: Final = {"hint": "'--age'", "problem": "typer-integer"}
CHOICE: Final = {"hint": "'--side'", "problem": "typer-choice"}
TYPER: Final = [
    (["check"], "typer-missing-argument", {"hint": "'EXERCISE'"}),
    (["record", "wall_slide"], "typer-missing-option", {"hint": "'--out' / '-o'"}),
    (["chekc"], "typer-no-command.close", {"command": "'chekc'", "close": "'check'"}),
    (["nothing"], "typer-no-command", {"command": "'nothing'"}),
    (["check", "--langu"], "typer-no-option.close", {"option": "--langu", "close": "--age, --language"}),
    (["check", "--zzzz"], "typer-no-option", {"option": "--zzzz"}),
    (["check", "squat", "a", "--json=1"], "typer-no-value", {"option": "'--json'"}),
    (["check", "squat", "a", "--age"], "typer-needs-value", {"option": "'--age'"}),
    (["check", "squat", "a", "b"], "typer-unexpected", {"given": "b"}),
    (["check", "squat", "a", "--fps", "z"], "typer-invalid", NUMBER),
    (["check", "squat", "a", "--age", "z"], "typer-invalid", INTEGER),
    (
        ["check", "squat", "a", "--side", "z"],
        "typer-invalid",
        {"hint": "'--side'", "problem": "typer-choice"},
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("arguments", "message", "values"), TYPER, ids=[" ".join(one[0]) for one in TYPER])
def test_mistakes_in_the_command_line_are_told_in_the_language(
    arguments: list[str], message: str, values: dict[str, str], language: str
) -> None:
    known = words(language)
    if (problem := values.get("problem")) is not None:
        choices = {"given": "'z'", "known": ", ".join(f"'{side}'" for side in Side)}
        values = values | {"problem": known(problem, **choices)}
    with speaking(language):  # as posecheck.cli.main does
        told = CliRunner().invoke(app, arguments, env={"COLUMNS": "999"})
    assert told.exit_code == 2
    assert known(message, **values) in told.output
    assert known("typer-error") in told.output


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_help_are_in_the_language(language: str) -> None:
    usual = ["usage", "usage.options", "options", "help"]
    for arguments, headings in (
        (["exercises"], [*usual, "usage.command", "commands"]),
        (["check"], [*usual, "arguments", "required", "default"]),
    ):
        with speaking(language):
            told = CliRunner().invoke(app, [*arguments, "--help"], env={"COLUMNS": "200"}).output
        assert [name for name in headings if words(language)(f"typer-{name}") not in told] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_option_may_stand_before_the_command(language: str) -> None:
    for arguments in (
        ["--language", language, "exercises", "list"],
        ["exercises", "--language", language, "list"],
    ):
        told = CliRunner().invoke(app, arguments, env={"COLUMNS": "999"}).output
        assert words(language)("exercises-summary") in told


@pytest.mark.parametrize("language", OTHERS)
def test_help_is_in_one_language(language: str) -> None:
    """In a program of its own, because help is made when the commands are."""
    command = [sys.executable, "-m", "posecheck.cli", "--help", "--language", language]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    told = " ".join(answer.stdout.replace("│", " ").split())
    assert " ".join(words(language)("app").split()) in told
    _assert_not_english(told)


@pytest.mark.parametrize("language", OTHERS)
def test_mistakes_in_a_definition_are_told_in_the_language(language: str) -> None:
    folder = str(ROOT / "fixtures/definitions")
    told = CliRunner().invoke(app, ["exercises", "validate", folder, "--language", language])
    assert told.exit_code == 1 and "several_mistakes.yaml" in told.output
    _assert_not_english(re.sub(r"\{.*\}", "", told.output))  # without examples of YAML


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_definition_is_in_the_language_and_says_the_same(language: str, tmp_path: Path) -> None:
    with speaking(language):
        made = load_definition(write_new("wall_slide", tmp_path / language))
    with speaking(FALLBACK):
        english = load_definition(write_new("wall_slide", tmp_path / "english"))
    assert {code for _, texts in _texts(made) for code in texts} == {language}
    assert content_hash(made) == content_hash(english)
    if language != FALLBACK:
        reasons = [{*one.reason.values()} for one in made.rules]
        assert not set().union(*reasons) & {one.reason[FALLBACK] for one in english.rules}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_spoken_ends_with_its_block(language: str) -> None:
    with speaking(language):
        assert say.language == words().language == language
        with speaking("xx"):
            assert say.language == FALLBACK
        assert say("left") == words(language)("left")
    assert say.language == FALLBACK


def test_a_translation_leaves_sessions_comparable() -> None:
    squat = load_exercise("squat")
    other: dict[str, Any] = {"name": {"en": "Knee bend"}, "summary": {"en": "Down and up."}, "sources": {}}
    assert content_hash(squat.model_copy(update=other)) == content_hash(squat)
    rule = squat.rules[0].model_copy(update={"cue": {"en": "Lower."}, "reason": {"en": "Because."}})
    assert content_hash(squat.model_copy(update={"rules": (rule, *squat.rules[1:])})) == content_hash(squat)
    rule = squat.rules[0].model_copy(update={"tolerance": 8.0})
    assert content_hash(squat.model_copy(update={"rules": (rule, *squat.rules[1:])})) != content_hash(squat)


def test_a_saved_report_is_read_in_another_language() -> None:
    report = read_report(ROOT / "fixtures/reports/squat.depth.json")
    with speaking("de"):
        told = soap_note(Sessions.of([report], [load_exercise("squat")]))
    assert "Bewegungsausmaß" in told and "Tief genug" in told
