"""Coverage is left to the other tests: here the same lines run so often that it triples the time."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _uncovered(no_cover: None) -> None:
    """Let pytest-cov look away, as it does where a test asks for its fixture `no_cover`."""
