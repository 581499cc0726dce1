"""One visit to the page: what a patient does there, and a record of what is shown, said and asked."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request, WebSocket, expect

from posecheck.pose import Landmark

from .camera import LiveCamera
from .performance import SIZE, Clip, Performance, arrival

PATIENCE_MS: Final = 60_000
"""So long a step may take on a busy machine; an idle one needs a few seconds."""

ENOUGH_PER_S: Final = 10.0
"""Poses a second that show a movement at its own speed; with fewer the patient moves as much slower."""
SLOWEST: Final = 0.25
"""Share of its own speed below which no movement is shown: a pause in the poses is not their pace."""
COUNTDOWN_S: Final = 3.0

SCREENSHOTS: Final = Path(__file__).parents[2] / "build/screenshots"

# Nothing is said aloud: a machine for tests has no voice, and what was begun would never end.
RECORDER: Final = """
window.recorded = { shown: [], said: [], tones: [] };
new MutationObserver(() => {
  for (const status of document.querySelectorAll('[role=status]')) {
    const text = status.textContent.trim();
    if (text && !recorded.shown.includes(text)) recorded.shown.push(text);
  }
}).observe(document, { childList: true, characterData: true, subtree: true });
speechSynthesis.speak = ({ text }) => recorded.said.push(text);
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (when) {
  recorded.tones.push(this.frequency.value);
  start.call(this, when);
};
"""

WAIT: Final = """async () => {
  const end = performance.now() + %d;
  while (!(%s)) {
    if (performance.now() > end) throw new Error("it never came to this: " + %r);
    await new Promise(requestAnimationFrame);
  }
}"""

HIGHLIGHTED: Final = """([x, y]) => {
  const skeleton = document.querySelector('.picture > canvas');
  const [left, top] = [x * skeleton.width, y * skeleton.height];
  const reach = 0.07 * skeleton.height;
  const { data } = skeleton.getContext('2d').getImageData(left - reach, top - reach, 2 * reach, 2 * reach);
  const pixels = new Uint32Array(data.buffer);
  return pixels.includes(0xff03b7ff);
}"""
"""Whether the colour of the highlight, #ffb703, is near a place of the picture, given in shares of it."""


@dataclass(frozen=True)
class Asked:
    """A request: of what kind, and for what."""

    kind: str
    url: str


class Visit:
    """Drives the page as a patient does, by what is to be read on it.

    Parameters
    ----------
    context : BrowserContext
    camera : LiveCamera
        What the patient is in front of.
    address : str
        Of the server.
    label : str
        Beginning of the names of its screenshots.
    """

    def __init__(self, context: BrowserContext, camera: LiveCamera, address: str, label: str) -> None:
        self.context = context
        self.camera = camera
        self.address = address
        self.label = label
        self.asked: list[Asked] = []
        self.complaints: list[str] = []
        self.pictures = 0
        self.speed = 1.0
        self._answered_s: list[float] = []
        context.add_init_script(RECORDER)
        context.on("request", self._note_request)
        self.page: Page = context.new_page()
        self.page.on("console", self._note_message)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("websocket", self._note_stream)
        self.page.goto(address)
        self.heading("Which exercise?").wait_for()

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith("blob:"):
            self.asked.append(Asked(request.resource_type, request.url))

    def _note_stream(self, stream: WebSocket) -> None:
        self.asked.append(Asked("stream", stream.url))
        stream.on("framereceived", lambda _frame: self._answered_s.append(time.monotonic()))

    def _note_message(self, message: ConsoleMessage) -> None:
        # What the content policy forbids is an error too. TensorFlow Lite writes its news as errors.
        if message.type == "error" and not message.text.startswith("INFO:"):
            self.complaints.append(message.text)

    # What is to be seen

    def heading(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("heading", name=name)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=re.compile(rf"^{name}\b"))

    def status(self, text: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("status").filter(has_text=text)

    def recorded(self, what: str) -> list[Any]:
        """Return what was "shown", "said" or sounded ("tones") since the page was loaded."""
        recorded: list[Any] = self.page.evaluate("what => recorded[what]", what)
        return recorded

    def foreign(self) -> list[Asked]:
        """Return the requests that left the page's own origin."""
        own = urlsplit(self.address).netloc
        return [asked for asked in self.asked if urlsplit(asked.url).netloc != own]

    def photograph(self, name: str, *, whole: bool = False) -> None:
        """Keep a screenshot, numbered in the order of the visit; films under way show something or cannot."""
        self.wait_until(
            "[...document.querySelectorAll('video[src]')]"
            ".every(({ error, readyState }) => error || readyState >= 2)"
        )
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.pictures += 1
        path = SCREENSHOTS / f"{self.label}-{self.pictures:02d}-{name}.png"
        self.page.screenshot(path=path, full_page=whole)

    def expect_highlighted(self, landmarks: Sequence[Landmark]) -> None:
        """Wait until these are marked in the mirrored picture where the patient, who is still, has them."""
        at = self.camera.landmarks_px[list(landmarks)] / SIZE
        mirrored = [[1 - x, y] for x, y in at.tolist()]
        self.wait_until(f"{mirrored}.every({HIGHLIGHTED})")

    def wait_until(self, condition: str) -> None:
        """Wait until a JavaScript expression is true.

        Playwright's own way to do so would need a hole in the content policy.
        """
        self.page.evaluate(WAIT % (PATIENCE_MS, condition, condition))

    # What the patient does

    def choose(self, performance: Performance) -> None:
        self.button(performance.name).click()
        self.heading(performance.name).wait_for()

    def get_into_position(self, performance: Performance) -> None:
        """After Start: be told how to stand, stand so, and wait until it counts."""
        self.camera.hold(arrival(performance))
        self.heading("Camera check").wait_for()
        self.status(performance.advice).wait_for()
        self.photograph("advice")
        self.camera.play(arrival(performance))
        self.wait_until_it_counts()

    def wait_until_it_counts(self) -> None:
        """Stay in position through check and countdown."""
        self.button("Finish").wait_for()
        assert {"Good. Stay there.", "Get ready.", "3", "2", "1"} <= {*self.recorded("shown")}
        per_s = sum(at_s > time.monotonic() - COUNTDOWN_S for at_s in self._answered_s) / COUNTDOWN_S
        self.speed = min(1.0, max(SLOWEST, per_s / ENOUGH_PER_S))

    def exercise(self, clip: Clip) -> None:
        """Move, once it counts; on a slow computer so slowly that it sees the movement."""
        self.camera.play(clip, self.speed)

    def expect_count(self, count: int) -> None:
        """Wait until the big number is so much."""
        number = self.status(re.compile(rf"^\s*{count}\s*of \d+"))
        expect(number).to_be_visible(timeout=PATIENCE_MS)

    def read_result(self) -> str:
        """Return the words of the result, when it is there."""
        self.heading("Each repetition").wait_for()
        return self.page.get_by_role("main").inner_text()
