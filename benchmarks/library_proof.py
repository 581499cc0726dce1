"""Proof of every built-in exercise on the synthetic patient: ``python -m benchmarks.library_proof``.

For each exercise, the patient does five correct repetitions or steps from every view, then each rule's fault,
then the movements of which the proof cases hide something. Last, the checker of each exercise looks at every
other one that starts in the same position: a table says which are taken for each other. What is looked at are
the true landmarks; with ``--film``, pictures are drawn and the full model looks at them, which takes a minute
or more for each exercise. ``--keep FOLDER`` saves what the model saw, so that a changed definition is soon
judged again without it. Ids limit it to some exercises: ``python -m benchmarks.library_proof squat``.

The repetitions are brisk, so what is said about pace is true, and is not called false.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.trial import TimeToComplete
from posecheck.kinematics.view import View
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.result import CueKind, Report, StepsResult, Verdict
from posecheck.synthetic.cases import CameraSettings, Counted, Performance, Unseen, Walked
from posecheck.synthetic.scene import Scene
from tests.integration.rules.studio import CASES, filmed

REPS: Final = 5
GOOD: Final = "full"
"""The posture of the cases that is a good one."""


@dataclass(frozen=True)
class Film:
    """What an exercise looks like, and to whom.

    Attributes
    ----------
    by_model : bool
        Whether pictures are drawn for the full model; otherwise the landmarks are the true ones.
    folder : Path or None
        Where what the model saw is kept; None to keep nothing.
    """

    by_model: bool
    folder: Path | None = None

    def report(self, exercise_id: str, performance: Performance, azimuth_deg: float) -> Report:
        """Return what an exercise's own checker says of a performance.

        Parameters
        ----------
        exercise_id : str
            The exercise.
        performance : Performance
            One of its proof cases.
        azimuth_deg : float
            Where the camera is: 0 the patient's front, 90 their left.
        """
        return score(self.track(exercise_id, performance, azimuth_deg), load_exercise(exercise_id))

    def track(self, exercise_id: str, performance: Performance, azimuth_deg: float) -> PoseTrack:
        """Return the landmarks of a performance over time.

        Parameters
        ----------
        exercise_id : str
            The exercise.
        performance : Performance
            One of its proof cases.
        azimuth_deg : float
            Where the camera is: 0 the patient's front, 90 their left.
        """
        scene = filmed(exercise_id, performance, azimuth_deg)
        track = self._seen(scene) if self.by_model else scene.truth_track()
        end_s = np.inf if performance.until_s is None else performance.until_s
        return track.part(track.time_s <= end_s)

    def _seen(self, scene: Scene) -> PoseTrack:
        """Return what the full model sees, or has seen before."""
        kept = None
        if self.folder is not None:
            kept = self.folder / f"{sha256(repr(asdict(scene)).encode()).hexdigest()[:24]}.npz"
            if kept.is_file():
                return PoseTrack.load(kept)
        with PoseEstimator(model="full") as estimator:
            track = PoseTrack.from_poses(map(estimator.estimate, scene.frames()))
        if kept is not None:
            track.save(kept)
        return track


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What one exercise showed.

    Attributes
    ----------
    exercise : Exercise
        The exercise.
    counted : dict of View to int
        How many of the correct repetitions were counted, from each view.
    false_cues : list of str
        What was said although nothing was wrong: rule and view.
    missed : list of str
        Faults that were shown and not named: rule and azimuth.
    faults : int
        How many faults were shown.
    false_when_hidden : list of str
        What was said or found while something was hidden: rule and what was hidden.
    """

    exercise: Exercise
    counted: dict[View, int]
    false_cues: list[str]
    missed: list[str]
    faults: int
    false_when_hidden: list[str]

    @property
    def row(self) -> str:
        """The row of the table."""
        asked = reps_of(self.exercise)
        wrong = [f"{view} {count}" for view, count in self.counted.items() if count != asked]
        cells = (
            self.exercise.id,
            f"{len(self.counted) - len(wrong)} of {len(self.counted)}" + _but(wrong),
            ", ".join(self.false_cues) or "none",
            f"{self.faults - len(self.missed)} of {self.faults}" + _but(self.missed),
            ", ".join(self.false_when_hidden) or "nothing",
        )
        return f"| {' | '.join(cells)} |"


def reps_of(exercise: Exercise) -> int:
    """Return how many correct repetitions or steps are shown of an exercise.

    Parameters
    ----------
    exercise : Exercise
        The exercise; a test that is timed until it is done ends after those that it asks for.
    """
    return exercise.trial.reps if isinstance(exercise.trial, TimeToComplete) else REPS


def correct(exercise_id: str) -> dict[View, tuple[Counted | Walked, float]]:
    """Return the correct movements of an exercise with the azimuth from which they are seen, by view.

    Parameters
    ----------
    exercise_id : str
        The exercise; each view is that of the first case that is counted from there. What alternates between
        the sides does so as in that case.
    """
    cases, exercise = CASES[exercise_id], load_exercise(exercise_id)
    reps = reps_of(exercise)
    good: list[Counted | Walked] = [one.model_copy(update={"steps": reps}) for one in cases.walks]
    for one in cases.counts:
        names = tuple(islice(cycle(one.reps if exercise.sides == "alternating" else (GOOD,)), reps))
        good.append(one.model_copy(update={"reps": names, "partial": (), "sides": ()}))
    shown: dict[View, tuple[Counted | Walked, float]] = {}
    for case in good:
        for view, azimuth_deg in case.views.items():
            if view in exercise.views:
                shown.setdefault(view, (case, azimuth_deg))
    return shown


def counted_in(report: Report) -> int:
    """Return how many repetitions or steps a report counts.

    Parameters
    ----------
    report : Report
        What was found.
    """
    return report.trial.steps if isinstance(report.trial, StepsResult) else report.rep_count


def proof_of(exercise_id: str, film: Film) -> Proof:
    """Return what an exercise shows when it is done correctly, with each fault, and hidden in part.

    Parameters
    ----------
    exercise_id : str
        The exercise.
    film : Film
        Who looks at it.
    """
    exercise = load_exercise(exercise_id)
    good = {view: film.report(exercise_id, *case) for view, case in correct(exercise_id).items()}
    rules = CASES[exercise_id].rules
    faults = [(rule, case) for rule, cases in rules.items() for case in cases.fails]
    hidden = [case for cases in rules.values() for case in cases.unseen]
    return Proof(
        exercise=exercise,
        counted={view: counted_in(report) for view, report in good.items()},
        false_cues=[
            f"{about} ({view})"
            for view, report in good.items()
            for about in sorted(false_cues(report, exercise))
        ],
        missed=[
            f"{rule} at {case.azimuth_deg:g}°"
            for rule, case in faults
            if rule not in said(film.report(exercise_id, case, case.azimuth_deg))
        ],
        faults=len(faults),
        false_when_hidden=[
            f"{rule} without {' and '.join(case.hide) or 'the rest'}"
            for case in hidden
            for rule in sorted(
                said(film.report(exercise_id, case, case.azimuth_deg)) - shown_by(exercise_id, case)
            )
        ],
    )


def false_cues(report: Report, exercise: Exercise) -> set[str]:
    """Return what the patient was told although the movement was a good one, but for its pace.

    Parameters
    ----------
    report : Report
        What was said of a good movement.
    exercise : Exercise
        The exercise.
    """
    timed = {rule.id for rule in exercise.rules if rule.timed is not None}
    about = {cue.rule or str(cue.kind) for cue in report.cues if cue.kind is not CueKind.PACE}
    return about - timed


def said(report: Report) -> set[str]:
    """Return the rules that were found broken, or spoken of.

    Parameters
    ----------
    report : Report
        What was found.
    """
    findings = chain.from_iterable(rep.findings for rep in report.reps)
    failed = (finding.rule for finding in findings if finding.verdict is Verdict.FAIL)
    return {*failed, *(cue.rule for cue in report.cues if cue.rule is not None)}


def shown_by(exercise_id: str, case: Unseen) -> set[str]:
    """Return the rules that a movement breaks, as true landmarks say when nothing hides it.

    Parameters
    ----------
    exercise_id : str
        The exercise.
    case : Unseen
        A movement of which something is hidden.
    """
    in_view = case.model_copy(update={"hide": (), "until_s": None, "camera": CameraSettings()})
    return said(Film(by_model=False).report(exercise_id, in_view, case.azimuth_deg))


def confused(ids: Sequence[str], film: Film) -> Iterator[tuple[str, str, View, int]]:
    """Yield what the checker of one exercise counts of another that starts in the same position.

    It is seen from the first view of the one that is done from which the other can be followed.

    Parameters
    ----------
    ids : sequence of str
        The exercises.
    film : Film
        Who looks at them.

    Yields
    ------
    (str, str, View, int)
        The exercise whose checker looks, the one that is done, the view, and the repetitions counted.
    """

    @cache
    def track(exercise_id: str, view: View) -> PoseTrack:
        return film.track(exercise_id, *correct(exercise_id)[view])

    for checking in map(load_exercise, ids):
        for done in map(load_exercise, ids):
            views = [view for view in correct(done.id) if view in checking.views]
            if done.id != checking.id and done.position == checking.position and views:
                yield checking.id, done.id, views[0], counted_in(score(track(done.id, views[0]), checking))


def _but(wrong: Sequence[str]) -> str:
    return f" ({', '.join(wrong)})" if wrong else ""


def _confusions(ids: Sequence[str], film: Film) -> Iterator[str]:
    """Yield the rows of the table of confusions: one for each exercise whose checker counts another."""
    found = list(confused(ids, film))
    for checking in ids:
        taken = [(done, view, count) for by, done, view, count in found if by == checking]
        counted = [f"{done} {count} ({view})" for done, view, count in taken if count]
        yield f"| {checking} | {len(taken)} | {', '.join(counted) or 'none'} |"


def main() -> None:
    """Print the proof of each exercise, and which are taken for each other, as tables in Markdown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.library_proof", description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these exercises")
    parser.add_argument("--film", action="store_true", help="let the full model look at pictures")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="keep what the model saw in this folder")
    asked = parser.parse_args()
    ids, film = asked.ids or sorted(CASES), Film(by_model=asked.film, folder=asked.keep)
    print("| exercise | views with all counted | false cues | faults named | said when hidden |")
    print("| --- | --- | --- | --- | --- |")
    for exercise_id in ids:
        print(proof_of(exercise_id, film).row, flush=True)
    print(f"\n| checker | others seen | of {REPS} repetitions of others it counts |\n| --- | --- | --- |")
    for row in _confusions(ids, film):
        print(row, flush=True)


if __name__ == "__main__":
    main()
