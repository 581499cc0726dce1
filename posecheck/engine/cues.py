"""Decide what the patient hears, one thing at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf
from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.result import Cue, CueKind
from posecheck.rules import Rule, Severity
from posecheck.words import FALLBACK, words

SHOW_S: Final = 2.5
"""Time a short sentence needs to be read or heard."""
WORD_S: Final = 0.35
"""Time each word of a longer one needs: subtitles are shown at 160 to 180 words a minute."""
PAUSE_S: Final = 1.0
"""Least time from the end of one cue to the next."""
REPEAT_S: Final = 8.0
"""Least time until the same is said again. Constant feedback makes learners depend on it: with reduced
frequency they do worse while practising but retain more (Winstein and Schmidt, J Exp Psychol Learn Mem
Cogn 1990;16(4):677-691)."""
FRESH_S: Final = 1.5
"""A fault is mentioned within this time or not at all."""

_FORMS: Final = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
"""Two forms of a word in a cue, for left and for right: ``<linken|rechten>``."""
_ORDER: Final = (Severity.INFO, Severity.CORRECT, Severity.STOP)
_PRAISE: Final = 0.5
"""What has become better is said before a hint, and after a correction."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """Something that may be said, until some time.

    ``text`` is empty for a broken rule, whose sentence depends on the sides on which it is broken.
    """

    rank: tuple[float, int]
    until_s: float
    kind: CueKind
    rule: Rule | None
    severity: Severity
    side: Side
    text: str = ""


class CueQueue:
    """Choose what to tell the patient: one cue at a time, the most severe first.

    Parameters
    ----------
    rules : tuple of Rule
        In the order of the exercise definition, which decides between equals.
    language : str
        Language of the cues, as an ISO 639-1 code.

    Attributes
    ----------
    cues : list of Cue
        All cues given so far, in order of time.
    """

    def __init__(self, rules: tuple[Rule, ...], language: str) -> None:
        self._order = {rule.id: -i for i, rule in enumerate(rules)}
        self._language = language
        self._offers: dict[str, _Offer] = {}
        self._spoken_s: dict[str, float] = {}
        self._free_s = -inf
        self.cues: list[Cue] = []

    def offer(self, rule: Rule, side: Side, time_s: float) -> None:
        """Say that a rule is broken now; on both sides, if it has just been offered for the other side.

        Parameters
        ----------
        rule : Rule
            One of the rules above; ignored if its last cue is too recent.
        side : Side
            Side on which it is broken.
        time_s : float
            Time of the frame.
        """
        if self._is_too_soon(rule.id, time_s):
            return
        known = self._offers.get(rule.id)
        if known is not None and known.side is not side:
            side = Side.BOTH
        rank = (_ORDER.index(rule.severity), self._order[rule.id])
        self._offers[rule.id] = _Offer(rank, time_s + FRESH_S, CueKind.CORRECTION, rule, rule.severity, side)

    def say(  # noqa: PLR0917
        self, kind: CueKind, rule: Rule | None, severity: Severity, side: Side, text: str, time_s: float
    ) -> None:
        """Say something else than that a rule is broken.

        Parameters
        ----------
        kind : CueKind
            What it is; a summary is said as soon as nothing else is, anything else soon or not at all.
        rule : Rule or None
            The rule that it is about; None if it is about none.
        severity : Severity
            How much it matters.
        side : Side
            Side of the body that it is about.
        text : str
            The sentence; ignored if it was said too recently.
        time_s : float
            Time of the frame.
        """
        if kind is not CueKind.SUMMARY and self._is_too_soon(text, time_s):
            return
        rank = _PRAISE if kind is CueKind.IMPROVEMENT else _ORDER.index(severity)
        until_s = inf if kind is CueKind.SUMMARY else time_s + FRESH_S
        place = f"{kind}" if kind is CueKind.SUMMARY else text
        self._offers[place] = _Offer((rank, -len(self._order)), until_s, kind, rule, severity, side, text)

    def current(self, time_s: float) -> Cue | None:
        """Return the cue to show at this moment; None if there is nothing to say.

        Parameters
        ----------
        time_s : float
            Time of the frame; no earlier than in the call before.
        """
        if self._offers:
            self._offers = {k: offer for k, offer in self._offers.items() if time_s <= offer.until_s}
            self._speak(time_s)
        if self.cues and time_s <= self.cues[-1].end_s:
            return self.cues[-1]
        return None

    def _is_too_soon(self, what: str, time_s: float) -> bool:
        return time_s - self._spoken_s.get(what, -inf) < REPEAT_S

    def _speak(self, time_s: float) -> None:
        if not self._offers:
            return
        name = max(self._offers, key=lambda offered: self._offers[offered].rank)
        offer = self._offers[name]
        if time_s < self._free_s and not self._interrupts(offer):
            return
        del self._offers[name]
        self._spoken_s[name] = time_s
        text = offer.text
        if not text and offer.rule is not None:
            text = cue_text(offer.rule, offer.side, self._language)
        end_s = time_s + max(SHOW_S, WORD_S * len(text.split()))
        self._free_s = end_s + PAUSE_S
        self.cues.append(
            Cue(
                kind=offer.kind,
                rule=None if offer.rule is None else offer.rule.id,
                severity=offer.severity,
                side=offer.side,
                text=text,
                start_s=time_s,
                end_s=end_s,
            )
        )

    def _interrupts(self, offer: _Offer) -> bool:
        """Whether an offer may interrupt: only a warning to stop, and only something less severe."""
        warns = offer.kind is CueKind.CORRECTION and offer.severity is Severity.STOP
        return warns and bool(self.cues) and not _warns(self.cues[-1])


def _warns(cue: Cue) -> bool:
    return cue.kind is CueKind.CORRECTION and cue.severity is Severity.STOP


def cue_text(rule: Rule, side: Side, language: str) -> str:
    """Return a rule's sentence with the side filled in, or without a side if both are meant.

    Parameters
    ----------
    rule : Rule
        The rule that is broken.
    side : Side
        Side on which it is broken.
    language : str
        As an ISO 639-1 code. If the rule has no sentence in this language, the English one is returned, or
        else the first it has.
    """
    given = next((known for known in (language, FALLBACK) if known in rule.cue), next(iter(rule.cue)))
    text = rule.cue[given].replace("<side>", f"<{words(given)(Side.LEFT)}|{words(given)(Side.RIGHT)}>")
    form = {Side.LEFT: r"\1", Side.RIGHT: r"\2"}.get(side, "")
    return " ".join(_FORMS.sub(form, text).split())
