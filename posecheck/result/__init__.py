"""What a session produces: the types of a report and of what the screen shows meanwhile, and nothing else.

All of it is plain data; nothing here can be changed once it is made. JSON, the schema of the server's
answers, the columns of the table and the types of the page are made from these classes. What a rule finds is
defined beside the rules, which make it. How sessions differ from each other, which is not part of any report,
is in :mod:`posecheck.result.change`.
"""

from posecheck.result.clinical import (
    ClinicalAttempt,
    ClinicalChange,
    ClinicalResult,
    ClinicalUnit,
    NoNorm,
    NoResult,
    NormComparison,
    Standing,
)
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
from posecheck.result.quality import (
    Figure,
    PhaseTime,
    Quality,
    Sequencing,
    SetQuality,
    Smoothness,
    Spread,
    Steadiness,
    Step,
    Symmetry,
    Trend,
    Trending,
    Untold,
    Variability,
)
from posecheck.result.rep import Curve, RangeOfMotion, Rep, Status
from posecheck.result.report import ExerciseEdition, Frames, Provenance, ReferenceEdition, Report
from posecheck.result.score import Aspect, Score, ScorePart
from posecheck.result.summed_up import SummedUp
from posecheck.result.uncounted import Uncounted, Why
from posecheck.result.update import Advice, Cue, CueKind, Need, Remark, Stage, Update
from posecheck.rules.finding import Bound, Finding, Quantity, Reason, Verdict

__all__ = [
    "Advice",
    "Aspect",
    "Bound",
    "ClinicalAttempt",
    "ClinicalChange",
    "ClinicalResult",
    "ClinicalUnit",
    "Comparison",
    "Cue",
    "CueKind",
    "Curve",
    "Deviation",
    "ExerciseEdition",
    "Figure",
    "Finding",
    "Frames",
    "Need",
    "NoNorm",
    "NoResult",
    "NobodySeen",
    "NormComparison",
    "NotMeasured",
    "Note",
    "NothingMoved",
    "PhaseTime",
    "Provenance",
    "Quality",
    "Quantity",
    "RangeOfMotion",
    "Reason",
    "ReferenceEdition",
    "Remark",
    "Rep",
    "Report",
    "RuleNotJudged",
    "Score",
    "ScorePart",
    "Sequencing",
    "SetQuality",
    "SideRepeated",
    "SlowMotion",
    "Smoothness",
    "SourceNote",
    "Spread",
    "Stage",
    "Standing",
    "Status",
    "Steadiness",
    "Step",
    "SummedUp",
    "Symmetry",
    "Trend",
    "Trending",
    "Uncounted",
    "Untold",
    "Update",
    "Variability",
    "Verdict",
    "When",
    "Why",
]
