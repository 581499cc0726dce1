"""Whether a picture on its side or upside down is noticed: ``python -m benchmarks.turned``.

The synthetic patient does the built-in exercises, seen from three sides, in pictures that are turned in each
of three ways; the full model looks. Then come the recordings of people: as they are, which is upright, and
with their landmarks turned. It takes two minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, get_args

import numpy as np

from benchmarks.recordings import Clip, clips
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import built_in_ids
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import LANDMARKS, PictureTurn, PictureTurnFollower
from posecheck.kinematics.position import Position
from posecheck.pose import Pose, PoseTrack
from posecheck.synthetic.cases import Performance
from tests.integration.rules.studio import filmed

AZIMUTHS_DEG: Final = (0, 45, 90)
TURNS: Final = {1: PictureTurn.SIDEWAYS, 2: PictureTurn.UPSIDE_DOWN, 3: PictureTurn.SIDEWAYS}
"""What a picture is after so many quarter turns."""
SOON_S: Final = 1.0
TWICE: Final = Performance(reps=("full", "full"))


def turns(poses: Iterable[Pose]) -> Iterator[tuple[float, PictureTurn]]:
    """Yield each turn of the picture that is noticed, with the time since the first pose in seconds.

    Parameters
    ----------
    poses : iterable of Pose
        What is seen, in the order of time.
    """
    body, follower = Body(LANDMARKS), PictureTurnFollower()
    first_s = None
    for pose in poses:
        first_s = pose.time_s if first_s is None else first_s
        if body.observe(pose) and follower.look(body):
            yield pose.time_s - first_s, follower.turn


def film(exercise_id: str, azimuth_deg: float, quarters: int, estimator: PoseEstimator) -> Iterator[Pose]:
    """Yield what is seen of the synthetic patient in turned pictures.

    Parameters
    ----------
    exercise_id : str
        What the patient does.
    azimuth_deg : float
        The side of the patient that is towards the camera: 0 the front, 90 the left.
    quarters : int
        By how many quarters the pictures are turned.
    estimator : PoseEstimator
        Finds the landmarks.
    """
    estimator.start_anew()
    for frame in filmed(exercise_id, TWICE, azimuth_deg).frames():
        image = np.ascontiguousarray(np.rot90(frame.image, quarters))
        yield estimator.estimate(replace(frame, image=image))


def main() -> None:
    """Print in how many films a turn is noticed, and in which recordings one is that is not there."""
    soon = total = 0
    with PoseEstimator(model="full") as estimator:
        for exercise_id in built_in_ids():
            for azimuth_deg in AZIMUTHS_DEG:
                for quarters, expected in TURNS.items():
                    noticed = list(turns(film(exercise_id, azimuth_deg, quarters, estimator)))
                    right = [turn for _, turn in noticed] == [expected] and noticed[0][0] <= SOON_S
                    soon, total = soon + right, total + 1
                    if not right:
                        print(
                            f"  {exercise_id} from {azimuth_deg}°, {quarters} quarters: {noticed}", flush=True
                        )
    print(f"turned pictures: noticed within {SOON_S:g} s, and nothing else, in {soon} of {total} films")
    _print_recordings(clips())


def _print_recordings(recordings: Sequence[Clip]) -> None:
    """Print for each position in how many recordings a turn is noticed, there or not."""
    for position in get_args(Position):
        several = [clip for clip in recordings if clip.position == position]
        wrong = [clip for clip in several if any(turns(clip.track))]
        print(f"recordings of people, {position}: {len(wrong)} of {len(several)} are taken for turned")
        for clip in wrong:
            print(f"  {clip.file[:48]}: {clip.description}")
        for quarters, expected in TURNS.items():
            found = [list(turns(turned(clip.track, quarters))) for clip in several]
            soon = sum(bool(one) and one[0][1] is expected and one[0][0] <= SOON_S for one in found)
            ever = sum(any(turn is expected for _, turn in one) for one in found)
            other = sum(any(turn is not expected for _, turn in one) for one in found)
            print(
                f"  turned by {quarters} quarters: noticed within {SOON_S:g} s in {soon}, "
                f"at some time in {ever}; another turn in {other}"
            )


def turned(track: PoseTrack, quarters: int) -> PoseTrack:
    """Return what a turned picture would show if the model saw the same in it.

    Parameters
    ----------
    track : PoseTrack
        What is seen in the upright picture.
    quarters : int
        By how many quarters the picture is turned, clockwise.
    """
    image_px, world_m, (width, height) = track.image_px, track.world_m, track.size
    for _ in range(quarters):
        image_px = np.stack([height - 1 - image_px[..., 1], image_px[..., 0]], axis=-1)
        world_m = np.stack([-world_m[..., 1], world_m[..., 0], world_m[..., 2]], axis=-1)
        width, height = height, width
    return replace(track, image_px=image_px, world_m=world_m, size=(width, height))


if __name__ == "__main__":
    main()
