"""Debian's Chromium, with a camera or without."""

from __future__ import annotations

import shutil
from typing import Final

from playwright.sync_api import Browser, Playwright

from .camera import LiveCamera

PROGRAM: Final = shutil.which("chromium")
PLAIN: Final = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync"),
    *("--disable-component-update", "--no-first-run"),
)


def launch(playwright: Playwright, camera: LiveCamera | None) -> Browser:
    """Start the browser; whether a page may use the camera is up to the context."""
    fake = [f"--use-fake-device-for-media-stream=device-count={int(camera is not None)}"]
    if camera:
        fake.append(f"--use-file-for-fake-video-capture={camera.path}")
    return playwright.chromium.launch(executable_path=PROGRAM, args=[*PLAIN, *fake])
