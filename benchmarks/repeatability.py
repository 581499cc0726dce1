"""How much scores and figures change though the movement does not: ``python -m benchmarks.repeatability``.

The synthetic patient does the same movements, seen from other sides, at other frame rates, with another body
and at another tempo, with landmarks that scatter. How much a figure then differs from its mean is its
standard error of measurement; 1.96 times the square root of two of that is the minimal detectable change
(Weir, J Strength Cond Res 2005;19(1):231-240). Then the same squats of people are seen by two cameras and
MediaPipe, in recordings that lie beside the checkout and are no part of the project.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from math import ceil, sqrt
from typing import Final

import numpy as np

from benchmarks.rehab24 import FILE, matched, sets
from posecheck.engine import score
from posecheck.engine.scoring.repeatability import FILE as DETECTABLE
from posecheck.engine.scoring.repeatability import OTHERS
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.library import library_folder
from posecheck.kinematics.measures.detectable import MDC_PER_SEM
from posecheck.kinematics.view import View, view_of
from posecheck.result import Report, Status
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

AZIMUTHS_DEG: Final = (0.0, 20.0, -45.0, 45.0, 75.0, 90.0, -90.0, 180.0)
FRAME_RATES: Final = (15.0, 24.0, 30.0, 60.0)
HEIGHTS_M: Final = (1.5, 1.6, 1.7, 1.8, 1.95)
TEMPOS: Final = (0.8, 1.0, 1.25, 1.6)
SCATTER_PX: Final = (0.5, 1.0, 1.5)
SHARES: Final = (1.0, 0.85, 0.7)
"""Movements of different quality: how much of the demonstrated range they reach."""
REPS: Final = 5
ALL: Final = "all of these"
AT_RANDOM: Final = 16
"""Sessions of each movement in which everything differs at once."""
DELAY: Final = "delay of a measure"
MOVING_SHARE: Final = 0.62
"""Share of its time that a minimum-jerk movement spends between 5 and 95% of its way."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """How a movement is done and seen; none of this should change its score."""

    azimuth_deg: float = 0.0
    fps: float = 30.0
    height_m: float = 1.7
    tempo: float = 1.0
    scatter_px: float = 1.0
    seed: int = 0


def ways_to_see(exercise: Exercise) -> Iterator[tuple[str, Seen]]:
    """Yield what differs and how the movement is seen: one thing at a time, then everything at once.

    Parameters
    ----------
    exercise : Exercise
        Only views in which it can be followed are used.
    """
    azimuths = [azimuth for azimuth in AZIMUTHS_DEG if view_of(azimuth) in exercise.views]
    usual = Seen(azimuth_deg=90.0 if exercise.views[0] is View.SIDE else azimuths[0])
    yield from (("scatter of landmarks", replace(usual, seed=seed)) for seed in range(6))
    yield from (("frame rate", replace(usual, fps=fps, seed=i)) for i, fps in enumerate(FRAME_RATES))
    yield from (("view", replace(usual, azimuth_deg=azimuth)) for azimuth in azimuths)
    yield from (("body", replace(usual, height_m=height_m)) for height_m in HEIGHTS_M)
    yield from (("tempo", replace(usual, tempo=tempo)) for tempo in TEMPOS)
    rng = np.random.default_rng(0)
    for seed in range(AT_RANDOM):
        yield (
            ALL,
            Seen(
                azimuth_deg=float(rng.choice(azimuths)),
                fps=float(rng.choice(FRAME_RATES)),
                height_m=float(rng.choice(HEIGHTS_M)),
                tempo=float(rng.choice(TEMPOS)),
                scatter_px=float(rng.choice(SCATTER_PX)),
                seed=seed,
            ),
        )


def report_of(exercise_id: str, share: float, seen: Seen) -> Report:
    """Return the report of a set.

    Parameters
    ----------
    exercise_id : str
        What is done.
    share : float
        How much of the demonstrated range is reached.
    seen : Seen
        How it is done and seen.
    """
    exercise = load_exercise(exercise_id)
    shown = shown_postures(exercise)
    start, target = by_side(shown.start), by_side(shown.target)
    reached = {name: (b := start.get(name, 0.0)) + share * (value - b) for name, value in target.items()}
    rep = Repetition(
        target=reached,
        out_s=shown.out_s * seen.tempo,
        hold_s=shown.hold_s,
        back_s=shown.back_s * seen.tempo,
        rest_s=0.8,
    )
    motion = Motion.of(shown.start, [rep] * REPS, sway_deg=0.5, seed=seen.seed)
    track = SyntheticPatient(
        motion=motion,
        support=motion.support,
        camera=Camera(azimuth_deg=seen.azimuth_deg, distance_m=3.6),
        body=Body(height_m=seen.height_m),
        fps=seen.fps,
        seed=seen.seed,
        landmark_noise_px=seen.scatter_px,
    ).truth_track()
    return score(track, exercise)


def figures(report: Report, seen: Seen, exercise: Exercise) -> Iterator[tuple[str, list[float]]]:
    """Yield the figures of a set by name, those of repetitions as one list.

    Parameters
    ----------
    report : Report
        Of the set.
    seen : Seen
        How it was done, for the true times.
    exercise : Exercise
        What was done.

    Yields
    ------
    (str, list of float)
        The figure and its values.
    """
    reps = [rep for rep in report.reps if rep.status is not Status.PARTIAL]
    shown = shown_postures(exercise)
    ways_s = {"out": shown.out_s * seen.tempo, "back": shown.back_s * seen.tempo}
    truth_s = {p.id: MOVING_SHARE * ways_s[p.part] for p in exercise.phases if p.part in ways_s}
    yield "score of a set", [] if report.score.points is None else [report.score.points]
    yield "score of a repetition", [rep.score.points for rep in reps if rep.score.points is not None]
    for part in report.score.parts:
        yield f"part {part.aspect}", [] if part.points is None else [part.points]
    arcs, jerks = (
        [value for rep in reps if (value := getattr(rep.quality.smoothness, name).value) is not None]
        for name in ("arc_length", "jerk")
    )
    yield "spectral arc length", arcs
    yield "log dimensionless jerk", jerks
    yield (
        "time of a way",
        [
            one.time.value - truth_s[one.phase]
            for rep in reps
            for one in rep.quality.tempo
            if one.phase in truth_s and one.time.value is not None
        ],
    )
    for step in (step for rep in reps for step in rep.quality.sequence.steps):
        if step.late_s:  # that of the measure the others are held against is always 0
            yield f"{DELAY}, {step.measure} {step.side}", [step.late_s]


def two_cameras() -> Iterator[tuple[str, float, int]]:
    """Yield the standard error of figures of the same repetitions of people, seen by two cameras at once.

    Yields
    ------
    (str, float, int)
        The figure, its error with what one camera always shows more, and the number of repetitions.
    """
    seen: dict[str, dict[tuple[str, float], list[float]]] = defaultdict(lambda: defaultdict(list))
    for squats in sets():
        report = score(squats.track, load_exercise("squat"))
        for i, rep in matched(squats, report):
            one = (squats.video, squats.spans_s[i][0])
            parts = {f"part {part.aspect}": part.points for part in rep.score.parts}
            arc = {"spectral arc length": rep.quality.smoothness.arc_length.value}
            for name, value in ({"score of a repetition": rep.score.points} | parts | arc).items():
                if value is not None:
                    seen[name][one].append(value)
    for name, reps in seen.items():
        pairs = np.array([both for both in reps.values() if len(both) == 2])
        yield name, sqrt(float(np.mean((pairs[:, 0] - pairs[:, 1]) ** 2)) / 2.0), len(pairs)


def spread_of(sets: Sequence[Sequence[float]]) -> float | None:
    """Return the standard deviation of all values around their mean; None of fewer than three.

    Parameters
    ----------
    sets : sequence of sequence of float
        Values of each set.
    """
    values = [value for several in sets for value in several]
    return float(np.std(values, ddof=1)) if len(values) > 2 else None


def _kind(name: str) -> str:
    return name.partition(",")[0]


@dataclass(frozen=True, kw_only=True)
class Spreads:
    """How much the figures of one exercise differ though the movement does not, as standard deviations.

    Attributes
    ----------
    across : mapping of (str, str) to list of float
        Across sessions of the same movement, by figure and by what differs.
    ranges : list of float
        Of the range within one session, as a share of its expected error.
    times : list of float
        Of the time of a repetition within one session, as a share of it.
    """

    across: Mapping[tuple[str, str], list[float]]
    ranges: list[float]
    times: list[float]


def spreads_of(exercise_id: str) -> Spreads:
    """Measure how much the figures of an exercise differ.

    Parameters
    ----------
    exercise_id : str
        A built-in exercise.
    """
    exercise = load_exercise(exercise_id)
    across: dict[tuple[str, str], list[float]] = defaultdict(list)
    ranges, times = [], []
    for share in SHARES:
        sets: dict[tuple[str, str], list[list[float]]] = defaultdict(list)
        for what, seen in ways_to_see(exercise):
            report = report_of(exercise_id, share, seen)
            for name, values in figures(report, seen, exercise):
                sets[name, what].append(values)
            varied = report.quality.variability
            if varied.range.deviation.value is not None:
                ranges.append(varied.range.deviation.value / report.reps[0].rom.expected_error)
            if varied.time.variation.value is not None:
                times.append(varied.time.variation.value)
        for (name, what), several in sets.items():
            if (spread := spread_of(several)) is not None:
                across[_kind(name), what].append(spread)
    return Spreads(across=dict(across), ranges=ranges, times=times)


def _together(spreads: Sequence[float]) -> float:
    """Return the standard deviation that several share."""
    return sqrt(float(np.mean(np.square(spreads))))


def detectable(exercises: Sequence[Spreads]) -> dict[str, float]:
    """Return the minimal detectable changes of the score that exercises share, in points, rounded up.

    Parameters
    ----------
    exercises : sequence of Spreads
        Those that could be scored.
    """
    out = {}
    for name in ("repetition", "set"):
        errors = [e for one in exercises for e in one.across.get((f"score of a {name}", ALL), [])]
        out[name] = ceil(10.0 * MDC_PER_SEM * _together(errors)) / 10.0
    return out


def write_detectable(exercises: Mapping[str, Spreads]) -> None:
    """Remake the file of minimal detectable changes beside the built-in exercises.

    Parameters
    ----------
    exercises : mapping of str to Spreads
        By exercise.
    """
    scored = {name: one for name, one in exercises.items() if ("score of a set", ALL) in one.across}
    entries = {name: detectable([one]) for name, one in scored.items()}
    entries[OTHERS] = detectable(list(scored.values()))
    lines = (f"  {json.dumps(name)}: {json.dumps(entry)}" for name, entry in entries.items())
    (library_folder() / DETECTABLE).write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def main() -> None:
    """Print the standard errors of measurement, and remake the minimal detectable changes of the score."""
    with ProcessPoolExecutor() as pool:
        exercises = dict(zip(built_in_ids(), pool.map(spreads_of, built_in_ids()), strict=True))
    write_detectable(exercises)
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for key, spreads in ((key, spreads) for one in exercises.values() for key, spreads in one.across.items()):
        found[key] += spreads
    kinds = list(dict.fromkeys(what for _, what in found))
    print(f"standard error of measurement, by what differs: {', '.join(kinds)}")
    for name in dict.fromkeys(name for name, _ in found):
        errors = [_together(found[name, what]) if found.get((name, what)) else None for what in kinds]
        print(f"{name:32}", "  ".join("    –" if e is None else f"{e:5.2f}" for e in errors))
    print("the same, all at once, by exercise:")
    for exercise_id, one in exercises.items():
        told = {name: errors for (name, what), errors in one.across.items() if what == ALL}
        print(
            f"{exercise_id:32}", ", ".join(f"{name} {_together(errors):.1f}" for name, errors in told.items())
        )
    ranges, times = (
        [v for one in exercises.values() for v in getattr(one, name)] for name in ("ranges", "times")
    )
    print("repetitions of one session:")
    print(f"range, share of the expected error {_together(ranges):.3f}")
    print(f"time of a repetition, share of it {_together(times):.3f}")
    if FILE.exists():
        print("the same squats of people, seen by two cameras:")
        for name, error, reps in two_cameras():
            print(f"{name:32} {error:5.2f} ({reps} repetitions)")


if __name__ == "__main__":
    main()
