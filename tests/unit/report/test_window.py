from __future__ import annotations

import sys

import pytest

from posecheck.errors import InputError
from posecheck.report.window import LiveWindow

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems always have a display"
)


@pytest.mark.parametrize("display", ["", ":98765", "nowhere:0"])
def test_without_a_display_there_is_a_line_and_not_the_end(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    with pytest.raises(InputError, match=r"no display .*DISPLAY.*posecheck check"):
        LiveWindow("test")
