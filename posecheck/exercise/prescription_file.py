"""Read a prescription from a file."""

from __future__ import annotations

from pathlib import Path

from posecheck.errors import DefinitionError
from posecheck.exercise.definition import Exercise
from posecheck.exercise.document import MAX_BYTES, Document
from posecheck.exercise.prescription import Prescription
from posecheck.file_kind import needed
from posecheck.text_file import read_text


def load_prescription(path: Path, exercise: Exercise) -> Prescription:
    """Return the prescription that a file holds.

    Parameters
    ----------
    path : Path
        A file in YAML, or in JSON as programs send it.
    exercise : Exercise
        The exercise it is for.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If it is no prescription, or does not fit the exercise; lists every problem with its line and field.
    """
    with needed("prescription", path):
        document = Document(read_text(path, most_bytes=MAX_BYTES, holds="prescription"), path.name)
        prescription = document.model(Prescription)
    problems = [document.problem(*misfit) for misfit in prescription.misfits(exercise)]
    if problems:
        raise DefinitionError(problems)
    return prescription
