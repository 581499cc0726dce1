"""The rules engine: repetitions, findings and cues from poses."""

from posecheck.engine.checker import Checker
from posecheck.engine.job import finished, score, started
from posecheck.engine.snapshot import put_back, take_out

__all__ = ["Checker", "finished", "put_back", "score", "started", "take_out"]
