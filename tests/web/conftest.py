"""A server, a browser with a camera, and visits to the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from .browser import PROGRAM, launch
from .camera import LiveCamera
from .serving import serving
from .visit import PATIENCE_MS, SCREENSHOTS, Visit

Open = Callable[..., Visit]


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a server."""
    with serving(tmp_path_factory.mktemp("server") / "errors.log") as address:
        yield address


@pytest.fixture(scope="session")
def camera(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveCamera]:
    with LiveCamera(tmp_path_factory.mktemp("camera") / "camera.y4m") as camera:
        yield camera


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    if PROGRAM is None:
        pytest.skip("the page is tested in Debian's chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def browser(playwright: Playwright, camera: LiveCamera) -> Iterator[Browser]:
    """Return a browser that has the camera; whether it may use it is up to each visit."""
    browser = launch(playwright, camera)
    yield browser
    browser.close()


@pytest.fixture
def visit(
    browser: Browser, camera: LiveCamera, address: str, request: pytest.FixtureRequest
) -> Iterator[Open]:
    """Return how to visit the page; at the end nothing may have left its origin, and nothing complained.

    Keywords that are not named below go to Playwright's ``new_context``.
    """
    label = re.sub(r"\W+", "-", request.node.name.removeprefix("test_")).strip("-")
    for earlier in SCREENSHOTS.glob(f"{label}-[0-9][0-9]-*.png"):
        earlier.unlink()
    visits: list[Visit] = []
    expect.set_options(timeout=PATIENCE_MS)

    def open_page(
        *,
        address: str = address,
        browser: Browser = browser,
        camera_allowed: bool = True,
        unreachable: str = "",
        **settings: Any,
    ) -> Visit:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **settings})
        context.set_default_timeout(PATIENCE_MS)
        if camera_allowed:
            context.grant_permissions(["camera"])
        if unreachable:
            context.route(unreachable, lambda route: route.abort())
        visits.append(Visit(context, camera, address, label))
        return visits[-1]

    yield open_page
    for visit in visits:
        visit.context.close()
        assert visit.foreign() == []
        assert "\n".join(visit.complaints) == ""
