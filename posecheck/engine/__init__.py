"""The rules engine: repetitions, findings and cues from poses."""

from posecheck.engine.checker import Checker
from posecheck.engine.snapshot import put_back, take_out

__all__ = ["Checker", "put_back", "take_out"]
