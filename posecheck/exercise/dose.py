"""How much of an exercise is done, how fast, and how often the patient is told about it.

What is usual stands in the definition; what one patient shall do, in a prescription.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from posecheck.strict import Identifier, Strict

Tempo = dict[Identifier, Annotated[float, Field(gt=0)]]
"""Seconds that a phase shall take, by its id."""
Share = Annotated[float, Field(gt=0, le=1)]


class EveryRepetition(Strict):
    """What is wrong is said as it happens, in every repetition: for learning something new."""

    kind: Literal["every_repetition"] = "every_repetition"


class Bandwidth(Strict):
    """Only what is clearly wrong is said, so that silence means well done.

    Attributes
    ----------
    width : float
        How far beyond a limit, as a multiple of the rule's tolerance; at least 1.
    """

    kind: Literal["bandwidth"]
    width: Annotated[float, Field(ge=1)] = 2.0


class Faded(Strict):
    """The share of repetitions after which something is said falls evenly as the patient learns.

    Attributes
    ----------
    first : float
        Share in the first repetition; above 0, at most 1.
    last : float
        Share from `over_reps` repetitions on; above 0, at most 1.
    over_reps : int
        Number of repetitions after which the share falls no further.
    done_reps : int
        Number of repetitions that the patient has already done with this schedule, in earlier sets.
    """

    kind: Literal["faded"]
    first: Share = 1.0
    last: Share = 0.25
    over_reps: Annotated[int, Field(ge=1)] = 20
    done_reps: Annotated[int, Field(ge=0)] = 0


class Summary(Strict):
    """Nothing is said during the movement; what is to be said is summed up afterwards.

    Attributes
    ----------
    every_reps : int or None
        After how many repetitions; None for once, after the set.
    """

    kind: Literal["summary"]
    every_reps: Annotated[int, Field(ge=1)] | None = None


Feedback = Annotated[EveryRepetition | Bandwidth | Faded | Summary, Field(discriminator="kind")]
"""Any schedule of feedback; ``kind`` says which. A rule of severity ``stop`` always speaks at once."""


class Dose(Strict):
    """How much is done.

    Attributes
    ----------
    sets : int
        How many sets.
    reps : int
        How many repetitions in each set.
    hold_s : float or None
        How long to stay at the target, in seconds; None where it does not matter.
    tempo : dict of str to float
        How long phases take, in seconds, by their ids.
    rest_s : float or None
        Rest between sets, in seconds; None where it does not matter.
    feedback : Feedback
        When the patient is told what to correct.
    """

    # A dose that is answered has every field, whether the definition gives it or not.
    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    sets: Annotated[int, Field(ge=1)] = 1
    reps: Annotated[int, Field(ge=1)] = 10
    hold_s: Annotated[float, Field(gt=0)] | None = None
    tempo: Tempo = Field(default_factory=dict)
    rest_s: Annotated[float, Field(ge=0)] | None = None
    feedback: Feedback = EveryRepetition()
