"""The pose of the patient in each frame of a source."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

import numpy as np

from posecheck.estimation.bundles import ModelName
from posecheck.estimation.landmarker import Landmarker, Picture, as_picture
from posecheck.estimation.light import prepared
from posecheck.estimation.sighting import Sighting
from posecheck.estimation.subject import SubjectLock
from posecheck.frame import Frame
from posecheck.pose import Pose

_MOST_PEOPLE: Final = 4
_SAME_PLACE: Final = 0.5  # trunk lengths
_MARGIN: Final = 0.6  # trunk lengths kept around the patient when the rest of the picture is covered
_EDGE: Final = 0.2
"""Trunk lengths around the landmarks of a person who is covered: hair, clothes."""
_COVER: Final = 128


class PoseEstimator:
    """Finds the patient's pose in the frames of a source; serves several sources if told where each begins.

    One landmarker follows one person from frame to frame, which is cheap, but it does not care whom. The
    :class:`~posecheck.estimation.subject.SubjectLock` does: when in doubt, a second landmarker (always the
    lite model) looks at all people in view. If the first one has gone astray, it is shown nothing but the
    patient until it follows the patient again. A picture of somebody on the wall is covered while the second
    one looks, because it finds fewer people beside one whom it sees well.

    Parameters
    ----------
    model : {"lite", "full", "heavy"}
        From fast and coarse to slow and accurate.

    Attributes
    ----------
    model : {"lite", "full", "heavy"}
        As given.

    Raises
    ------
    ModelError
        If the model is not installed or cannot be loaded.
    """

    def __init__(self, *, model: ModelName = "full") -> None:
        self.model: Final = model
        # Loaded meanwhile: it is needed as soon as somebody is seen.
        loading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="posecheck-lookout")
        self._lookout = loading.submit(
            copy_context().run, Landmarker, "lite", people=_MOST_PEOPLE, follow=False
        )
        loading.shutdown(wait=False)
        self._follower = Landmarker(model, follow=True)
        self._lock = SubjectLock()
        self._following = True
        self._hanging: tuple[Sighting, Pose] | None = None

    def estimate(self, frame: Frame, picture: Picture | None = None) -> Pose:
        """Return the patient's pose in a frame.

        The patient is chosen among the first people seen: the largest and most central of them. Until that
        person has exercised, somebody else can turn out to be the patient.

        Parameters
        ----------
        frame : Frame
            The next frame, in order of time.
        picture : Picture, optional
            What :func:`posecheck.estimation.light.prepared` returns for it, if that has been done already.

        Returns
        -------
        Pose
            :meth:`Pose.missing <posecheck.pose.Pose.missing>` if the patient is not in view. It is marked as
            another person where somebody else turned out to be the patient.

        Raises
        ------
        SourceError
            If an edge of the picture has more than 32766 pixels.
        """
        if picture is None:
            picture = prepared(frame)
        people: list[Pose] = []
        if self._following:
            people = self._follower.find(picture, frame.time_s)
            image = frame.image if self._lock.compares_colours(frame.time_s) else None
            if people and self._lock.trusts(Sighting.of(image, people[0]), frame.time_s):
                return people[0]
        if people or self._lock.chosen:
            return self._look_around(picture, frame, people)
        return Pose.missing(time_s=frame.time_s, size=frame.size)

    def start_anew(self) -> None:
        """Forget the source so far: the next one is treated as if the estimator had just been made."""
        self._follower.start_anew()
        self.choose_anew()

    def choose_anew(self) -> None:
        """Forget who the patient is; choose again among the people in the next frames."""
        self._lock = SubjectLock()
        self._following = True
        self._hanging = None

    def _look_around(self, picture: Picture, frame: Frame, followed: list[Pose]) -> Pose:
        """Return the patient's pose from those of all people in view; `followed` is one of them, or empty."""
        seen = [(Sighting.of(frame.image, pose), pose) for pose in followed]
        if seen and self._lock.is_picture(frame.time_s):
            self._hanging = seen[0]
        elif seen and self._hanging and seen[0][0].distance(self._hanging[0]) <= _SAME_PLACE:
            self._hanging = None  # it was somebody who stood still
        shown = _without(picture, *self._hanging) if self._hanging else picture
        for pose in self._lookout.result().find(shown, frame.time_s):
            sighting = Sighting.of(frame.image, pose)
            if all(sighting.distance(other) > _SAME_PLACE for other, _ in seen):
                seen.append((sighting, pose))
        index = self._lock.pick([sighting for sighting, _ in seen], frame.time_s)
        if index is None:
            self._following = False
            return Pose.missing(time_s=frame.time_s, size=frame.size)
        sighting, pose = seen[index]
        self._following = pose in followed
        found = pose if self._following else self._steer(picture, frame, sighting, pose)
        return replace(found, another=True) if self._lock.exchanged else found

    def _steer(self, picture: Picture, frame: Frame, patient: Sighting, pose: Pose) -> Pose:
        """Show the follower nothing but the patient, and return its pose if it has found the patient."""
        for found in self._follower.find(_only(picture, pose, _MARGIN * patient.length_px), frame.time_s):
            if Sighting.of(frame.image, found).distance(patient) <= _SAME_PLACE:
                self._following = True
                return found
        return pose

    def close(self) -> None:
        """Free the models."""
        self._follower.close()
        if self._lookout.exception() is None:
            self._lookout.result().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _only(picture: Picture, pose: Pose, margin_px: float) -> Picture:
    """Return the picture with everything but the person covered."""
    rows, columns = _around(pose, margin_px)
    rgb = picture.numpy_view()
    shown = np.full_like(rgb, _COVER)
    shown[rows, columns] = rgb[rows, columns]
    return as_picture(shown)


def _without(picture: Picture, person: Sighting, pose: Pose) -> Picture:
    """Return the picture with the person covered."""
    shown = picture.numpy_view().copy()
    shown[_around(pose, _EDGE * person.length_px)] = _COVER
    return as_picture(shown)


def _around(pose: Pose, margin_px: float) -> tuple[slice, slice]:
    """Return the rows and columns in which a person is."""
    left, top = np.maximum(pose.image_px.min(axis=0) - margin_px, 0).astype(int)
    right, bottom = np.maximum(pose.image_px.max(axis=0) + margin_px, 0).astype(int)
    return slice(top, bottom), slice(left, right)
