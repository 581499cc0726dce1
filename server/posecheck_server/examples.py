"""Examples of answers of the REST interface: files of ``fixtures/routes``, which come from a server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

_INSTALLED: Final = Path(__file__).with_name("example_answers")
_SOURCE_TREE: Final = Path(__file__).parents[2] / "fixtures" / "routes"

_ANSWERS: Final = {
    "/healthz": "health",
    "/v1/capabilities": "capabilities",
    "/v1/exercises": "exercises",
    "/v1/exercises/{exercise}": "exercise",
    "/v1/score": "score",
}


def examples() -> dict[str, Any]:
    """Return an answer for each path that answers with JSON and has an example."""
    folder = _INSTALLED if _INSTALLED.is_dir() else _SOURCE_TREE
    return {
        path: json.loads((folder / f"{name}.answer.json").read_text(encoding="utf-8"))
        for path, name in _ANSWERS.items()
    }
