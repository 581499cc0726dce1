"""All that people read, by language, as data: the page, the command line and reports read the same files.

The files are in `Fluent <https://projectfluent.org>`_, one folder for each language, which has plurals and
forms of its own. A message that says several things has attributes, ``message.attribute``.

A file is parsed when the first of its messages is said, so that a command that says little starts fast; so a
message may refer to others of its own file only.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

FALLBACK: Final = "en"
"""What is not translated is said in English."""
_MESSAGE: Final = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)


class Words:
    """The messages of one language.

    Parameters
    ----------
    language : str
        ISO 639-1 code; a language that there are no messages in reads as English.
    """

    def __init__(self, language: str) -> None:
        root = files(__name__)
        known = language.isalpha() and (root / language).is_dir()
        self.language = language if known else FALLBACK
        # Without the marks of direction that Fluent puts round what is filled in: a terminal shows them.
        self._bundle = FluentBundle([self.language], use_isolating=False)
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

    def __call__(self, name: str, **values: str | float) -> str:
        """Return a message with its values filled in.

        Parameters
        ----------
        name : str
            ``message`` or ``message.attribute``.
        **values : str or number
            What the message names with a ``$``. Numbers are written as is usual in the language.

        Raises
        ------
        KeyError
            If there is no such message, or it needs a value that is not given.
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


@cache
def words(language: str = FALLBACK) -> Words:
    """Return the messages of a language, read once.

    Parameters
    ----------
    language : str
        ISO 639-1 code.
    """
    return Words(language)
