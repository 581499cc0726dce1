"""Pose estimation for one connection, in a thread of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

from posecheck.estimation.bundles import ModelName
from posecheck.frame import Frame
from posecheck.pose import Pose
from posecheck_server.stream.pictures import decode

if TYPE_CHECKING:
    from posecheck.estimation.estimator import PoseEstimator

Result = TypeVar("Result")


class Estimation:
    """A pose estimator and its thread, in which everything it does happens in order.

    Parameters
    ----------
    model : {"lite", "full", "heavy"}
    """

    def __init__(self, model: ModelName) -> None:
        self._model = model
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="posecheck-estimation")
        self._estimator: PoseEstimator | None = None

    async def open(self) -> None:
        """Load the model.

        Raises
        ------
        ModelError
            If it cannot be loaded.
        """
        await self.run(self._load)

    async def pose_of_message(self, data: bytes, size: tuple[int, int], time_s: float) -> Pose:
        """Return the pose in the picture of a binary message.

        Parameters
        ----------
        data : bytes
            The whole message, checked before.
        size : (int, int)
            Width and height of the picture in pixels, from the header.
        time_s : float
            Time of the picture, from the header.

        Raises
        ------
        RefusedError
            If the picture cannot be decoded, or has another size.
        """
        return await self.run(lambda: self.pose(decode(data, size, time_s)))

    def choose_anew(self) -> None:
        """Choose the patient again from the next pictures."""
        assert self._estimator is not None, "open() comes first"
        self._thread.submit(self._estimator.choose_anew)

    async def run(self, work: Callable[[], Result]) -> Result:
        """Do something in the thread; if it is cancelled before it begins, it is not done.

        Parameters
        ----------
        work : callable
            What to do.

        Returns
        -------
        Result
            What the work returns.
        """
        # In the same context: what goes wrong is said in the same language.
        here = copy_context()
        return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: here.run(work))

    async def free(self, work: Callable[[], None]) -> None:
        """Free something in the thread, after the work still under way, even if nobody is waiting for it.

        Parameters
        ----------
        work : callable
            What frees it.
        """
        await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    def pose(self, frame: Frame) -> Pose:
        """Return the pose in a frame; to be called in the thread.

        Parameters
        ----------
        frame : Frame
            Later than the one before.
        """
        assert self._estimator is not None, "open() comes first"
        return self._estimator.estimate(frame)

    async def close(self) -> None:
        """Free the model and the thread."""
        try:
            await self.free(self._unload)
        finally:
            self._thread.shutdown(wait=False)

    def _load(self) -> None:
        # MediaPipe takes seconds to import; a client that only sends poses does not need it.
        from posecheck.estimation.estimator import PoseEstimator

        self._estimator = PoseEstimator(model=self._model)

    def _unload(self) -> None:
        if self._estimator is not None:
            self._estimator.close()
