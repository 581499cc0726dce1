"""The sections on one session, in their order; a new one is one function more in this list."""

from collections.abc import Callable
from typing import Final

from posecheck.documents.blocks import Section
from posecheck.documents.sections.about import about, made_from
from posecheck.documents.sections.clinical import clinical
from posecheck.documents.sections.conventions import conventions
from posecheck.documents.sections.curves import curves
from posecheck.documents.sections.differences import differences
from posecheck.documents.sections.quality import quality, score
from posecheck.documents.sections.repetitions import phases, repetitions
from posecheck.documents.sections.rules import rules
from posecheck.documents.sections.summary import summary
from posecheck.documents.sections.told import told
from posecheck.documents.sections.trial import trial
from posecheck.documents.sections.unjudged import unjudged
from posecheck.documents.session import Session

SECTIONS: Final[tuple[Callable[[Session], Section | None], ...]] = (
    about,
    clinical,
    trial,
    summary,
    rules,
    score,
    repetitions,
    phases,
    curves,
    quality,
    differences,
    told,
    unjudged,
    made_from,
    conventions,
)
"""Each returns None where it has nothing to say."""

__all__ = ["SECTIONS"]
