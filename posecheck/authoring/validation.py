"""Everything that can be said of a definition without a patient: in its file, and in those beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from posecheck.engine.supported import check_supported
from posecheck.errors import DefinitionError, InputError, Problem
from posecheck.exercise import Exercise
from posecheck.exercise.document import MAX_BYTES, Document
from posecheck.exercise.library import definitions_in
from posecheck.exercise.loader import load_definition
from posecheck.file_kind import needed
from posecheck.reference.library import pattern_of
from posecheck.strict import Misfit, Strict, is_texts
from posecheck.strict.asked import listed
from posecheck.synthetic.cases import cases_path, load_cases
from posecheck.synthetic.posture import expand
from posecheck.text_file import read_text
from posecheck.words import words


def definitions_at(path: Path) -> list[Path]:
    """Return the definitions that a path means.

    Parameters
    ----------
    path : Path
        A definition, or a folder of them.

    Raises
    ------
    InputError
        If a folder holds none.
    """
    if not path.is_dir():
        return [path]
    if found := definitions_in(path):
        return found
    raise InputError(f"{path}: {words()('validate-nothing')}")


def problems_of(path: Path, languages: Sequence[str] = ()) -> list[Problem]:
    """Return all that is wrong with a definition, its pattern and its proof cases.

    Parameters
    ----------
    path : Path
        The definition.
    languages : sequence of str
        ISO 639-1 codes of languages in which every text must be there, besides those of its other texts.

    Returns
    -------
    list of Problem
        Empty if nothing is wrong.

    Raises
    ------
    SourceError
        If the file cannot be read.
    """
    try:
        with needed("definitions", path):
            exercise = load_definition(path)
    except DefinitionError as error:
        return [*error.problems]
    document = Document(read_text(path, most_bytes=MAX_BYTES, holds="definition"), path.name)
    misfits = (*_id_misfits(exercise, path), *_translation_misfits(exercise, languages))
    postures = [*_posture_misfits(exercise)]
    problems = [document.problem(*misfit) for misfit in (*misfits, *postures)]
    if not postures:
        problems += _movement_problems(exercise, path)
    return [*problems, *_case_problems(exercise, path)]


def _id_misfits(exercise: Exercise, path: Path) -> Iterator[Misfit]:
    if exercise.id != path.stem:
        yield ("id",), words()("id-is-not-file", id=exercise.id, file=path.stem)


def _translation_misfits(exercise: Exercise, languages: Sequence[str]) -> Iterator[Misfit]:
    """Say which texts lack a language that is asked for, or that another text has."""
    texts = [*texts_in(exercise)]
    used = dict.fromkeys([*languages, *(language for _, text in texts for language in text)])
    for place, text in texts:
        if lacking := [language for language in used if not text.get(language, "").strip()]:
            yield place, words()("translation-missing", languages=listed(lacking, "and"))


def texts_in(part: Strict) -> Iterator[tuple[tuple[str | int, ...], dict[str, str]]]:
    """Yield each text that a part of a definition gives, by language, with its place.

    Parameters
    ----------
    part : Strict
        A definition, or a part of one; what it leaves to a default is not its own.

    Yields
    ------
    place : tuple of str or int
        Keys and numbers from the top of the part.
    texts : dict of str to str
        One text for each language.
    """
    for name in type(part).model_fields:
        if name not in part.model_fields_set:
            continue
        value = getattr(part, name)
        if value is not None and is_texts(type(part).model_fields[name].annotation):
            yield (name,), value
        for place, inner in _parts(value):
            for below, texts in texts_in(inner):
                yield (name, *place, *below), texts


def _parts(value: Any) -> Iterator[tuple[tuple[int, ...], Strict]]:
    if isinstance(value, Strict):
        yield (), value
    elif isinstance(value, tuple):
        yield from (((i,), one) for i, one in enumerate(value) if isinstance(one, Strict))


def _posture_misfits(exercise: Exercise) -> Iterator[Misfit]:
    """Say which postures a body cannot take."""
    shown = exercise.postures
    if shown is None:
        return
    postures: list[tuple[tuple[str | int, ...], dict[str, float]]] = [
        (("start",), shown.start),
        (("target",), shown.target),
        *((("directions", i, "target"), way.target) for i, way in enumerate(shown.directions)),
        *((("variants", i, "start"), way.start) for i, way in enumerate(shown.variants)),
        *((("variants", i, "target"), way.target) for i, way in enumerate(shown.variants)),
    ]
    for place, posture in postures:
        try:
            expand(posture)
        except InputError as error:
            yield ("postures", *place), str(error)


def _movement_problems(exercise: Exercise, path: Path) -> Iterator[Problem]:
    """Yield what keeps the movement from being counted: what it is held against, and what is asked for."""
    for check in (pattern_of, check_supported):
        try:
            check(exercise)
        except DefinitionError as error:
            for problem in error.problems:
                yield replace(problem, where=path.name) if problem.where == exercise.id else problem
        except InputError as error:
            yield Problem(where=path.name, field="pattern", message=str(error))


def _case_problems(exercise: Exercise, path: Path) -> Iterator[Problem]:
    """Yield what is wrong with the proof cases; there need not be any."""
    cases = cases_path(path)
    if cases.is_file():
        try:
            load_cases(exercise, cases)
        except DefinitionError as error:
            yield from error.problems
