"""What the rules say where the truth is known: ``python -m benchmarks.faults``.

The synthetic patient squats and rises from a chair as it should be done, and squats with the knees turned in,
seen from many sides by the full model. Then comes the one recording whose source says which repetitions are
wrong. It takes a minute.
"""

from __future__ import annotations

from typing import Final

from benchmarks.recordings import clips
from posecheck.exercise import load_exercise
from posecheck.pipeline import score
from posecheck.result import Report, Verdict
from posecheck.synthetic.cases import Performance
from tests.integration.rules.studio import filmed, watched

AZIMUTHS_DEG: Final = (0, 10, 20, 28, 45, 90, 130, 172, 180)
BEHIND_DEG: Final = 150
"""From farther round the back of a chair would hide the patient: there is none."""
DONE: Final[tuple[tuple[str, str, dict[str, float]], ...]] = (
    ("squat", "well done", {}),
    ("sit_to_stand", "well done", {}),
    ("squat", "knees turned in by 12°", {"knee_medial_rotation": 12.0}),
)
LABELLED: Final = "bajpaidevharsh__bicep_curl.mp4"
"""Curls with labels in the picture: the shoulder swings in the first three, and not in the others."""
RULE: Final = "upper_arm"


def broken(report: Report) -> str:
    """Return the rules that repetitions break, and in how many of them; or that there is none.

    Parameters
    ----------
    report : Report
        What was found.
    """
    fails = [
        finding.rule for rep in report.reps for finding in rep.findings if finding.verdict is Verdict.FAIL
    ]
    told = [f"{rule} in {fails.count(rule)}" for rule in dict.fromkeys(fails)]
    return f"{len(report.reps)} repetitions, {', '.join(told) or 'no rule broken'}"


def main() -> None:
    """Print the rules that are broken from each side, and the rule of the labelled recording."""
    for exercise_id, way, change in DONE:
        for azimuth_deg in AZIMUTHS_DEG:
            chair = False if azimuth_deg > BEHIND_DEG else None
            performance = Performance(reps=("full", "full"), change=change, chair=chair)
            report = watched(exercise_id, filmed(exercise_id, performance, azimuth_deg)).report
            print(f"{exercise_id}, {way}, from {azimuth_deg}°: {broken(report)}", flush=True)
    (labelled,) = (clip for clip in clips() if clip.file == LABELLED)
    for rep in score(labelled.track, load_exercise("elbow_flexion")).reps:
        (finding,) = (finding for finding in rep.findings if finding.rule == RULE)
        print(f"{LABELLED}, curl {rep.number}: {RULE} {finding.verdict}, {finding.measured:.0f}°")


if __name__ == "__main__":
    main()
