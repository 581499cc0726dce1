"""axe-core looks for what keeps people with disabilities from using a page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

SCRIPT: Final = Path(__file__).parents[2] / "server/web/node_modules/axe-core/axe.min.js"
RUN: Final = """async () => {
  const told = ({ target, failureSummary }) => `${target}: ${failureSummary}`;
  return (await axe.run()).violations.map(({ help, nodes }) => `${help}: ${nodes.map(told)}`);
}"""


@cache
def _script() -> str:
    return SCRIPT.read_text()


def violations(page: Page) -> list[Any]:
    """Return all that axe-core objects to on the page as it is now."""
    page.evaluate(_script())  # through the debugger, so that the content policy stays as it is
    found: list[Any] = page.evaluate(RUN)
    return found
