"""What changed over several sessions: a table, a picture, and whether the change is real."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final

from posecheck.change import Sessions, figures
from posecheck.documents.blocks import Block, Bullets, Paragraph, Picture, Section, Table
from posecheck.plots.canvas import as_svg
from posecheck.plots.progress import DRAWN
from posecheck.plots.progress import progress as drawn
from posecheck.report.change_words import change_in_words, figure_name, value_of
from posecheck.report.dates import when_of
from posecheck.report.figure_words import with_error
from posecheck.report.words import share_of
from posecheck.result import Report
from posecheck.result.change import SessionFigure
from posecheck.words import say

_COLUMNS: Final = 6
"""So many figures have room side by side on a page."""


def progress(sessions: Sessions) -> tuple[Section, ...]:
    """Return a section for each exercise that was done in more than one session.

    Parameters
    ----------
    sessions : Sessions
        The sessions.
    """
    return tuple(_of_exercise(sessions, last) for last in sessions.latest if _earlier(sessions, last))


def session_name(sessions: Sessions, place: int) -> str:
    """Return what a session is called among others: its number and, if known, its date.

    Parameters
    ----------
    sessions : Sessions
        The sessions.
    place : int
        Place of the session among them, from 0.
    """
    when = when_of(sessions.reports[place])
    if when is None:
        return say("document-session", number=place + 1)
    return say("document-session.dated", number=place + 1, when=when)


def _earlier(sessions: Sessions, last: int) -> list[int]:
    return sorted({one.earlier for one in sessions.changes if one.later == last})


def _of_exercise(sessions: Sessions, last: int) -> Section:
    earlier = _earlier(sessions, last)
    exercise = sessions.exercise_of(sessions.reports[last])
    blocks: list[Block] = [*_tables(sessions, [*earlier, last]), *_pictures(sessions, [*earlier, last])]
    for place in dict.fromkeys((earlier[0], earlier[-1])):
        told = [one for one in sessions.changes if (one.earlier, one.later) == (place, last)]
        blocks.append(Paragraph(say("document-since", session=session_name(sessions, place))))
        blocks.append(Bullets(tuple(map(change_in_words, told))))
    name = exercise.text(exercise.name, say.language)
    return Section(heading=say("document-progress", exercise=name), blocks=tuple(blocks))


def _tables(sessions: Sessions, places: list[int]) -> Iterator[Table]:
    """Yield the figures of the sessions, in as many tables as the width of a page asks for."""
    of_session = {place: _by_name(sessions.reports[place]) for place in places}
    names = list(dict.fromkeys(name for told in of_session.values() for name in told))
    width = ceil(len(names) / ceil(len(names) / _COLUMNS))
    for some in (names[i : i + width] for i in range(0, len(names), width)):
        yield Table(
            caption=say("document-progress.caption"),
            head=(say("document-progress.session"), *some),
            rows=tuple(
                (
                    session_name(sessions, place),
                    *(_value(told[name]) if name in told else "–" for name in some),
                )
                for place, told in of_session.items()
            ),
        )


def _value(figure: SessionFigure) -> str:
    if figure.value is None or figure.expected_error is None:
        return value_of(figure)
    told = with_error(figure.value, figure.expected_error, figure.unit)
    return share_of(told, figure.measure) if figure.unit == "ratio" else told


def _by_name(report: Report) -> dict[str, SessionFigure]:
    return {figure_name(one): one for one in figures(report)}


def _pictures(sessions: Sessions, places: list[int]) -> Iterator[Picture]:
    exercise = sessions.exercise_of(sessions.reports[places[-1]])
    for yardstick in DRAWN:
        figure = drawn([sessions.reports[place] for place in places], exercise, yardstick)
        if figure is not None:
            yield Picture(
                svg=as_svg(figure, f"progress-{exercise.id}-{yardstick}"),
                says=say("document-progress.says", figure=yardstick),
                caption=say("document-progress.about"),
            )
