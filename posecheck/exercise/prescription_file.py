"""Read a prescription from a file."""

from __future__ import annotations

from pathlib import Path

from posecheck.exercise.document import MAX_BYTES, Document
from posecheck.exercise.prescription import Prescription
from posecheck.text_file import read_text


def load_prescription(path: Path) -> Prescription:
    """Return the prescription that a file holds.

    Parameters
    ----------
    path : Path
        A file in YAML, or in JSON as programs send it.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If it is no prescription; lists every problem with its line and field.
    """
    text = read_text(path, most_bytes=MAX_BYTES, holds="prescription")
    return Document(text, path.name).model(Prescription)
