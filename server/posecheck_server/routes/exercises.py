"""The exercises: a list to choose from, everything that one asks for, and the clip that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Annotated, Any, Final

from fastapi import APIRouter, Request, Response
from fastapi import Path as PathParameter
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from posecheck.exercise import Exercise
from posecheck.exercise.definition import Signal as SignalDefinition
from posecheck.exercise.library import Library
from posecheck.kinematics.measures import CATALOGUE, PARTS
from posecheck.rules import Rule as RuleDefinition
from posecheck_server.answers import (
    ExerciseDetail,
    ExerciseList,
    ExerciseSummary,
    Rule,
    Signal,
)
from posecheck_server.cached import with_etag
from posecheck_server.clips import Clips
from posecheck_server.exercises import known_exercise
from posecheck_server.openapi import PROBLEM

_UNCHANGED: Final[dict[int | str, dict[str, Any]]] = {
    304: {"description": "The client has the newest already."}
}
_CLIP: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "The clip, in WebM.",
        "content": {"video/webm": {"schema": {"type": "string", "format": "binary"}}},
    }
}
ExerciseId = Annotated[str, PathParameter(description="The id of an exercise.", examples=["squat"])]


def router(library: Library, clips: Clips) -> APIRouter:
    """Return the routes of the exercises.

    Parameters
    ----------
    library : Library
        The exercises.
    clips : Clips
        Where the demonstrations come from.
    """
    routes = APIRouter(tags=["exercises"], responses=PROBLEM | _UNCHANGED)

    @cache
    def listed(names: tuple[str, ...]) -> bytes:
        return _list([library.load(name) for name in names])

    @cache
    def detailed(name: str) -> bytes:
        return _detail(library.load(name))

    @routes.get(
        "/v1/exercises",
        response_model=ExerciseList,
        summary="List the exercises",
        response_description="All exercises.",
    )
    async def exercises(request: Request) -> Response:
        """Return the exercises to choose from."""
        return with_etag(request, listed(tuple(library.ids())), "application/json")

    @routes.get(
        "/v1/exercises/{exercise}",
        response_model=ExerciseDetail,
        summary="Show an exercise",
        response_description="The exercise, with all it asks for.",
    )
    async def exercise_in_full(request: Request, exercise: ExerciseId) -> Response:
        """Return everything that an exercise asks for."""
        return with_etag(request, detailed(known_exercise(library, exercise).id), "application/json")

    @routes.get(
        "/v1/exercises/{exercise}/demonstration",
        response_class=Response,
        responses=_CLIP,
        summary="Play an exercise",
    )
    async def demonstration(request: Request, exercise: ExerciseId) -> Response:
        """Return a clip of a correct repetition, to be played in a loop."""
        clip = await run_in_threadpool(clips.file, known_exercise(library, exercise))
        return await StaticFiles(directory=clip.parent).get_response(clip.name, request.scope)

    return routes


def _list(exercises: Iterable[Exercise]) -> bytes:
    return ExerciseList(exercises=[_summary(exercise) for exercise in exercises]).model_dump_json().encode()


def _detail(exercise: Exercise) -> bytes:
    lead = exercise.lead
    detail = ExerciseDetail(
        **_summary(exercise).model_dump(),
        lead=_signal(lead) if lead else None,
        phases=list(exercise.phases),
        rules=[_rule(rule, lead.measure if lead else None) for rule in exercise.rules],
        test=exercise.test,
        sources=exercise.sources,
    )
    return detail.model_dump_json().encode()


def _summary(exercise: Exercise) -> ExerciseSummary:
    return ExerciseSummary(
        id=exercise.id,
        version=exercise.version,
        name=exercise.name,
        summary=exercise.summary,
        group=exercise.group,
        is_test=exercise.test is not None,
        position=exercise.position,
        stays_seated=exercise.stays_seated,
        views=list(exercise.views),
        trial=exercise.trial,
        sides=exercise.sides,
        dose=exercise.dose,
    )


def _signal(signal: SignalDefinition) -> Signal:
    return Signal(
        measure=signal.measure,
        unit=CATALOGUE[signal.measure].unit,
        start=signal.start,
        target=signal.target,
        landmarks=_landmarks(signal.measure),
    )


def _rule(rule: RuleDefinition, lead: str | None) -> Rule:
    return Rule(
        id=rule.id,
        kind=rule.kind,
        per=rule.per,
        measure=rule.about,
        severity=rule.severity,
        compensation=rule.compensation,
        aim=rule.aim,
        cue=rule.cue,
        reason=rule.reason,
        sources=list(rule.sources),
        landmarks=_landmarks(rule.about or lead),
    )


def _landmarks(measure: str | None) -> list[int]:
    if measure is None:
        return []
    return sorted({int(i) for part in CATALOGUE[measure].landmarks for i in PARTS[part]})
