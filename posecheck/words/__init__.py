"""Everything people read, by language, as data: the page, the command line and reports use the same files.

The files are in `Fluent <https://projectfluent.org>`_, one folder for each language, with the plurals and
forms of that language. A message that says several things has attributes, ``message.attribute``.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

FALLBACK: Final = "en"
"""The language of what is not translated."""


class Words:
    """The messages of one language.

    Parameters
    ----------
    language : str
        ISO 639-1 code; for a language without messages, English is used.
    """

    def __init__(self, language: str) -> None:
        folder = files(__name__) / language
        known = language.isalpha() and folder.is_dir()
        self.language = language if known else FALLBACK
        # Without the direction marks that Fluent puts around what is filled in: a terminal shows them.
        self._bundle = FluentBundle([self.language], use_isolating=False)
        for file in sorted((files(__name__) / self.language).iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    def __contains__(self, name: str) -> bool:
        message, _, attribute = name.partition(".")
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
            What the message names with a ``$``. Numbers are written as usual in the language.

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


@cache
def words(language: str = FALLBACK) -> Words:
    """Return the messages of a language, which are read only once.

    Parameters
    ----------
    language : str
        ISO 639-1 code.
    """
    return Words(language)
