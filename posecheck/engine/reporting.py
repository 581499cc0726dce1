"""The report of a session."""

from __future__ import annotations

from collections.abc import Sequence

from posecheck.clinical import clinical_results
from posecheck.engine.notes import notes_of
from posecheck.engine.parts import Parts
from posecheck.engine.plan import Plan
from posecheck.engine.quality.of_set import set_quality
from posecheck.engine.side_counts import side_counts
from posecheck.exercise.definition import Laterality
from posecheck.reference.beside import reference_bands
from posecheck.result import Frames, Report, Uncounted


def report_of(
    plan: Plan,
    parts: Parts,
    *,
    frames: int,
    first_s: float,
    last_s: float,
    of_others: Sequence[Uncounted],
) -> Report:
    """Return the report of what was done.

    Parameters
    ----------
    plan : Plan
        What was to be done.
    parts : Parts
        What followed the person to whom the report belongs, at the end.
    frames : int
        Number of frames.
    first_s, last_s : float
        Time of the first and of the last of them; NaN if there was none.
    of_others : sequence of Uncounted
        What was done by people who were followed before.
    """
    exercise, prescription, sides = plan.exercise, plan.prescription, parts.sides
    rejected = [*sides.rejected, *(one for signal in parts.signals for one in signal.segmenter.rejected)]
    reps = parts.set.counted()
    uncounted = parts.set.uncounted([*of_others, *rejected])
    duration_s = last_s - first_s if frames else 0.0
    views = parts.sight.views
    trial = None if parts.trial is None else parts.trial.result(reps, uncounted, last_s)
    return Report(
        provenance=plan.provenance,
        duration_s=duration_s,
        frames=Frames(total=frames, with_pose=views.frames),
        view=views.usual,
        rep_count=parts.set.rep_count,
        partial_count=parts.set.partial_count,
        reps=reps,
        uncounted=uncounted,
        cues=parts.coach.cues,
        summary=parts.coach.summary(reps),
        quality=set_quality(reps, plan.lead.measure, plan.pattern),
        score=plan.scorer.of_set(reps),
        notes=notes_of(
            exercise,
            prescription,
            reps,
            uncounted,
            not_measured=parts.framing.note(duration_s),
            seen=views.frames > 0,
        ),
        trial=trial,
        side_counts=side_counts(reps) if exercise.sides is not Laterality.BODY else None,
        bands=reference_bands(reps, plan.reference),
        clinical=clinical_results(exercise, prescription.patient, reps, trial, uncounted),
    )
