"""Reads a page as a browser does: its tags, and its text by heading."""

from __future__ import annotations

from collections import defaultdict
from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "input", "hr"}


class Page(HTMLParser):
    """The elements of a page.

    Attributes
    ----------
    tags : list of (str, dict)
        All elements with their attributes, in order.
    sections : dict of str to str
        The text below each heading.
    headings : list of (int, str)
        Levels and texts.
    unclosed : list of str
        Elements that were opened and not closed; must be empty at the end.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.sections: dict[str, str] = defaultdict(str)
        self.headings: list[tuple[int, str]] = []
        self.unclosed: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.unclosed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop() == tag
        if tag in ("td", "th", "li", "dt", "dd", "p") and self.headings:
            self.sections[self.headings[-1][1]] += " "

    def handle_data(self, data: str) -> None:
        inside = self.unclosed[-1] if self.unclosed else ""
        if inside in ("h1", "h2", "h3"):
            self.headings.append((int(inside[1]), data))
        elif self.headings and inside != "style":
            self.sections[self.headings[-1][1]] += data
