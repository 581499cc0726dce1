"""How well a movement was done, in figures: of one repetition, and of a whole set."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from posecheck.kinematics.measures import Side
from posecheck.result.unit import RATIO


class Untold(StrEnum):
    """Why a figure is not told."""

    NOT_SEEN = "not_seen"
    """The camera did not see it well enough."""
    WRONG_VIEW = "wrong_view"
    """It cannot be told from this side."""
    CUT_OFF = "cut_off"
    """The recording ended before it could be measured."""
    FRAME_RATE = "frame_rate"
    """Too few frames a second."""
    TOO_SMALL = "too_small"
    """The movement, or the difference, is too small beside what the camera scatters by."""
    TOO_SHORT = "too_short"
    """It did not last long enough."""
    ONE_SIDE = "one_side"
    """It compares the sides, and only one of them was seen moving."""
    FEW_REPETITIONS = "few_repetitions"
    """There are too few repetitions."""
    NO_REFERENCE = "no_reference"
    """The reference movement does not know it."""
    NOT_ASKED = "not_asked"
    """The exercise asks for nothing that it could be held against."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One number, with how far off it may be.

    Attributes
    ----------
    value : float or None
        In `unit`; None if it is not told.
    error : float or None
        Standard error in `unit`: by how much the same again would differ; None if unknown.
    unit : {"deg", "ratio", "s", "number", "per_min", "m_per_s"}
        ``number`` for what has no unit and is no share of anything; ``per_min`` for so many a minute,
        ``m_per_s`` for metres a second.
    untold : Untold or None
        Why there is no value; None if there is one.
    """

    value: float | None
    error: float | None = None
    unit: Literal["deg", "ratio", "s", "number", "per_min", "m_per_s"]
    untold: Untold | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PhaseTime:
    """How long one phase of a repetition took.

    Attributes
    ----------
    phase : str
        Id of the phase in the exercise.
    time : Figure
        Between 5 and 95% of the way, in seconds; at the target, the time beyond 95%.
    """

    phase: str
    time: Figure


@dataclass(frozen=True, kw_only=True, slots=True)
class Smoothness:
    """How smoothly a repetition went, in the measure reported to the patient: mean of way out and way back.

    Neither depends on the size or the pace of the movement. Balasubramanian, Melendez-Calderon, Roby-Brami
    and Burdet, J NeuroEng Rehabil 2015;12:112; Hogan and Sternad, J Mot Behav 2009;41(6):529-534.

    Attributes
    ----------
    arc_length : Figure
        Spectral arc length (SPARC) of the speed up to 4 Hz; negative, and the closer to 0 the smoother: about
        -1.4 for one even movement.
    jerk : Figure
        Log dimensionless jerk (LDLJ) of the speed up to 2 Hz; negative, and the closer to 0 the smoother:
        about -5 for one even movement.
    """

    arc_length: Figure
    jerk: Figure


@dataclass(frozen=True, kw_only=True, slots=True)
class Steadiness:
    """How still the far end was held, in the measure reported to the patient.

    Attributes
    ----------
    sway : Figure
        Standard deviation around the line that the held value drifts along, in the unit of the measure.
    drift : Figure
        Change from the beginning of the hold to its end along that line, in the unit of the measure; negative
        if it fell back towards the start.
    """

    sway: Figure
    drift: Figure


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """When one measure moved, in the order in which measures do.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    side : Side
        Side of the body the measure belongs to.
    delay_s : float
        How much later it was halfway out than the measure that the reference moves most clearly (the mean of
        both sides, if they move together), in seconds; negative if earlier.
    share : float
        The same as a share of the time of the repetition.
    usual_share : float
        That share in the reference movement.
    late_s : float
        How much later than in the reference, in seconds, had that taken as long; negative if earlier.
    meaningful : bool
        Whether that is more than the sampling resolves.
    """

    measure: str
    side: Side
    delay_s: float
    share: float = field(metadata=RATIO)
    usual_share: float = field(metadata=RATIO)
    late_s: float
    meaningful: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Sequencing:
    """In which order the measures moved on the way out, against the order of the reference movement.

    Attributes
    ----------
    steps : tuple of Step
        Each measure that the reference clearly moves by itself and that was seen, in the order of the
        reference; empty if they are fewer than two.
    in_order : bool or None
        Whether none came before another one that it should follow, by more than the sampling resolves; None
        if nothing is known.
    untold : Untold or None
        Why nothing is known; None otherwise.
    """

    steps: tuple[Step, ...]
    in_order: bool | None
    untold: Untold | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Quality:
    """How well one repetition was done, in figures.

    Attributes
    ----------
    tempo : tuple of PhaseTime
        How long each phase took, in the order of the exercise.
    smoothness : Smoothness
        How smooth the movement was.
    steadiness : Steadiness or None
        How still it was held; None if the exercise is not a hold.
    sequence : Sequencing
        In which order the measures moved.
    """

    tempo: tuple[PhaseTime, ...]
    smoothness: Smoothness
    steadiness: Steadiness | None
    sequence: Sequencing


@dataclass(frozen=True, kw_only=True, slots=True)
class Symmetry:
    """How alike the sides were in one measure.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    left, right : Figure
        Mean range of motion of each side, in the unit of the measure. Its error has the expected error of the
        measure in it, which is the same in every repetition; that of `range` has not, as it is much the same
        for both sides.
    range : Figure
        Symmetry index of the ranges: left minus right as a share of the mean of both; 0 if they are alike.
        Robinson, Herzog and Nigg, J Manipulative Physiol Ther 1987;10(4):172-176.
    time : Figure or None
        The same of the durations of repetitions; None if the sides move together.
    meaningful : bool
        Whether the ranges certainly differ (to 95%), by a tenth of their mean at least and by more than the
        expected error of the measure.
    """

    measure: str
    left: Figure
    right: Figure
    range: Figure
    time: Figure | None
    meaningful: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Spread:
    """How much one number differs from repetition to repetition.

    Attributes
    ----------
    mean : Figure
        Its mean over the repetitions.
    deviation : Figure
        Its standard deviation, what the camera scatters by included.
    variation : Figure
        Coefficient of variation: the standard deviation as a share of the mean.
    """

    mean: Figure
    deviation: Figure
    variation: Figure


@dataclass(frozen=True, kw_only=True, slots=True)
class Variability:
    """How alike the repetitions of a set were.

    Attributes
    ----------
    range : Spread
        Of the range of motion, in the unit of the measure reported to the patient.
    time : Spread
        Of the duration of a repetition, in seconds.
    curves : Figure
        Standard deviation of that measure between the repetitions at the same share of their time, mean over
        it, in its unit. Mean over both sides if each moved by itself.
    """

    range: Spread
    time: Spread
    curves: Figure


class Trending(StrEnum):
    """What may change over a set."""

    RANGE = "range"
    """Range of motion of the measure reported to the patient."""
    TIME = "time"
    """Duration of a repetition."""
    SMOOTHNESS = "smoothness"
    """Spectral arc length."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trend:
    """How something changed over the set, which may be a sign of fatigue.

    Attributes
    ----------
    what : Trending
        What changed.
    change : Figure
        By how much from one repetition to the next: slope of the straight line through all (least squares),
        with its standard error.
    over_set : float or None
        By how much from the first to the last repetition along that line, in the unit of `change`; None if
        not told.
    meaningful : bool
        Whether it is certain to 95% that it changed, and by more over the set than one figure is off by.
    """

    what: Trending
    change: Figure
    over_set: float | None
    meaningful: bool

    @property
    def unit(self) -> str:
        """Unit of `change`."""
        return self.change.unit


@dataclass(frozen=True, kw_only=True, slots=True)
class SetQuality:
    """How well a set was done, in figures.

    Attributes
    ----------
    symmetry : tuple of Symmetry
        One for each measure that shows how alike the sides were: the one reported to the patient if each
        side moves by itself, else all of both sides that the reference moves.
    variability : Variability
        How alike the repetitions were.
    trends : tuple of Trend
        What changed over the set.
    """

    symmetry: tuple[Symmetry, ...]
    variability: Variability
    trends: tuple[Trend, ...]
