"""What a written report is put together from: sections of paragraphs, lists, tables and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences.

    Attributes
    ----------
    text : str
        Plain text, like every text in a block.
    """

    kind: ClassVar = "paragraph"
    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences.

    Attributes
    ----------
    items : tuple of str
        One or more.
    """

    kind: ClassVar = "bullets"
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with what they stand for, such as the date.

    Attributes
    ----------
    pairs : tuple of (str, str)
        A name and what is said of it.
    """

    kind: ClassVar = "facts"
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table; the first cell of a row says what the row is about.

    Attributes
    ----------
    caption : str
        What it shows.
    head : tuple of str
        Names of the columns.
    rows : tuple of tuple of str
        As many cells each as there are columns.
    """

    kind: ClassVar = "table"
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A figure.

    Attributes
    ----------
    svg : str
        An SVG element.
    says : str
        What is seen in it, for those who cannot see it.
    caption : str
        What stands below it; may be empty.
    """

    kind: ClassVar = "picture"
    svg: str
    says: str
    caption: str = ""


Block = Paragraph | Bullets | Facts | Table | Picture


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A part of a report with a heading.

    Attributes
    ----------
    heading : str
        What it is about.
    blocks : tuple of Block
        What it says, in order.
    """

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Chapter:
    """Sections that belong together, such as those of one session.

    Attributes
    ----------
    heading : str
        Empty if it is the only one of its document.
    sections : tuple of Section
        In order.
    """

    heading: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A written report.

    Attributes
    ----------
    language : str
        ISO 639-1 code of what it is written in.
    title : str
        What it is called.
    chapters : tuple of Chapter
        In order.
    """

    language: str
    title: str
    chapters: tuple[Chapter, ...]
