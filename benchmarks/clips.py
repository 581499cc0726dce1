"""What speed is measured on: a set of squats of the synthetic patient, as a video file and as landmarks.

Nothing to run by itself.
"""

from __future__ import annotations

from pathlib import Path

from posecheck.exercise import Exercise, load_exercise
from posecheck.pose import PoseTrack
from posecheck.report.video import OverlayWriter
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene


def squats(count: int, *, azimuth_deg: float = 0.0, noise_px: float = 0.0) -> SyntheticPatient:
    """Return a synthetic patient who does some squats.

    Parameters
    ----------
    count : int
        How many.
    azimuth_deg : float
        The side of the patient that is towards the camera: 0 the front, 90 the left.
    noise_px : float
        Standard deviation of the noise on the true landmarks.
    """
    exercise = load_exercise("squat")
    demonstration = shown_postures(exercise)
    repetition = Repetition(
        target=demonstration.target,
        out_s=demonstration.out_s,
        hold_s=demonstration.hold_s,
        back_s=demonstration.back_s,
    )
    return SyntheticPatient(
        motion=Motion.of(demonstration.start, [repetition] * count, sway_deg=0.5),
        camera=Camera(azimuth_deg=azimuth_deg),
        landmark_noise_px=noise_px,
    )


def squat() -> Exercise:
    """Return the exercise that is measured with."""
    return load_exercise("squat")


def squat_track(count: int) -> PoseTrack:
    """Return the landmarks of squats with the scatter of a pose model, without rendering anything.

    Parameters
    ----------
    count : int
        How many.
    """
    return squats(count, noise_px=2.0).truth_track()


def squat_video(folder: Path, count: int) -> Path:
    """Render squats into a video file, in H.264 as telephones record it.

    Parameters
    ----------
    folder : Path
        Where it is written.
    count : int
        How many.

    Returns
    -------
    Path
        The file.
    """
    path = folder / "squats.mp4"
    with OverlayWriter(path) as film:
        for frame in Scene(patient=squats(count)).frames():
            film.write(frame.image, frame.time_s)
    return path
