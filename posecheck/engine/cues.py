"""Decide what the patient hears, one thing at a time."""

from __future__ import annotations

from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.result import Cue
from posecheck.rules import Rule, Severity
from posecheck.words import FALLBACK, words

SHOW_S: Final = 2.5
"""Time a short sentence needs to be read or heard."""
GAP_S: Final = 3.5
"""Least time from one cue to the next."""
REPEAT_S: Final = 8.0
"""Least time until the same rule speaks again. Constant feedback makes learners depend on it: with reduced
frequency they do worse while practising but retain more (Winstein and Schmidt, J Exp Psychol Learn Mem
Cogn 1990;16(4):677-691)."""
FRESH_S: Final = 1.5
"""A fault is mentioned within this time or not at all."""

_ORDER: Final = (Severity.INFO, Severity.CORRECT, Severity.STOP)


class CueQueue:
    """Choose what to tell the patient: one cue at a time, for the most severe of the rules just broken.

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
        self._rank = {rule.id: (_ORDER.index(rule.severity), -i) for i, rule in enumerate(rules)}
        self._language = language
        self._offers: dict[str, tuple[Rule, Side, float]] = {}
        self._spoken_s: dict[str, float] = {}
        self._last_s = float("-inf")
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
        if time_s - self._spoken_s.get(rule.id, float("-inf")) >= REPEAT_S:
            known = self._offers.get(rule.id)
            both = known is not None and known[1] is not side
            self._offers[rule.id] = (rule, Side.BOTH if both else side, time_s)

    def current(self, time_s: float) -> Cue | None:
        """Return the cue to show at this moment; None if there is nothing to say.

        Parameters
        ----------
        time_s : float
            Time of the frame; no earlier than in the call before.
        """
        if self._offers:
            self._offers = {k: offer for k, offer in self._offers.items() if time_s - offer[2] <= FRESH_S}
            self._speak(time_s)
        if self.cues and time_s <= self.cues[-1].end_s:
            return self.cues[-1]
        return None

    def _speak(self, time_s: float) -> None:
        if not self._offers:
            return
        name = max(self._offers, key=self._rank.__getitem__)
        rule, side, _ = self._offers[name]
        if time_s - self._last_s < GAP_S and not self._interrupts(rule, time_s):
            return
        del self._offers[name]
        self._spoken_s[name] = self._last_s = time_s
        text = cue_text(rule, side, self._language)
        self.cues.append(
            Cue(
                rule=name,
                severity=rule.severity,
                side=side,
                text=text,
                start_s=time_s,
                end_s=time_s + SHOW_S,
            )
        )

    def _interrupts(self, rule: Rule, time_s: float) -> bool:
        """Whether a rule may interrupt: only a warning to stop, and only something less severe."""
        return (
            rule.severity is Severity.STOP and bool(self.cues) and self.cues[-1].severity is not Severity.STOP
        )


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
    word = "" if side is Side.BOTH else words(given)(str(side))
    return " ".join(rule.cue[given].replace("<side>", word).split())
