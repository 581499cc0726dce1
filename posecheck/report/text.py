"""A report for people, printed to the terminal."""

from __future__ import annotations

from collections import Counter
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.clinical_words import details_in_words, result_in_words
from posecheck.report.difference import compared, differences
from posecheck.report.json import as_saved
from posecheck.report.quality_words import (
    changes_in_words,
    figures_in_words,
    parts_in_words,
    score_in_words,
)
from posecheck.report.retold import Retold
from posecheck.report.summary import (
    count_in_words,
    has_repetitions,
    seen_in_words,
    span_in_words,
    status_in_words,
)
from posecheck.report.trial_words import sides_in_words, trial_in_words
from posecheck.report.words import (
    compared_with,
    finding_in_words,
    measure_name,
    note_in_words,
    range_of_motion,
    uncounted_in_words,
)
from posecheck.result import Rep, Report, Status, Verdict
from posecheck.result.in_words import decimal, deviation_in_words
from posecheck.words import say

_COLOURS: Final = {Status.COMPLETE: "green", Status.COMPENSATED: "yellow", Status.PARTIAL: "dim"}


def print_report(console: Console, report: Report, exercise: Exercise) -> None:
    """Print a report.

    Parameters
    ----------
    console : Console
        Where to print; without colours if it is not a terminal.
    report : Report
        What is printed, except its curves and passed rules.
    exercise : Exercise
        The exercise that the report is about.
    """
    report = as_saved(report)
    title = ", ".join(filter(None, [exercise.text(exercise.name, say.language), report.provenance.source]))
    console.print(f"\n[bold]{escape(title)}[/]", highlight=False, soft_wrap=True)
    console.print(seen_in_words(report), highlight=False)
    console.print()
    if has_repetitions(report):
        console.print(f"[bold]{count_in_words(report)}[/]", highlight=False)
    _print_trial(console, report, exercise)
    _print_clinical(console, report, exercise)
    retold = Retold(report, exercise)
    for one in report.summary:
        console.print(f"[bold]{escape(retold(one.text))}[/]", highlight=False, soft_wrap=True)
    if report.reps:
        console.print(_table(report, exercise))
        about = say("report-about-range", measure=measure_name(report.reps[0].rom.measure))
        console.print(f"[dim]{about}[/]", highlight=False)
    _print_comparison(console, report, exercise)
    _print_uncounted(console, report)
    _print_cues(console, report, retold)
    _print_score(console, report)
    _print_figures(console, report, exercise)
    for note in report.notes:
        text = escape(note_in_words(note, exercise))
        console.print(f"[yellow]{say('report-note')}[/] {text}", highlight=False, soft_wrap=True)


def _print_clinical(console: Console, report: Report, exercise: Exercise) -> None:
    for result in report.clinical:
        console.print(f"\n[bold]{escape(result_in_words(result))}[/]", highlight=False)
        for line in details_in_words(result, exercise):
            console.print(f"  {escape(line)}", highlight=False)


def _print_score(console: Console, report: Report) -> None:
    if not report.reps:
        return
    first, *more = score_in_words(report.score)
    console.print(f"\n[bold]{first}[/] {' '.join(more)}", highlight=False, soft_wrap=True)
    for line in parts_in_words(report.score):
        console.print(f"  {line}", highlight=False)


def _print_trial(console: Console, report: Report, exercise: Exercise) -> None:
    """Print what the set gave beside its repetitions."""
    if report.side_counts is not None and report.reps:
        console.print(sides_in_words(report.side_counts), highlight=False)
    for i, line in enumerate(() if report.trial is None else trial_in_words(report.trial, exercise)):
        told = f"  {escape(line)}" if i else f"[bold]{escape(line)}[/]"
        console.print(told, highlight=False, soft_wrap=True)


def _print_figures(console: Console, report: Report, exercise: Exercise) -> None:
    if not report.reps:
        return
    for sentence in changes_in_words(report):
        console.print(sentence, highlight=False)
    console.print(f"\n{say('quality-title')}", highlight=False)
    for line in figures_in_words(report, exercise):
        console.print(f"  {escape(line)}", highlight=False, soft_wrap=True)


def _table(report: Report, exercise: Exercise) -> Table:
    sided = any(rep.side is not Side.BOTH for rep in report.reps)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("#", justify="right")
    if sided:
        table.add_column(say("report-side"))
    table.add_column(say("report-time"), justify="right", no_wrap=True)
    table.add_column(say("report-range"), justify="right", min_width=10)
    table.add_column(say("report-repetition"), no_wrap=True)
    table.add_column(say("report-score"), justify="right")
    table.add_column(say("report-to-work-on"))
    for rep in report.reps:
        colour = _COLOURS[rep.status]
        row = [
            str(rep.number),
            *([say(rep.side)] if sided else []),
            span_in_words(rep),
            range_of_motion(rep),
            f"[{colour}]{status_in_words(rep)}[/]",
            "–" if rep.score.points is None else decimal(rep.score.points),
            escape(_to_work_on(rep, exercise)),
        ]
        table.add_row(*row)
    return table


def _to_work_on(rep: Rep, exercise: Exercise) -> str:
    failed = [f for f in rep.findings if f.verdict is Verdict.FAIL]
    return "\n".join(finding_in_words(f, exercise) for f in failed)


def _print_comparison(console: Console, report: Report, exercise: Exercise) -> None:
    """Print what most repetitions differ in from the reference movement, the most frequent first."""
    several, reference = compared(report), report.provenance.reference
    if not several and (reference is None or not report.reps):
        return
    console.print(f"\n{escape(compared_with(reference))}", highlight=False)
    found = differences(report)
    for one in found:
        text = deviation_in_words(one.usual, exercise)
        line = say("compared-often", text=text, times=one.times, of=several)
        console.print(f"  {escape(line)}", highlight=False)
    if not found:
        console.print(f"  {say('compared-alike' if several else 'compared-nothing')}", highlight=False)


def _print_uncounted(console: Console, report: Report) -> None:
    if not report.uncounted:
        return
    console.print(f"\n{say('report-not-counted')}", highlight=False)
    for one in report.uncounted:
        side = f", {say(one.side)}" if one.side is not Side.BOTH else ""
        told = escape(uncounted_in_words(one))
        console.print(f"  {span_in_words(one)}{side}: {told}", highlight=False)


def _print_cues(console: Console, report: Report, retold: Retold) -> None:
    if not report.cues:
        return
    said = Counter(retold(cue.text) for cue in report.cues)
    console.print(f"\n{say('report-cues')}", highlight=False)
    for text, times in said.items():
        often = f" {say('report-times', times=times)}" if times > 1 else ""
        console.print(f"  {escape(text)}{often}", highlight=False)
