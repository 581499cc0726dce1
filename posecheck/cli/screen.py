"""The count and the cues in the terminal while a session runs."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self

from rich.console import Console
from rich.live import Live
from rich.markup import escape
from rich.text import Text

from posecheck.result import Advice, Cue, CueKind, Remark, Stage, Update
from posecheck.words import say

_BAR: Final = 30


class Screen:
    """Prints a line for each repetition and cue; in a terminal a last line shows the movement itself.

    Parameters
    ----------
    console : Console
        Where to write.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._live = (
            Live(console=console, refresh_per_second=12, transient=True) if console.is_terminal else None
        )
        self._counts = (0, 0)
        self._cue: Cue | None = None
        self._advice: Advice | None = None
        self._remark: Remark | None = None

    def update(self, update: Update) -> None:
        """Show what an update brings.

        Parameters
        ----------
        update : Update
            What the checker says of the newest frame.
        """
        if update.rep_count != self._counts[0]:
            self._say(update.time_s, f"[bold]{say('report-count', count=update.rep_count)}[/]")
        if update.partial_count > self._counts[1]:
            self._say(update.time_s, say("screen-partial"))
        if update.cue is not None and update.cue is not self._cue:
            self._say(update.time_s, f"[{_colour(update.cue)}]{escape(update.cue.text)}[/]")
        if update.advice is not None and update.advice != self._advice:
            self._say(update.time_s, f"[cyan]{escape(update.advice.text)}[/]")
        if update.remark is not None and update.remark is not self._remark:
            self._say(update.time_s, f"[cyan]{escape(update.remark.text)}[/]")
        self._counts = (update.rep_count, update.partial_count)
        self._cue, self._advice, self._remark = update.cue, update.advice, update.remark
        if self._live is not None:
            self._live.update(_movement(update))

    def _say(self, time_s: float, text: str) -> None:
        self._console.print(f"[dim]{time_s:6.1f} s[/]  {text}", highlight=False)

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()


def _colour(cue: Cue) -> str:
    return "green" if cue.kind is CueKind.IMPROVEMENT else "yellow"


def _movement(update: Update) -> Text:
    """Draw the count and how far the movement has come."""
    reached = round(_BAR * min(update.progress, 1.0))
    colour = "green" if update.progress >= 1 or update.stage is Stage.TARGET else "cyan"
    count = Text(f" {update.rep_count:2d} ", style="bold reverse")
    return Text.assemble(count, "  ", ("━" * reached, colour), ("━" * (_BAR - reached), "grey37"), "┃")
