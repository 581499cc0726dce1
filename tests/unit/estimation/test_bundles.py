from pathlib import Path

import pytest

from posecheck.errors import ModelError
from posecheck.estimation import bundles


def test_a_missing_model_says_how_to_build_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundles.resources, "files", lambda _: tmp_path)
    with pytest.raises(ModelError, match=r"the lite pose model is not installed; run `pip install \.`"):
        bundles.bundle("lite")


def test_an_unknown_model_names_the_known_ones() -> None:
    with pytest.raises(ModelError, match="choose one of lite, full, heavy"):
        bundles.bundle("huge")  # type: ignore[arg-type]
