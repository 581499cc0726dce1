"""What a set gave that is more than repetitions, as observations of a FHIR R4 bundle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.fhir_observations import Coded, absent, quantity, text_only
from posecheck.report.trial_words import trial_in_words, trial_title
from posecheck.result import CountResult, Held, HoldResult, StepsResult, TimeResult, TrialResult
from posecheck.result.change import Yardstick
from posecheck.words import say

OF_TRIAL: Final = {
    "count_in_time": Yardstick.COUNT_IN_TIME,
    "time_to_complete": Yardstick.TASK_TIME,
    "steps": Yardstick.STEPS,
}
"""The figure of a session that the observation of a trial is, by the kind of the trial."""


def observation_name(result: TrialResult) -> str:
    """Return the name of the observation of a trial in its session.

    Parameters
    ----------
    result : TrialResult
        Of the set.
    """
    figure = OF_TRIAL.get(result.kind)
    return "trial" if figure is None else f"{figure}.{Side.BOTH}"


def trial_observations(result: TrialResult, exercise: Exercise, note: str) -> Iterator[tuple[str, Coded]]:
    """Yield what a trial gave: an observation for it, and one for each hold.

    Parameters
    ----------
    result : TrialResult
        Of the set.
    exercise : Exercise
        What was done, for the names of its rules.
    note : str
        What else there is to say of the session.

    Yields
    ------
    tuple of str and dict
        Name of the observation in its session, and the observation; what there is to say stands in its notes.
    """
    lines = [*trial_in_words(result, exercise), note]
    yield (
        observation_name(result),
        {
            "code": text_only(trial_title(result)),
            **_value(result),
            "note": [{"text": line} for line in lines],
            **_with(tuple(_parts(result))),
        },
    )
    if isinstance(result, HoldResult):
        yield from ((f"hold.{hold.number}", _hold(hold)) for hold in result.holds)


def _value(result: TrialResult) -> Coded:
    match result:
        case CountResult():
            return {"valueInteger": result.count}
        case StepsResult():
            return {"valueInteger": result.steps}
        case TimeResult():
            figure = result.time
        case HoldResult():
            figure = result.best
    return absent() if figure.value is None else {"valueQuantity": quantity(figure.value, figure.unit)}


def _parts(result: TrialResult) -> Iterator[Coded]:
    """Yield what stands beside the value."""
    match result:
        case CountResult():
            yield _part("fhir-unseen", result.unseen_s)
        case TimeResult():
            yield from _error(result.time.error)
            yield _part("fhir-unseen", result.unseen_s)
        case HoldResult():
            yield from _error(result.best.error)
        case StepsResult():
            for side, steps in (("left", result.left), ("right", result.right)):
                if steps is not None:
                    yield {"code": text_only(say(f"fhir-steps-{side}")), "valueInteger": steps}
            for side, figure in (("left", result.step_time_left), ("right", result.step_time_right)):
                if figure.value is not None:
                    yield _part(f"fhir-step-time-{side}", figure.value)
            yield _part("fhir-unseen", result.unseen_s)


def _hold(hold: Held) -> Coded:
    sided = {} if hold.side is Side.BOTH else {"side": say(hold.side)}
    return {
        "code": text_only(say("fhir-hold.sided" if sided else "fhir-hold", number=hold.number, **sided)),
        "valueQuantity": quantity(hold.held_s, "s"),
        "component": [*_error(hold.error_s), _part("fhir-unseen", hold.unseen_s)],
    }


def _error(error_s: float | None) -> Iterator[Coded]:
    if error_s is not None:
        yield _part("fhir-standard-error", error_s)


def _part(message: str, seconds: float) -> Coded:
    return {"code": text_only(say(message)), "valueQuantity": quantity(seconds, "s")}


def _with(parts: tuple[Coded, ...]) -> Coded:
    return {"component": [*parts]} if parts else {}
