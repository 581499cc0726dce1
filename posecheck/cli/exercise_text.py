"""What ``posecheck exercises`` prints: the list, one exercise in full, and the measures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise import Exercise, built_in_ids, exercise_ids, load_exercise
from posecheck.exercise.definition import Group
from posecheck.exercise.dose import Dose
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.clinical_words import protocol_in_words
from posecheck.report.exercise_words import feedback_in_words, set_in_words
from posecheck.report.limit_words import limits_in_words, signal_in_words
from posecheck.report.words import phase_name, share_of
from posecheck.result.in_words import amount
from posecheck.rules import Amount, Rule
from posecheck.words import joined, say

_TESTS: Final = "tests"
_OTHER: Final = "other"
_LISTED: Final = (*(group.value for group in Group), _TESTS, _OTHER)
"""What exercises are listed under, in this order; ``group-`` and one of them says its name."""


def print_list(console: Console) -> None:
    """Print the exercises that PoseCheck brings and the user's own, one a line, group by group.

    Parameters
    ----------
    console : Console
        Where to.

    Raises
    ------
    DefinitionError
        If some of the user's own are wrong; the others have been printed then.
    """
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(say("exercises-id"), no_wrap=True)
    table.add_column(say("exercises-name"))
    table.add_column(say("exercises-summary"))
    problems: list[Problem] = []
    groups: dict[str, list[Exercise]] = {group: [] for group in _LISTED}
    for name in exercise_ids():
        try:
            shown = load_exercise(name)
        except DefinitionError as error:
            problems += error.problems
        else:
            groups[_group_of(shown)].append(shown)
    for group, exercises in groups.items():
        if not exercises:
            continue
        table.add_section()
        table.add_row(f"[bold]{say(f'group-{group}')}[/]")
        for shown in exercises:
            table.add_row(
                f"  {shown.id}",
                escape(shown.text(shown.name, say.language) + _whose(shown)),
                escape(shown.text(shown.summary, say.language)),
            )
    console.print(table)
    if problems:
        raise DefinitionError(problems)


def _group_of(exercise: Exercise) -> str:
    """Return what an exercise is listed under."""
    return _TESTS if exercise.test is not None else exercise.group or _OTHER


def print_measures(console: Console) -> None:
    """Print what can be measured, from where and how well.

    Parameters
    ----------
    console : Console
        Where to.
    """
    console.print(f"{say('measures-about')}\n")
    for entry in CATALOGUE.values():
        views = ", ".join(
            say("measures-error", view=say(f"view-{view}"), error=amount(error, entry.unit))
            for view, error in entry.error.items()
        )
        least, most = (amount(value, entry.unit) for value in entry.span)
        span = say("measures-span", plane=entry.plane, least=least, most=share_of(most, entry.name))
        sides = f", {say('measures-span.sides')}" if entry.sided else ""
        console.print(f"[bold]{entry.name}[/]  {escape(say(f'measure-{entry.name}.definition'))}")
        _indented(console, span + sides)
        _indented(console, f"[dim]{say('measures-views', views=views)}[/]")


def _whose(exercise: Exercise) -> str:
    if exercise.replaces_built_in:
        return f" ({say('exercises-own.replaces')})"
    return "" if exercise.id in built_in_ids() else f" ({say('exercises-own')})"


def print_exercise(console: Console, exercise: Exercise) -> None:
    """Print all that one exercise asks for, with limits and sources.

    Parameters
    ----------
    console : Console
        Where to.
    exercise : Exercise
        The exercise.
    """
    name = escape(exercise.text(exercise.name, say.language))
    version = say("exercise-version", id=exercise.id, version=exercise.version)
    console.print(f"[bold]{name}[/]  {version}")
    if exercise.replaces_built_in:
        console.print(f"[yellow]{say('exercise-replaces', id=exercise.id)}[/]")
    console.print(f"{escape(exercise.text(exercise.summary, say.language))}\n")
    facts = Table.grid(padding=(0, 2, 0, 0))
    for title, told in facts_of(exercise):
        facts.add_row(f"[bold]{say(f'exercise-{title}')}[/]", escape(told))
    console.print(facts)
    if exercise.test is not None:
        console.print(f"\n[bold]{say('exercise-test')}[/]")
        for line in protocol_in_words(exercise.test, exercise):
            _indented(console, escape(line), 2)
    console.print(f"\n[bold]{say('exercise-rules')}[/]")
    for rule in exercise.rules:
        _print_rule(console, rule, exercise)
    if exercise.sources:
        console.print(f"\n[bold]{say('exercise-sources')}[/]")
    for key, publication in exercise.sources.items():
        _indented(console, f"{key}: {escape(publication)}", 2)


def facts_of(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Yield what there is to say of an exercise besides its rules.

    Parameters
    ----------
    exercise : Exercise
        The exercise.

    Yields
    ------
    title : str
        The message ``exercise-TITLE`` says what it is called.
    told : str
        What there is to say.
    """
    if exercise.daily_task is not None:
        yield "daily-task", exercise.text(exercise.daily_task, say.language)
    if exercise.group is not None:
        yield "group", say(f"group-{exercise.group}")
    yield "position", say(f"position-{exercise.position}")
    best, *others = (say(f"view-{view}") for view in exercise.views)
    if others:
        yield "view", say("exercise-view.others", best=best, others=", ".join(others))
    else:
        yield "view", say("exercise-view.best", best=best)
    if exercise.distance_m is not None:
        yield "distance", say("exercise-distance.from-camera", distance=exercise.distance_m)
    yield "set", joined((set_in_words(exercise.trial), say(f"sides-{exercise.sides}")))
    if exercise.lead is not None:
        yield "movement", joined(map(signal_in_words, (exercise.lead, *exercise.also)))
    yield "phases", ", ".join(exercise.text(phase.name, say.language) for phase in exercise.phases)
    yield "dose", _dose_in_words(exercise.dose, exercise)


def _dose_in_words(dose: Dose, exercise: Exercise) -> str:
    parts = [say("dose-sets", sets=dose.sets, reps=say("repetitions", count=dose.reps))]
    if dose.hold_s is not None:
        parts.append(say("dose-hold", time=amount(dose.hold_s, "s")))
    for phase, seconds in dose.tempo.items():
        parts.append(say("dose-tempo", phase=phase_name(phase, exercise), time=amount(seconds, "s")))
    if dose.rest_s is not None:
        parts.append(say("dose-rest", time=amount(dose.rest_s, "s")))
    return ", ".join([*parts, feedback_in_words(dose.feedback)])


def _print_rule(console: Console, rule: Rule, exercise: Exercise) -> None:
    kinds = [say(f"severity-{rule.severity}"), *([say("rule-compensation")] if rule.compensation else [])]
    aim = escape(exercise.text(rule.aim, say.language))
    console.print(f"  [bold]{rule.id}[/]: {aim} ({', '.join(kinds)})")
    leniency = joined(leniency_of(rule))
    limits = limits_in_words(rule, exercise) + (f" ({leniency})" if leniency else "")
    why = "rule-reason.sources" if rule.sources else "rule-reason"
    told = exercise.text(rule.reason, say.language)
    reason = say(why, reason=told, sources=", ".join(rule.sources))
    _indented(console, escape(say("rule-limits", limits=limits)))
    _indented(console, escape(say("rule-cue", cue=exercise.text(rule.cue, say.language))))
    _indented(console, f"[dim]{escape(reason)}[/]")


def leniency_of(rule: Rule) -> Iterator[str]:
    """Yield how far beyond a limit the patient is not corrected yet, and for how long.

    Parameters
    ----------
    rule : Rule
        A rule.

    Yields
    ------
    str
        One condition in words.
    """
    asked = rule.asked()
    match asked.get("tolerance"):
        case Amount(value, unit) if value:
            yield say("rule-tolerance", amount=amount(value, unit))
    match asked.get("lasting"):
        case Amount(value) if value:
            yield say("rule-moment", time=amount(value, "s"))


def _indented(console: Console, text: str, by: int = 4) -> None:
    console.print(Padding(text, (0, 0, 0, by)))
