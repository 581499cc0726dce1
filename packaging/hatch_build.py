"""What the build adds to the Python files: pose models, page, exercise library and examples of answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

import models
import npm
import page

MODELS = "posecheck/estimation/models"
ROUTES = "fixtures/routes"
EXAMPLES = "posecheck_server/example_answers"


class PoseCheckBuildHook(BuildHookInterface[BuilderConfig]):
    """Runs before a wheel is put together, an editable one too."""

    def dependencies(self) -> list[str]:
        """Return what the build needs besides the static build requirements."""
        return [] if npm.on_path() else [npm.REQUIREMENT]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make models and page where an editable install finds them, and put them into the wheel.

        Parameters
        ----------
        version : str
            Kind of wheel: ``standard`` or ``editable``.
        build_data : dict of str to object
            What hatchling knows of the wheel; files are added to it.
        """
        try:
            models.make(Path(self.root) / MODELS)
            page.make(Path(self.root))
        except npm.NpmError as error:
            self.app.abort(str(error))
        # git ignores them, the wheel must not
        build_data["artifacts"] += [f"/{MODELS}/*.task", f"/{page.PAGE}/**"]
        if version == "standard":
            for path in sorted((Path(self.root) / "exercises").iterdir()):
                build_data["force_include"][f"exercises/{path.name}"] = f"posecheck/exercises/{path.name}"
            for path in sorted((Path(self.root) / ROUTES).glob("*.answer.json")):
                build_data["force_include"][f"{ROUTES}/{path.name}"] = f"{EXAMPLES}/{path.name}"
