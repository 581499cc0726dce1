"""The rules engine: repetitions, findings and cues from poses."""

from posecheck.engine.checker import Checker
from posecheck.engine.results import Cue, Finding, Rep, Report, Stage, Status, Update, Verdict

__all__ = ["Checker", "Cue", "Finding", "Rep", "Report", "Stage", "Status", "Update", "Verdict"]
