"""A SOAP note: the objective part from the data, the other parts for the therapist."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.change import Sessions
from posecheck.report.change_words import change_in_words
from posecheck.report.dates import when_of
from posecheck.report.soap.objective import paragraphs
from posecheck.result.change import Change, Outcome, Yardstick
from posecheck.words import say

_PROMPTED = ("assessment", "plan")
_MAIN = (Yardstick.TEST, Yardstick.HELD, Yardstick.CADENCE, Yardstick.BEST_RANGE)
"""The figures by which it is decided whether a session can be compared."""


def soap_note(sessions: Sessions) -> str:
    """Return a note on the last session of each exercise and on what changed before it.

    It says what was measured and never what that means: that is for the therapist.

    Parameters
    ----------
    sessions : Sessions
        Of one patient.

    Returns
    -------
    str
        Markdown that can be read as plain text too.
    """
    software = sessions.reports[-1].provenance.software
    lines = [f"# {say('soap-title')}", say("soap-made-with", software=software)]
    lines += [f"## {say('soap-subjective')}", say("soap-subjective-prompt"), f"## {say('soap-objective')}"]
    if len(sessions.reports) > 1 and not sessions.dated:
        lines.append(say("soap-order"))
    for place in sessions.latest:
        lines += _session(sessions, place)
    lines.append(f"**{say('soap-about')}.** {say('soap-about.text')}")
    for part in _PROMPTED:
        lines += [f"## {say(f'soap-{part}')}", say(f"soap-{part}-prompt")]
    return "\n\n".join(lines) + "\n"


def _session(sessions: Sessions, place: int) -> Iterator[str]:
    report = sessions.reports[place]
    exercise = sessions.exercise_of(report)
    name, when = exercise.text(exercise.name, say.language), when_of(report)
    titled = (
        say("soap-session.undated", exercise=name)
        if when is None
        else say("soap-session", exercise=name, when=when)
    )
    yield f"### {titled}"
    same = sessions.same_definition(report)
    if not same:
        yield say("soap-other-definition")
    for paragraph in paragraphs(report, exercise, with_limits=same):
        if paragraph.listed:
            yield "\n".join([f"**{paragraph.heading}**\n", *(f"- {one}" for one in paragraph.sentences)])
        else:
            yield f"**{paragraph.heading}.** {' '.join(paragraph.sentences)}"
    yield from _changes(sessions, [one for one in sessions.changes if one.later == place])


def _changes(sessions: Sessions, changes: list[Change]) -> Iterator[str]:
    """Yield the changes since the first and since the previous session that can be compared.

    If there is none, those since the previous session are told, with the reason.
    """
    earlier = list(dict.fromkeys(change.earlier for change in changes))
    comparable = [place for place in earlier if _comparable(changes, place)]
    told = dict.fromkeys([*comparable[:1], *comparable[-1:]] or earlier[-1:])
    for place in told:
        yield "\n".join(
            [
                f"**{_said('soap-change', sessions, place)}**\n",
                *(f"- {change_in_words(one)}" for one in changes if one.earlier == place),
            ]
        )
    if between := len(set(comparable) - told.keys()):
        yield say("soap-not-told", count=between)
    for place in earlier:
        if place not in told and place not in comparable:
            obstacle = next(one.obstacle for one in _main(changes, place) if one.obstacle is not None)
            yield _said("soap-not-comparable", sessions, place, obstacle=say(f"obstacle-{obstacle}"))


def _main(changes: list[Change], place: int) -> list[Change]:
    return [one for one in changes if one.earlier == place and one.after.yardstick in _MAIN]


def _comparable(changes: list[Change], place: int) -> bool:
    """Whether a range or a result can be compared with a session; where there is none, nothing hinders."""
    main = _main(changes, place)
    return not main or any(one.outcome is not Outcome.NOT_COMPARABLE for one in main)


def _said(message: str, sessions: Sessions, place: int, **values: str) -> str:
    """Return a message about an earlier session, by its date or else by its place."""
    when = when_of(sessions.reports[place])
    if when is None:
        return say(f"{message}.undated", number=place + 1, **values)
    return say(message, when=when, **values)
