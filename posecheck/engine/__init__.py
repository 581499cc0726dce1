"""The rules engine: repetitions, findings and cues from poses."""

from posecheck.engine.checker import Checker

__all__ = ["Checker"]
