"""A body of which one joint is never seen, for the benchmarks of identity and of worse pictures.

Nothing to run by itself.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.pose import Landmark, PoseTrack
from posecheck.reference.course import posture_course
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient

JOINTS: Final = tuple(
    Landmark[f"{side}_{part}"]
    for part in ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE")
    for side in ("LEFT", "RIGHT")
)
UNSEEN: Final = 0.1
"""A visibility that means not seen."""


def without(joint: Landmark, track: PoseTrack) -> PoseTrack:
    """Return a track in which a joint is never seen.

    Parameters
    ----------
    joint : Landmark
        The joint that is hidden.
    track : PoseTrack
        What is seen otherwise.
    """
    visibility = track.visibility.copy()
    visibility[:, joint] = UNSEEN
    return replace(track, visibility=visibility)


@cache
def channels_without(joint: Landmark) -> NDArray[np.bool_]:
    """Return which channels of the posture are unknown without a joint, shape (channels,).

    Parameters
    ----------
    joint : Landmark
        The joint that is hidden.
    """
    standing = SyntheticPatient(motion=Motion.of({}, [], lead_in_s=0.2, lead_out_s=0.2)).truth_track()
    return np.asarray(np.isnan(posture_course(without(joint, standing)).values).all(axis=0))
