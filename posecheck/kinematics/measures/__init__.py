"""Clinical measures of a person: the catalogue, a module for each part of the body, and how to take them."""

from posecheck.kinematics.measures.catalogue import CATALOGUE, PARTS
from posecheck.kinematics.measures.measurer import (
    SIDES,
    Channel,
    Measurer,
    Reading,
    Side,
    channels_of,
    landmarks_of,
    towards,
)

__all__ = [
    "CATALOGUE",
    "PARTS",
    "SIDES",
    "Channel",
    "Measurer",
    "Reading",
    "Side",
    "channels_of",
    "landmarks_of",
    "towards",
]
