"""The course of each measure that matters over a repetition, beside the reference movement."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from posecheck.documents.blocks import Paragraph, Picture, Section
from posecheck.documents.session import Session
from posecheck.plots.canvas import as_svg
from posecheck.plots.curves import curves as drawn
from posecheck.plots.drawn import Line, lines
from posecheck.plots.overview import measures_to_show
from posecheck.report.words import measure_name
from posecheck.result.in_words import amount
from posecheck.words import say


def curves(session: Session) -> Section | None:
    """Return a picture for each measure that is told, judged or different from the reference.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    pictures = tuple(_pictures(session))
    if not pictures:
        return None
    return Section(
        heading=say("document-curves"), blocks=(Paragraph(say("document-curves.about")), *pictures)
    )


def _pictures(session: Session) -> Iterator[Picture]:
    for measure in measures_to_show(session.report, session.exercise):
        figure = drawn(session.report, measure)
        if figure is not None:
            yield Picture(
                svg=as_svg(figure, f"{session.name}-{measure}"),
                says=_says(lines(session.report, measure)),
                caption=_caption(lines(session.report, measure)),
            )


def _says(shown: list[Line]) -> str:
    """Return for those who cannot see a picture how far its lines go."""
    channel = shown[0].channel
    low, high = (
        amount(
            float(edge([edge(line.values[np.isfinite(line.values)]) for line in shown])), channel.entry.unit
        )
        for edge in (np.min, np.max)
    )
    count = len({line.rep.number for line in shown})
    return say(
        "document-curves.says", measure=measure_name(channel.measure), count=count, least=low, most=high
    )


def _caption(shown: list[Line]) -> str:
    errors = {line.expected_error for line in shown}
    error = amount(max(errors), shown[0].channel.entry.unit)
    return say("document-curves.caption", measure=measure_name(shown[0].channel.measure), error=error)
