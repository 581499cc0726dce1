"""A report for people, printed to the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Final

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape, render
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
from posecheck.report.range_words import (
    about_range,
    prescribed_in_words,
    range_of_motion,
    short_of_prescribed,
)
from posecheck.report.retold import Retold, quoted
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
    note_in_words,
    uncounted_in_words,
)
from posecheck.result import Rep, Report, Status, Verdict
from posecheck.result.in_words import decimal, deviation_in_words
from posecheck.words import say

_ROOM: Final = 36
"""What to work on stands beside a repetition if it has so many columns there. Ours."""
_ENDLESS: Final = 10_000
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
    if (prescribed := prescribed_in_words(report)) is not None:
        console.print(prescribed, highlight=False)
    _print_clinical(console, report, exercise)
    retold = Retold(report, exercise)
    for one in report.summary:
        console.print(f"[bold]{escape(retold(one.text))}[/]", highlight=False, soft_wrap=True)
    if report.reps:
        _print_reps(console, report, exercise)
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


def _print_reps(console: Console, report: Report, exercise: Exercise) -> None:
    """Print a table of the repetitions; what to work on stands below it where there is little room beside."""
    works = [tuple(_to_work_on(rep, report, exercise)) for rep in report.reps]
    table = _table(report, exercise)
    wide = console.options.update(max_width=_ENDLESS)
    beside = console.width - console.measure(table, options=wide).maximum >= _ROOM
    console.print(_table(report, exercise, works) if beside else table)
    console.print(f"[dim]{about_range(report, exercise)}[/]", highlight=False)
    if not beside and any(works):
        console.print(f"\n{say('report-to-work-on.list')}", highlight=False)
        for rep, work in zip(report.reps, works, strict=True):
            for text in work:
                console.print(escape(_hanging(f"  {rep.number}. ", text, console.width)), highlight=False)


def _table(report: Report, exercise: Exercise, works: Sequence[Sequence[str]] = ()) -> Table:
    sided = any(rep.side is not Side.BOTH for rep in report.reps)
    reached = "report-farthest" if exercise.is_range_test else "report-range"
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    rows = [
        [
            str(rep.number),
            *([say(rep.side)] if sided else []),
            span_in_words(rep),
            range_of_motion(rep, exercise),
            f"[{_COLOURS[rep.status]}]{status_in_words(rep)}[/]",
            "–" if rep.score.points is None else decimal(rep.score.points),
        ]
        for rep in report.reps
    ]
    right = [say("report-time"), say(reached), say("report-score")]
    names = ["#", *([say("report-side")] if sided else []), *right[:2], say("report-repetition"), right[2]]
    for i, name in enumerate(names):
        longest = max(cell_len(word) for row in [names, *rows] for word in _shown(row[i]).split())
        table.add_column(name, justify="right" if name in ("#", *right) else "left", min_width=longest)
    if works:
        table.add_column(say("report-to-work-on"))
    for i, row in enumerate(rows):
        table.add_row(*row, *(["\n".join(map(escape, works[i]))] if works else []))
    return table


def _hanging(begin: str, text: str, width: int) -> str:
    """Return a text in lines that are parted at spaces, never between a number and its unit."""
    return fill(
        text,
        width,
        initial_indent=begin,
        subsequent_indent=" " * len(begin),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _shown(cell: str) -> str:
    """Return a cell as it is shown, without its colour."""
    return render(cell).plain


def _to_work_on(rep: Rep, report: Report, exercise: Exercise) -> Iterator[str]:
    if (short := short_of_prescribed(rep, report)) is not None:
        yield short
    for finding in rep.findings:
        if finding.verdict is Verdict.FAIL:
            yield finding_in_words(finding, exercise, rep.side)


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
        sided = "report-uncounted" if one.side is Side.BOTH else "report-uncounted.sided"
        told = say(sided, span=span_in_words(one), side=say(one.side), why=uncounted_in_words(one))
        console.print(f"  {escape(told)}", highlight=False)


def _print_cues(console: Console, report: Report, retold: Retold) -> None:
    if not report.cues:
        return
    said = Counter(retold(cue.text) for cue in report.cues)
    console.print(f"\n{say('report-cues')}", highlight=False)
    for text, times in said.items():
        console.print(f"  {escape(quoted(text, times))}", highlight=False)
