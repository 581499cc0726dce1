"""Tell the patient that a movement does not count, never as a fault."""

from __future__ import annotations

from posecheck.engine.cues import REPEAT_S, SHOW_S
from posecheck.result import Remark
from posecheck.result.in_words import movement_in_words
from posecheck.words import words


class Remarks:
    """What is said about movements that do not count, one sentence at a time.

    Parameters
    ----------
    language : str
        Language of the sentences, as an ISO 639-1 code.
    """

    __slots__ = ("_language", "_last")

    def __init__(self, language: str) -> None:
        self._language = language
        self._last: Remark | None = None

    def offer(self, like: str, taken_back: int, time_s: float) -> None:
        """Say that another movement was done.

        Parameters
        ----------
        like : str
            Key of the pattern of the movement that it looked like; empty if no known one fits.
        taken_back : int
            Repetitions that no longer count because of it.
        time_s : float
            Time of the frame. A sentence is not repeated within a moment, unless the count falls.
        """
        say = words(self._language)
        named = movement_in_words(like, self._language) if like else say("remark.different")
        text = say("remark", like=named, taken_back=taken_back)
        self._say(text, like, taken_back, time_s)

    def say_another_person(self, taken_back: int, time_s: float) -> None:
        """Say that somebody else is followed from now on.

        Parameters
        ----------
        taken_back : int
            Repetitions that no longer count because of it.
        time_s : float
            Time of the frame.
        """
        text = words(self._language)("remark-another_person", taken_back=taken_back)
        self._say(text, "", taken_back, time_s)

    def _say(self, text: str, like: str, taken_back: int, time_s: float) -> None:
        last = self._last
        is_new = last is None or last.text != text or time_s - last.start_s >= REPEAT_S
        if is_new or taken_back:  # a count never falls without a word
            self._last = Remark(
                like=like, taken_back=taken_back, text=text, start_s=time_s, end_s=time_s + SHOW_S
            )

    def current(self, time_s: float) -> Remark | None:
        """Return the remark to show at this moment; None if there is none.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return self._last if self._last is not None and time_s <= self._last.end_s else None
