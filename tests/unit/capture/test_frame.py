import math

import numpy as np
import pytest

from posecheck.errors import SourceError
from posecheck.frame import Frame


def test_size_is_width_and_height() -> None:
    assert Frame(image=np.zeros((480, 640, 3), np.uint8), time_s=0.0).size == (640, 480)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((480, 640), np.uint8),
        np.zeros((480, 640, 4), np.uint8),
        np.zeros((480, 640, 3)),
        np.zeros((0, 640, 3), np.uint8),
    ],
)
def test_what_is_no_colour_picture_is_refused(image: np.ndarray) -> None:
    with pytest.raises(SourceError, match="must be uint8"):
        Frame(image=image, time_s=0.0)


@pytest.mark.parametrize("time_s", [math.nan, math.inf])
def test_time_must_be_finite(time_s: float) -> None:
    with pytest.raises(SourceError, match="finite"):
        Frame(image=np.zeros((2, 2, 3), np.uint8), time_s=time_s)
