"""The model bundles that the build puts into the package."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final, Literal, get_args

from posecheck.errors import ModelError

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
        raise ModelError(f"there is no model {model!r}; choose one of {', '.join(MODEL_NAMES)}")
    file = resources.files("posecheck.estimation").joinpath("models", f"pose_landmarker_{model}.task")
    if not file.is_file():
        raise ModelError(
            f"the {model} pose model is not installed; run `pip install .` or `make install` "
            "in the root of the PoseCheck project, which builds it"
        )
    return file
