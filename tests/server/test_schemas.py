"""One definition of a report: what is written is what the OpenAPI document says, and so the page's types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import get_args, get_type_hints

import jsonschema_rs
import pytest

from posecheck import result
from posecheck.docstrings import described
from posecheck.exercise import Prescription, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.report.json import to_json
from posecheck.result import Report, Uncounted, Why
from posecheck.rules import Severity
from posecheck_server.app import create_app
from posecheck_server.services import Services
from posecheck_server.settings import Settings
from posecheck_server.stream.messages import ClientMessage, ServerMessage, UpdateMessage

COMMITTED = Path(__file__).parents[2] / "server" / "web" / "openapi.json"
DOCUMENT = create_app(Services(Settings())).openapi()
SCHEMAS = DOCUMENT["components"]["schemas"]
TYPES = [made for name in result.__all__ if is_dataclass(made := getattr(result, name))]


def validator(name: str = "Report") -> jsonschema_rs.Validator:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return jsonschema_rs.validator_for(schema)


@pytest.fixture(scope="module")
def full(track: PoseTrack) -> Report:
    """A report with something in every list."""
    report = score(track, load_exercise("squat"), Prescription(range=60.0))
    missed = Uncounted(side=Side.BOTH, start_s=1, peak_s=2, end_s=3, share=None, why=Why.PAUSED, like="lunge")
    notes = (
        result.NobodySeen(),
        result.NotMeasured(
            missing_s=3.0, duration_s=9.0, advice=result.Advice(need=result.Need.STEP_IN, text="Step in.")
        ),
        result.NothingMoved(least=34.0, unit="deg"),
        result.RuleNotJudged(rule="depth", reason=result.Reason.ONE_SIDE),
        result.SourceNote(text="damaged"),
    )
    cue = result.Cue(
        kind=result.CueKind.CORRECTION,
        rule="depth",
        severity=Severity.CORRECT,
        side=Side.BOTH,
        text="Lower.",
        start_s=1.0,
        end_s=2.0,
    )
    told = result.SummedUp(rule=None, side=Side.BOTH, times=0, of=3, text="Nothing to correct.")
    return replace(report, uncounted=(missed,), notes=notes, cues=(cue,), summary=(told,))


def test_a_report_is_as_the_document_says(full: Report) -> None:
    made = json.loads(to_json(full))
    assert made["reps"] and made["provenance"]["prescription"] is not None
    validator().validate(made)


@pytest.mark.parametrize("made", TYPES, ids=lambda made: made.__name__)
def test_every_type_of_a_report_is_described_in_full(made: type) -> None:
    """All fields and no others, each with its type: whatever is added to a type is part of the document."""
    schema = SCHEMAS[made.__name__]
    names = [field.name for field in fields(made)]
    assert list(schema["properties"]) == names == schema["required"]
    assert schema["additionalProperties"] is False


def test_the_message_of_an_update_is_the_update_and_the_pose() -> None:
    """In types, in order and in words: what is added to one of the two cannot be forgotten in the other."""
    hints, own = get_type_hints(result.Update), get_type_hints(UpdateMessage)
    assert [*UpdateMessage.__struct_fields__] == [*result.Update._fields, "pose"]
    assert {name: own[name] for name in hints} == hints
    schema, (_, about) = SCHEMAS["UpdateMessage"], described(result.Update.__doc__ or "")
    assert {*schema["required"]} == {"type", *hints}
    assert {name: schema["properties"][name]["description"] for name in hints} == about


def test_what_is_missing_or_too_much_is_found(full: Report) -> None:
    made = json.loads(to_json(full))
    for change in ("rep_count", "uncounted", "provenance"):
        assert not validator().is_valid({name: value for name, value in made.items() if name != change})
    assert not validator().is_valid(made | {"warnings": []})
    made["reps"][0]["findings"][0]["reason"] = "not seen well enough"
    assert not validator().is_valid(made)


def test_the_example_of_a_problem_is_one() -> None:
    validator("Problem").validate(SCHEMAS["Problem"]["example"])


def test_the_page_was_made_from_this_document() -> None:
    assert json.loads(COMMITTED.read_text(encoding="utf-8")) == json.loads(json.dumps(DOCUMENT)), (
        "make openapi"
    )


def test_descriptions_are_those_of_the_docstrings() -> None:
    prose, about = described(
        """A thing, in
        ``deg``.

        Or None.

        Attributes
        ----------
        one : int
        two, three : float or None
            In `unit`; None
            if unknown.
        four
            Any.

        Raises
        ------
        five
            Never.
        """
    )
    assert prose == "A thing, in `deg`.\n\nOr `null`."
    assert about == dict.fromkeys(("two", "three"), "In `unit`; `null` if unknown.") | {"four": "Any."}
    assert SCHEMAS["Finding"]["properties"]["unit"]["description"] == "`deg`, `ratio` or `s`."


def told(node: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every place that a developer reads about, with what is said of it."""
    if isinstance(node, list):
        for i, part in enumerate(node):
            yield from told(part, f"{at}/{i}")
    if not isinstance(node, dict):
        return
    for key, part in node.items():
        if key in ("schemas", "properties", "responses"):
            for name, one in part.items():
                yield f"{at}/{key}/{name}", one.get("description", "")
        if key in ("parameters", "tags") and all(isinstance(each, dict) for each in part):
            for each in part:
                yield f"{at}/{key}/{each['name']}", each.get("description", "")
        if key in ("get", "post", "requestBody", "info"):
            yield f"{at}/{key}", part.get("description", "")
        if key != "example":
            yield from told(part, f"{at}/{key}")


SAID = dict(told(DOCUMENT))
MARKUP = re.compile(r"``|:\w+:`|-{3,}|\bNone\b|Attributes|Parameters|[.:!] `?null|(^|[.] )[a-z]")
"""Marks of numpydoc, and sentences that begin with a small letter."""


def test_a_developer_is_told_what_everything_is_for() -> None:
    messages = {made.__name__ for made in (*get_args(ClientMessage), *get_args(ServerMessage))}
    assert {f"/components/schemas/{name}" for name in messages} <= SAID.keys()
    assert {"/info", "/paths//v1/score/post/requestBody", "/tags/score"} <= SAID.keys()
    assert any("/parameters/exercise" in at for at in SAID)
    assert [at for at, said in SAID.items() if not said.strip()] == []


def test_descriptions_read_as_english_and_not_as_source() -> None:
    assert {at: said for at, said in SAID.items() if MARKUP.search(said)} == {}
    assert {at: said for at, said in SAID.items() if not said.strip().endswith((".", "`."))} == {}
