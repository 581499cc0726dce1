"""Every error that PoseCheck raises on purpose.

::

    PoseCheckError
    ├── InputError              what was given cannot be used: the command line exits with code 2
    │   ├── SourceError         a camera, video file, stream or saved track cannot be opened or read
    │   ├── PoseError           landmarks of the wrong shape, time that runs backwards, an impossible size
    │   └── DefinitionError     an exercise definition, a prescription or a saved report is wrong; lists every
    │                           problem at once
    └── ModelError              a pose model bundle is missing or cannot be loaded

Its message is in the language that is being spoken when it is raised (:mod:`posecheck.words`): English,
unless another one has been asked for. A movement that is done badly is never an error: it is a
:class:`posecheck.result.Finding`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from posecheck.words import say

_MOST_LINES: Final = 20
"""Of one message; who has made more mistakes begins with these."""


class PoseCheckError(Exception):
    """Base of all errors raised on purpose."""


class InputError(PoseCheckError):
    """What the caller gave cannot be used; the message says what would be right."""


class SourceError(InputError):
    """A camera, video file, stream or saved track cannot be opened or read."""


class PoseError(InputError):
    """Landmarks that cannot be a pose."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One thing that is wrong in a definition or a saved report.

    Attributes
    ----------
    where : str
        File and line (``squat.yaml:12``), or the name of the object where there is no file.
    field : str
        Path of the field, ``rules.depth.limit`` for example.
    message : str
        What is wrong and what would be right.
    """

    where: str
    field: str
    message: str

    def __str__(self) -> str:
        return (
            f"{self.where}: {self.field}: {self.message}" if self.field else f"{self.where}: {self.message}"
        )


class DefinitionError(InputError):
    """An exercise definition, a prescription or a saved report that cannot be used.

    Parameters
    ----------
    problems : sequence of Problem
        Everything that is wrong, in the order of the file.

    Attributes
    ----------
    problems : tuple of Problem
        The same; the message of the error has one line for each of the first twenty.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        lines = [str(problem) for problem in self.problems[:_MOST_LINES]]
        if len(self.problems) > _MOST_LINES:
            lines.append(say("and-more", count=len(self.problems) - _MOST_LINES))
        super().__init__("\n".join(lines))


class ModelError(PoseCheckError):
    """A pose model bundle is missing or cannot be loaded."""
