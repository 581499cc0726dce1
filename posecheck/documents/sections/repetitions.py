"""Every repetition: how far it went, what it was and what to work on; and how long its parts took."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.documents.blocks import Block, Paragraph, Picture, Section, Table
from posecheck.documents.session import Session
from posecheck.kinematics.measures import Side
from posecheck.plots.canvas import as_svg
from posecheck.plots.ranges import asked_range, ranges
from posecheck.plots.session import session as over_time
from posecheck.report.figure_words import figure
from posecheck.report.range_words import about_range, range_of_motion, short_of_prescribed
from posecheck.report.summary import span_in_words, status_in_words
from posecheck.report.words import either_way, finding_in_words, phase_name
from posecheck.result import Rep, Verdict
from posecheck.result.in_words import amount, decimal
from posecheck.words import joined, say


def repetitions(session: Session) -> Section | None:
    """Return a table of the repetitions and a picture of how far each went, with its expected error.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    report = session.report
    if not report.reps:
        return None
    reached = "farthest" if session.exercise.is_range_test else "range"
    names = ("number", "side", "time", reached, "status", "score", "work-on")
    table = Table(
        caption=say("document-repetitions.caption"),
        head=tuple(say(f"document-rep-{name}") for name in names),
        rows=tuple(_row(rep, session) for rep in report.reps),
    )
    blocks: list[Block] = [Paragraph(about_range(report, session.exercise)), table, *_pictures(session)]
    return Section(heading=say("document-repetitions"), blocks=tuple(blocks))


def phases(session: Session) -> Section | None:
    """Return how long each repetition took, and each of its phases.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    reps = session.report.reps
    if not reps:
        return None
    named = [phase_name(one.phase, session.exercise) for one in reps[0].quality.tempo]
    table = Table(
        caption=say("document-phases.caption"),
        head=(say("document-rep-number"), say("document-rep-whole"), *named),
        rows=tuple((str(rep.number), _whole(rep), *_times(rep)) for rep in reps),
    )
    return Section(heading=say("document-phases"), blocks=(table,))


def _whole(rep: Rep) -> str:
    return "–" if rep.took_s is None else amount(rep.took_s, "s")


def _times(rep: Rep) -> Iterator[str]:
    for one in rep.quality.tempo:
        told = one.time.value
        yield figure(one.time) if told is None else amount(told, "s")


def _row(rep: Rep, session: Session) -> tuple[str, ...]:
    failed = [f for f in rep.findings if f.verdict is Verdict.FAIL]
    found = (finding_in_words(f, session.exercise, rep.side) for f in failed)
    work_on = joined(filter(None, [short_of_prescribed(rep, session.report), *found]))
    side = say(rep.side) if rep.side is not Side.BOTH else "–"
    return (
        str(rep.number),
        side,
        span_in_words(rep),
        range_of_motion(rep, session.exercise),
        status_in_words(rep),
        "–" if rep.score.points is None else decimal(rep.score.points),
        work_on or "–",
    )


def _pictures(session: Session) -> list[Picture]:
    report = session.report
    measure = either_way(report.reps[0].rom.measure)
    pictures = []
    if (figure := ranges(report, session.exercise)) is not None:
        listed = ", ".join(f"{rep.number}: {range_of_motion(rep, session.exercise)}" for rep in report.reps)
        asked = asked_range(report, session.exercise)
        which = "document-ranges.farthest" if session.exercise.is_range_test else "document-ranges.says"
        says = say(which, measure=measure, listed=listed, asked=asked[0] if asked else "")
        svg = as_svg(figure, f"{session.name}-ranges")
        pictures.append(Picture(svg=svg, says=says, caption=say("document-ranges.caption")))
    if (figure := over_time(report)) is not None:
        says = say("document-over-time.says", measure=measure, count=len(report.reps))
        svg = as_svg(figure, f"{session.name}-time")
        pictures.append(Picture(svg=svg, says=says, caption=say("document-over-time.caption")))
    return pictures
