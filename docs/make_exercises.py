"""Write a page for each exercise, with a picture of start and target: a part of ``make docs``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2

from posecheck.cli.exercise_text import facts_of, leniency_of
from posecheck.errors import SourceError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.report.limit_words import limits_in_words
from posecheck.report.words import measure_name
from posecheck.rules import Rule
from posecheck.synthetic.preview import start_and_target
from posecheck.words import joined, say

HEAD = """# Exercises

The exercises that PoseCheck brings, each as its definition says. [Writing an exercise](../exercises.md)
describes the definitions; [Define your own exercise in ten minutes](../define-an-exercise.md) leads to one.

"""


def write_pages(folder: Path) -> None:
    """Write the pages, their pictures and an index into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in built_in_ids():
        exercise = load_exercise(name)
        drawn = _draw(exercise, folder / f"{name}.png")
        (folder / f"{name}.md").write_text(page(exercise, drawn=drawn), encoding="utf-8")
    (folder / "index.md").write_text(index(), encoding="utf-8")


def index() -> str:
    """Return the page that lists the exercises."""
    shown = [load_exercise(name) for name in built_in_ids()]
    rows = "".join(
        f"| [{text(one, one.name)}]({one.id}.md) | {text(one, one.daily_task or {'en': ''})} "
        f"| {say(f'position-{one.position}')} |\n"
        for one in shown
    )
    pages = "\n".join(one.id for one in shown)
    return (
        f"{HEAD}| exercise | trains for | position |\n| --- | --- | --- |\n{rows}\n"
        f"```{{toctree}}\n:hidden:\n\n{pages}\n```\n"
    )


def page(exercise: Exercise, *, drawn: bool) -> str:
    """Return the page of an exercise."""
    name = text(exercise, exercise.name)
    parts = [f"# {name}", text(exercise, exercise.summary)]
    if drawn:
        parts.append(f"![{name}: start on the left, target on the right]({exercise.id}.png)")
    parts.append("\n".join(["| | |", "| --- | --- |", *_facts(exercise)]))
    parts.append(f"## {say('exercise-rules')}")
    parts += [_rule(rule, exercise) for rule in exercise.rules]
    if exercise.sources:
        parts.append(f"## {say('exercise-sources')}")
        parts.append("\n".join(f"- **{key}**: {source}" for key, source in exercise.sources.items()))
    return "\n\n".join(parts) + "\n"


def text(exercise: Exercise, texts: dict[str, str]) -> str:
    """Return a text of an exercise in the language of the site; what stands in for the side is no HTML."""
    return exercise.text(texts, say.language).replace("<", "\\<")


def _facts(exercise: Exercise) -> Iterator[str]:
    yield f"| **id** | `{exercise.id}`, {say('exercise-version', id='', version=exercise.version)[2:]} |"
    for title, told in facts_of(exercise):
        yield f"| **{say(f'exercise-{title}')}** | {told} |"
    if exercise.lead is not None:
        name = exercise.lead.measure
        yield f"| **Measure** | {measure_name(name)} ([`{name}`](../measures.md)) |"


def _rule(rule: Rule, exercise: Exercise) -> str:
    kinds = [say(f"severity-{rule.severity}"), *([say("rule-compensation")] if rule.compensation else [])]
    lenient = joined(leniency_of(rule))
    limits = limits_in_words(rule, exercise) + (f" ({lenient})" if lenient else "")
    why = "rule-reason.sources" if rule.sources else "rule-reason"
    lines = [
        say("rule-limits", limits=limits),
        say("rule-cue", cue=text(exercise, rule.cue)),
        say(why, reason=text(exercise, rule.reason), sources=", ".join(rule.sources)),
    ]
    told = "".join(f"- {line}\n" for line in lines)
    return f"### {text(exercise, rule.aim)}\n\n`{rule.id}`: {', '.join(kinds)}\n\n{told}".rstrip()


def _draw(exercise: Exercise, path: Path) -> bool:
    """Draw start and target; return whether the exercise has postures to be drawn."""
    try:
        image = start_and_target(exercise)
    except SourceError:
        return False
    cv2.imwrite(str(path), image)
    return True
