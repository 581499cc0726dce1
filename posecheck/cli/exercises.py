"""``posecheck exercises``: what there is, and everything one exercise says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.definition import Laterality, Signal
from posecheck.exercise.dose import Dose
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.words import amount, limits_in_words, measure_name, phase_name, say, trial_in_words
from posecheck.rules import Amount, Rule

_SIDES: Final = {
    Laterality.BODY: "the body moves as one",
    Laterality.EACH: "each side counts by itself, both together count one",
    Laterality.ALTERNATING: "left and right alternate",
}


def exercises(
    exercise: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="Exercise to show in full, or the path of a .yaml file."),
    ] = None,
    measures: Annotated[
        bool, typer.Option("--measures", help="List everything that can be measured instead.")
    ] = False,
) -> None:
    """List the exercises, or show all one of them asks for, with limits and sources."""
    console = Console(highlight=False)
    if measures:
        _print_measures(console)
    elif exercise is None:
        _print_list(console)
    else:
        _print_exercise(console, load_exercise(exercise))


def _print_list(console: Console) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in ("id", "name", "what to do"):
        table.add_column(column, no_wrap=column == "id")
    for name in built_in_ids():
        shown = load_exercise(name)
        table.add_row(
            f"[bold]{name}[/]",
            escape(shown.text(shown.name, "en")),
            escape(shown.text(shown.summary, "en")),
        )
    console.print(table)


def _print_measures(console: Console) -> None:
    console.print("Angles are 0 in the anatomical position; ± is the expected error of a single value.\n")
    for entry in CATALOGUE.values():
        views = ", ".join(
            f"{say(f'view-{view}')} ± {amount(error, entry.unit)}" for view, error in entry.error.items()
        )
        low, high = (amount(value, entry.unit) for value in entry.span)
        sides = ", for each side" if entry.sided else ""
        console.print(f"[bold]{entry.name}[/]  {escape(entry.text)}")
        _indented(console, f"{entry.plane} plane, {low} to {high}{sides}")
        _indented(console, f"[dim]seen {views or 'in no view'}[/]")


def _print_exercise(console: Console, exercise: Exercise) -> None:
    views = [say(f"view-{view}") for view in exercise.views]
    console.print(
        f"[bold]{escape(exercise.text(exercise.name, 'en'))}[/]  {exercise.id}, version {exercise.version}"
    )
    console.print(escape(exercise.text(exercise.summary, "en")))
    console.print(f"\n[bold]Start[/]     {exercise.position}, seen {', '.join(views)}; best: {views[0]}")
    for title, told in _facts(exercise):
        console.print(f"[bold]{title:<10}[/]{escape(told)}")
    console.print("\n[bold]Rules[/]")
    for rule in exercise.rules:
        kinds = [rule.severity.value, *(["makes a repetition compensated"] if rule.compensation else [])]
        aim = escape(exercise.text(rule.aim, "en"))
        console.print(f"  [bold]{rule.id}[/]: {aim} ({', '.join(kinds)})")
        tolerance = _tolerance(rule)
        _indented(console, f"asked for: {limits_in_words(rule, exercise)}{tolerance}", 4)
        _indented(console, f"says: {escape(exercise.text(rule.cue, 'en'))}", 4)
        sources = f" ({', '.join(rule.sources)})" if rule.sources else ""
        _indented(console, f"[dim]why: {escape(rule.reason + sources)}[/]", 4)
    if exercise.sources:
        console.print("\n[bold]Sources[/]")
    for key, publication in exercise.sources.items():
        _indented(console, f"{key}: {escape(publication)}", 2)


def _facts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Yield what there is to say of an exercise besides its rules, each with its title."""
    yield "Set", f"{trial_in_words(exercise.trial)}; {_SIDES[exercise.sides]}"
    if exercise.lead is not None:
        yield "Told", "; ".join(_signal_in_words(signal) for signal in (exercise.lead, *exercise.also))
    yield "Phases", ", ".join(exercise.text(phase.name, "en") for phase in exercise.phases)
    yield "Dose", _dose_in_words(exercise.dose, exercise)


def _signal_in_words(signal: Signal) -> str:
    unit = CATALOGUE[signal.measure].unit
    return (
        f"{measure_name(signal.measure)} from {amount(signal.start, unit)} to {amount(signal.target, unit)}"
    )


def _dose_in_words(dose: Dose, exercise: Exercise) -> str:
    parts = [say("dose-sets", sets=dose.sets, reps=say("repetitions", count=dose.reps))]
    if dose.hold_s is not None:
        parts.append(say("dose-hold", time=amount(dose.hold_s, "s")))
    for phase, seconds in dose.tempo.items():
        parts.append(say("dose-tempo", phase=phase_name(phase, exercise), time=amount(seconds, "s")))
    if dose.rest_s is not None:
        parts.append(say("dose-rest", time=amount(dose.rest_s, "s")))
    return ", ".join([*parts, say(f"feedback-{dose.feedback.kind}")])


def _tolerance(rule: Rule) -> str:
    """Say how far beyond a limit the patient is corrected, and how long it must last."""
    asked = rule.asked()
    text = ""
    match asked.get("tolerance"):
        case Amount(value, unit) if value:
            # Amounts are told in tenths of seconds, which a shorter one is not.
            told = f"{value:g} s" if unit == "s" and value < 0.1 else amount(value, unit)
            text = f"; corrected beyond it by {told}"
    match asked.get("lasting"):
        case Amount(value) if value:
            text += f" for {value:g} s"
    return text


def _indented(console: Console, text: str, by: int = 4) -> None:
    console.print(Padding(text, (0, 0, 0, by)))
