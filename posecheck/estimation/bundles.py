"""The model bundles that the build puts into the package."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final, Literal, get_args

from posecheck.errors import ModelError
from posecheck.words import say

ModelName = Literal["lite", "full", "heavy"]
MODEL_NAMES: Final[tuple[ModelName, ...]] = get_args(ModelName)


def bundle(model: ModelName) -> Traversable:
    """Return the file of a pose model.

    Parameters
    ----------
    model : {"lite", "full", "heavy"}
        From fast and coarse to slow and accurate.

    Raises
    ------
    ModelError
        If there is no model of this name, or the package was installed without its models.
    """
    if model not in MODEL_NAMES:
        raise ModelError(say("model-unknown", model=repr(model), known=", ".join(MODEL_NAMES)))
    file = resources.files("posecheck.estimation").joinpath("models", f"pose_landmarker_{model}.task")
    if not file.is_file():
        raise ModelError(say("model-not-installed", model=model))
    return file
