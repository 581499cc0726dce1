"""``posecheck record --camera``: a demonstration in front of the camera, followed in a window."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from posecheck.authoring.live import LiveDemonstration, Stage
from posecheck.cli.ctrl_c import ended_by_ctrl_c
from posecheck.errors import InputError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.frame import Frame
    from posecheck.pose import Pose, PoseTrack
    from posecheck.reading import AnySource
    from posecheck.report.lettering import Image
    from posecheck.report.window import LiveWindow

NEWS_S: Final = 3.0
"""A new repetition is told for so long."""
AWAY_S: Final = 1.5
"""A camera silent for so long is waited for aloud."""


def demonstrated(camera: str, model: str) -> PoseTrack | None:
    """Return what a therapist demonstrates in front of a camera; None if they stopped without saving.

    Parameters
    ----------
    camera : str
        Number or address.
    model : str
        Pose model.

    Raises
    ------
    InputError
        If it is not a camera, there is no display for the window, or nothing was recorded.
    """
    from posecheck.capture.source import is_live, open_source
    from posecheck.pipeline import track
    from posecheck.report.window import LiveWindow

    if not is_live(camera):
        raise InputError(say("asked-no-camera", camera=camera))
    with LiveWindow("PoseCheck") as window:
        source = open_source(camera)
        if not source.live:
            source.close()
            raise InputError(f"{camera}: {say('recording-not-camera')}")
        screen = _Screen(window, source)
        with ended_by_ctrl_c(window):
            seen = track(source, model, on_pose=screen.update, on_wait=screen.wait)  # type: ignore[arg-type]
    return None if screen.stopped else screen.demonstration.track(seen.origin)


class _Screen:
    """Shows what is seen in the window, and does what the keys say."""

    def __init__(self, window: LiveWindow, source: AnySource) -> None:
        self.demonstration = LiveDemonstration()
        self.stopped = False
        self._window = window
        self._source = source
        self._shown: Image | None = None
        self._shown_s = perf_counter()
        self._news = ""
        self._news_s = 0.0
        self._count = 0

    def update(self, frame: Frame | None, pose: Pose) -> None:
        from posecheck.report.recording import draw_recording

        shown = self.demonstration
        shown.push(pose)
        if len(shown.reps) > self._count:
            self._tell("recording-found", pose.time_s)
        self._count = len(shown.reps)
        if frame is not None:
            self._shown = draw_recording(
                frame.image,
                pose,
                count=self._count,
                sentence=self._sentence(pose.time_s),
                left_s=shown.left_s if shown.stage is Stage.COUNTDOWN else None,
            )
            self._shown_s = perf_counter()
            self._show(self._shown, pose.time_s)

    def wait(self) -> None:
        from posecheck.report.overlay import notice

        if self._shown is not None:
            away = perf_counter() - self._shown_s > AWAY_S
            self._show(notice(self._shown, say("window-waiting")) if away else self._shown, self._news_s)

    def _show(self, image: Image, time_s: float) -> None:
        shown = self.demonstration
        self._window.show(image)
        if self._window.pressed == "d" and shown.reps:
            shown.take_back()
            self._tell("recording-taken-back", time_s)
            self._count = len(shown.reps)
        elif self._window.pressed == "enter":
            shown.finish()
        self.stopped = self._window.closed
        if self._window.closed or shown.stage is Stage.DONE:
            self._source.close()

    def _tell(self, message: str, time_s: float) -> None:
        self._news, self._news_s = message, time_s

    def _sentence(self, time_s: float) -> str:
        """Return the one thing to say now: what is wrong with the picture comes first."""
        shown = self.demonstration
        count = len(shown.reps)
        if shown.stage is Stage.REVIEW:
            return say("recording-review", count=count, seconds=max(0, round(shown.left_s)))
        if self._source.dark:
            return say("camera-dark")
        if shown.need is not None:
            return say(f"advice-{shown.need}", **({"part": shown.part} if shown.part else {}))
        if self._news and time_s - self._news_s < NEWS_S:
            return say(self._news, count=count)
        if shown.stage is Stage.COUNTDOWN:
            return say("recording-countdown")
        return say("recording-more" if count else "recording-first")
