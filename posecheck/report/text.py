"""A report for people, printed to the terminal."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.words import (
    STATUS,
    VIEWS,
    amount,
    finding_in_words,
    note_in_words,
    range_of_motion,
    spoken,
    uncounted_in_words,
)
from posecheck.result import Rep, Report, Status, Verdict

_COLOURS = {Status.COMPLETE: "green", Status.COMPENSATED: "yellow", Status.PARTIAL: "dim"}


def print_report(console: Console, report: Report, exercise: Exercise) -> None:
    """Print a report.

    Parameters
    ----------
    console : Console
        Where to; colours are left out where it is not a terminal.
    report : Report
    exercise : Exercise
        The one the report was made with.
    """
    title = ", ".join(filter(None, [exercise.text(exercise.name, "en"), report.provenance.source]))
    console.print(f"\n[bold]{escape(title)}[/]", highlight=False, soft_wrap=True)
    console.print(_seen(report), highlight=False)
    console.print(f"\n[bold]{_count(report)}[/]", highlight=False)
    if report.reps:
        console.print(_table(report, exercise))
    _print_uncounted(console, report)
    _print_cues(console, report)
    if report.score is not None:
        console.print(
            f"\n[bold]Score {report.score:.0f} of 100[/]: {_meaning(report.score)}", highlight=False
        )
    for note in report.notes:
        console.print(f"[yellow]Note:[/] {escape(note_in_words(note))}", highlight=False, soft_wrap=True)


def plural(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def _seen(report: Report) -> str:
    frames = plural(report.frames.total, "frame")
    if report.view is None or not report.frames.total:
        return f"{report.duration_s:.1f} s, {frames}, nobody was seen"
    share = 100 * report.frames.with_pose / report.frames.total
    return f"{report.duration_s:.1f} s, {frames}, patient in {share:.0f} % of them, seen {VIEWS[report.view]}"


def _count(report: Report) -> str:
    compensated = sum(rep.status is Status.COMPENSATED for rep in report.reps)
    text = plural(report.rep_count, "repetition")
    if compensated:
        text += f", {compensated} of them with a substitute movement"
    if report.partial_count:
        text += f"; {plural(report.partial_count, 'attempt')} too small to count"
    return text


def _table(report: Report, exercise: Exercise) -> Table:
    sided = any(rep.side is not Side.BOTH for rep in report.reps)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("#", justify="right")
    if sided:
        table.add_column("side")
    table.add_column("time", justify="right", no_wrap=True)
    table.add_column(spoken(report.reps[0].rom.measure), justify="right", min_width=10)
    table.add_column("repetition", no_wrap=True)
    table.add_column("to work on")
    for rep in report.reps:
        colour = _COLOURS[rep.status]
        row = [
            str(rep.number),
            *([rep.side.value] if sided else []),
            f"{rep.start_s:.1f}–{rep.end_s:.1f} s",
            range_of_motion(rep),
            f"[{colour}]{STATUS[rep.status]}[/]{_held(rep)}",
            escape(_to_work_on(rep, exercise)),
        ]
        table.add_row(*row)
    return table


def _held(rep: Rep) -> str:
    return "" if rep.held_s is None else f", held for {amount(rep.held_s, 's')}"


def _to_work_on(rep: Rep, exercise: Exercise) -> str:
    rules = {rule.id: rule for rule in exercise.rules}
    failed = [f for f in rep.findings if f.verdict is Verdict.FAIL]
    return "\n".join(finding_in_words(f, rules[f.rule], rep.view) for f in failed)


def _print_uncounted(console: Console, report: Report) -> None:
    if not report.uncounted:
        return
    console.print("\nNot counted:", highlight=False)
    for one in report.uncounted:
        side = f", {one.side}" if one.side is not Side.BOTH else ""
        words = escape(uncounted_in_words(one))
        console.print(f"  {one.start_s:.1f}–{amount(one.end_s, 's')}{side}: {words}", highlight=False)


def _print_cues(console: Console, report: Report) -> None:
    if not report.cues:
        return
    said = Counter(cue.text for cue in report.cues)
    console.print("\nCues given:", highlight=False)
    for text, times in said.items():
        console.print(f"  {escape(text)}" + (f" ({times} times)" if times > 1 else ""), highlight=False)


def _meaning(score: float) -> str:
    """Say what the number stands for: it is a share, not a mark."""
    if score >= 99.5:
        return "everything that could be judged was as asked for."
    return "the share of what could be judged that was as asked for, weighted by importance."
