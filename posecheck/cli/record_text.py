"""What ``posecheck record`` says when it is done: what was shown, what is proposed, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from posecheck.authoring import Draft
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.exercise_words import set_in_words
from posecheck.report.figure_words import with_error
from posecheck.report.limit_words import limits_in_words
from posecheck.report.words import measure_name, share_of
from posecheck.result import Why
from posecheck.result.in_words import amount
from posecheck.words import say


def print_draft(console: Console, draft: Draft, path: Path) -> None:
    """Print a short summary of an exercise made of a demonstration.

    Parameters
    ----------
    console : Console
        Where to.
    draft : Draft
        The exercise.
    path : Path
        Where its definition was saved.
    """
    saved = say("recorded-saved", path=str(path), pattern=str(draft.exercise.pattern))
    console.print(escape(saved) + "\n", highlight=False, soft_wrap=True)
    facts = Table.grid(padding=(0, 2, 0, 0))
    facts.add_column(no_wrap=True)
    facts.add_column(overflow="fold")
    shown = ""
    for title, text in _facts(draft):
        facts.add_row(f"[bold]{say(f'recorded-{title}') if title != shown else ''}[/]", escape(text))
        shown = title
    console.print(facts)
    console.print(f"\n[bold]{say('recorded-next')}[/]")
    for step in ("check", "look"):
        command, why = say(f"recorded-{step}", path=str(path)), say(f"recorded-{step}.why")
        console.print(f"  {escape(command)}   [dim]{why}[/]", highlight=False, soft_wrap=True)


def _facts(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield what there is to say, each with what it is called."""
    exercise = draft.exercise
    for one in draft.shown:
        view = say(f"view-{one.take.course.view}")
        times = one.take.at_each([(rep.start_s, rep.end_s) for rep in one.reps])
        source = Path(one.take.source).name
        yield (
            "shown",
            say(
                "recorded-source",
                reps=len(one.reps),
                source=source,
                view=view,
                times=times,
            ),
        )
    for one in draft.shown:
        for other in (other for other in one.left_out if other.why is not Why.TOO_SMALL):
            times, why = one.take.at(other.start_s, other.end_s), say(f"why-{other.why}")
            yield "left-out", say("recorded-other", source=source, times=times, why=why)
    yield (
        "proposed",
        say(
            "recorded-kind",
            trial=set_in_words(exercise.trial),
            position=say(f"position-{exercise.position}"),
            sides=say(f"sides-{exercise.sides}"),
        ),
    )
    yield "told", _lead(draft)
    yield "varied", _spread(draft)
    for rule in exercise.rules:
        yield "rules", f"{rule.id}: {limits_in_words(rule, exercise)}"
    if not exercise.rules:
        yield "rules", say("recorded-no-rules")
    yield from _measures(draft)


def _lead(draft: Draft) -> str:
    lead = draft.exercise.lead
    assert lead is not None, "a demonstration gives one"
    entry = CATALOGUE[lead.measure]
    error = max(entry.error[view] for view in draft.views if view in entry.error)
    start, target = amount(lead.start, entry.unit), with_error(lead.target, error, entry.unit)
    name = measure_name(lead.measure)
    return say("recorded-lead", measure=name, start=start, target=share_of(target, lead.measure))


def _spread(draft: Draft) -> str:
    making, reps = draft.pattern.making, sum(len(one.reps) for one in draft.shown)
    assert making is not None, "it has just been made"
    if making.range_spread is None:
        return say("recorded-spread.once")
    spread = amount(making.range_spread, CATALOGUE[making.measure].unit)
    if reps == 2:
        return say("recorded-spread.few", spread=spread)
    return say("recorded-spread", spread=spread, reps=reps)


def _measures(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield which measures this view shows, and which it does not: what is told or asked for is shown."""
    bands, lead = draft.pattern.bands, draft.exercise.lead
    assert lead is not None, "a demonstration gives one"
    views = ", ".join(say(f"view-{view}") for view in draft.views)
    moving = {c.measure for c, band in bands.items() if abs(band.excursion) > c.entry.usual_error}
    moving.add(lead.measure)
    asked = {measure for rule in draft.exercise.rules if (measure := rule.about)}
    known = {channel.measure for channel in bands} | moving | asked
    for title, text, measures in (
        ("measured", "moving", moving),
        ("measured", "still", known - moving),
        ("hidden", "not-from-here", CATALOGUE.keys() - known),
    ):
        if measures:
            yield title, say(f"recorded-{text}", views=views, measures=_listed(measures))


def _listed(measures: Iterable[str]) -> str:
    """Return the names of measures in the order of the catalogue; two of the same name are one."""
    chosen = set(measures)
    return ", ".join(dict.fromkeys(measure_name(name) for name in CATALOGUE if name in chosen))
