"""Everything people read, by language, as data: the page, the command line and reports use the same files.

The files are in `Fluent <https://projectfluent.org>`_, one folder for each language, with the plurals and
forms of that language. A message that says several things has attributes, ``message.attribute``.

A file is parsed when the first of its messages is said, so that a command that says little starts fast; so a
message may refer to others of its own file only.

What has no reason to choose another language says things in the one that is being spoken: English, until
:func:`speaking` says otherwise. Each thread and each request speaks its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

FALLBACK: Final = "en"
"""The language of what is not translated."""
LANGUAGES: Final = ("en", "es", "de", "fr")
"""The languages that there are messages in, as ISO 639-1 codes."""
_LOCALES: Final = {"en": "en_GB"}
"""Whose dates and numbers a language takes, where it is not the language alone."""
_MESSAGE: Final = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
_spoken: ContextVar[str] = ContextVar("language", default=FALLBACK)


class Words:
    """The messages of one language.

    Parameters
    ----------
    language : str
        ISO 639-1 code; for a language without messages, English is used.
    """

    def __init__(self, language: str) -> None:
        root = files(__name__)
        self.language = language if language in LANGUAGES else FALLBACK
        # Without the direction marks that Fluent puts around what is filled in: a terminal shows them.
        self._bundle = FluentBundle([_LOCALES.get(self.language, self.language)], use_isolating=False)
        in_folder = (root / self.language).iterdir()
        texts = [file.read_text("utf-8") for file in in_folder if file.name.endswith(".ftl")]
        self._unread = {message: text for text in texts for message in _MESSAGE.findall(text)}

    def _read(self, message: str) -> None:
        """Take in the file that a message stands in."""
        if (text := self._unread.get(message)) is not None:
            self._bundle.add_resource(FluentResource(text))
            self._unread = {other: its for other, its in self._unread.items() if its is not text}

    def __contains__(self, name: str) -> bool:
        message, _, attribute = name.partition(".")
        self._read(message)
        if not self._bundle.has_message(message):
            return False
        return not attribute or attribute in self._bundle.get_message(message).attributes

    def __call__(self, name: str, /, **values: str | float | datetime) -> str:
        """Return a message with its values filled in.

        Parameters
        ----------
        name : str
            ``message`` or ``message.attribute``.
        **values : str, number or datetime
            What the message names with a ``$``. Numbers and dates are written as usual in the language.

        Raises
        ------
        KeyError
            If there is no such message, or a value that it needs is not given.
        """
        if name not in self:
            raise KeyError(f"there is no message {name!r} in {self.language}")
        identifier, _, attribute = name.partition(".")
        message = self._bundle.get_message(identifier)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(f"the message {name!r} has attributes only")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{name}: {errors[0]}")
        return str(text)


class _Spoken:
    """The messages of whichever language is being spoken when something is said."""

    @property
    def language(self) -> str:
        """The language that is being spoken, as an ISO 639-1 code."""
        return words().language

    def __contains__(self, name: str) -> bool:
        return name in words()

    def __call__(self, name: str, /, **values: str | float | datetime) -> str:
        """Return a message, as :meth:`Words.__call__` does.

        Parameters
        ----------
        name : str
            ``message`` or ``message.attribute``.
        **values : str, number or datetime
            What the message names with a ``$``.
        """
        return words()(name, **values)


say: Final = _Spoken()
"""Says a message in the language that is being spoken."""


def words(language: str | None = None) -> Words:
    """Return the messages of a language, which are read only once.

    Parameters
    ----------
    language : str, optional
        ISO 639-1 code; the language that is being spoken where it is not given.
    """
    return _words(_spoken.get() if language is None else language)


def joined(parts: Iterable[str]) -> str:
    """Return several things that are said in a row, parted as the language that is being spoken does it.

    Parameters
    ----------
    parts : iterable of str
        What is said; nothing gives an empty text.
    """
    said, *more = [*parts] or [""]
    for part in more:
        said = say("joined", before=said, after=part)
    return said


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have everything said in a language until the end of the block.

    Parameters
    ----------
    language : str
        ISO 639-1 code; English is spoken for a language without messages.
    """
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


@cache
def _words(language: str) -> Words:
    return Words(language)
