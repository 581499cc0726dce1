"""What a session produces: the types of a report and of what the screen shows meanwhile, and nothing else.

All of it is plain data; nothing here can be changed once it is made. JSON, the schema of the server's
answers, the columns of the table and the types of the page are made from these classes. What a rule finds is
defined beside the rules, which make it. How sessions differ from each other, which is not part of any report,
is in :mod:`posecheck.result.change`.
"""

from posecheck.result.comparison import Comparison, Deviation, When
from posecheck.result.note import (
    NobodySeen,
    Note,
    NothingMoved,
    NotMeasured,
    RuleNotJudged,
    SideRepeated,
    SlowMotion,
    SourceNote,
)
from posecheck.result.rep import Curve, RangeOfMotion, Rep, Status
from posecheck.result.report import ExerciseEdition, Frames, Provenance, Report
from posecheck.result.uncounted import Uncounted, Why
from posecheck.result.update import Advice, Cue, Need, Remark, Stage, Update
from posecheck.rules.finding import Bound, Finding, Quantity, Reason, Verdict

__all__ = [
    "Advice",
    "Bound",
    "Comparison",
    "Cue",
    "Curve",
    "Deviation",
    "ExerciseEdition",
    "Finding",
    "Frames",
    "Need",
    "NobodySeen",
    "NotMeasured",
    "Note",
    "NothingMoved",
    "Provenance",
    "Quantity",
    "RangeOfMotion",
    "Reason",
    "Remark",
    "Rep",
    "Report",
    "RuleNotJudged",
    "SideRepeated",
    "SlowMotion",
    "SourceNote",
    "Stage",
    "Status",
    "Uncounted",
    "Update",
    "Verdict",
    "When",
    "Why",
]
