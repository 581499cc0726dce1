/** What a set gave that is more than repetitions; as `posecheck/report/trial_words.py` says it. */
import type { Exercise, Figure, Held, Report, SideCounts, Trial } from "../api/types";
import { amount, decimal, figureOf, say, text } from "./say";

const DECIMALS: Record<Figure["unit"], number> = {
  deg: 1,
  s: 1,
  ratio: 1,
  number: 2,
  per_min: 0,
  m_per_s: 2,
};

type Of<Kind extends Trial["kind"]> = Extract<Trial, { kind: Kind }>;

/** The most important first; empty where repetitions are all there is. */
export function trialInWords({ trial }: Pick<Report, "trial">, exercise: Exercise): string[] {
  switch (trial?.kind) {
    case "hold":
      return holds(trial, exercise);
    case "count_in_time":
      return count(trial);
    case "time_to_complete":
      return time(trial);
    case "steps":
      return steps(trial);
    default:
      return [];
  }
}

/** How often each side moved; empty where all was done with one. */
export function sidesInWords({ left, right, both }: SideCounts): string {
  if ([left, right, both].filter((count) => count > 0).length < 2) return "";
  return say(both > 0 ? "side-counts.both" : "side-counts", { left, right, both });
}

/** A figure with its unit and standard error, or why there is none; with so many decimals at least. */
export function figureInWords({ value, error, unit, untold }: Figure, least = 0): string {
  if (value === null) return say("quality-untold", { why: say(`untold-${untold ?? "not_seen"}`) });
  return figureOf(value, error, unit, Math.max(least, DECIMALS[unit]));
}

/** Figures that stand in one line: all of them with their errors, or none. */
function inARow(figures: readonly Figure[], least: number): string[] {
  const known = figures.every(({ value, error }) => value === null || error !== null);
  return figures.map((one) => figureInWords(known ? one : { ...one, error: null }, least));
}

function holds(trial: Of<"hold">, exercise: Exercise): string[] {
  if (trial.holds.length === 0) return [say("trial-held.none")];
  const said = [say("trial-held", { time: figureInWords(trial.best) })];
  const sides = [
    ["left", trial.best_left],
    ["right", trial.best_right],
  ] as const;
  for (const [side, best] of sides)
    if (best !== null && best.value !== null)
      said.push(say(`trial-held.${side}`, { time: figureInWords(best) }));
  return [...said, ...trial.holds.map((one) => hold(one, exercise))];
}

function hold(one: Held, exercise: Exercise): string {
  const { number, side, start_s, end_s, held_s, error_s, unseen_s } = one;
  const ended = endOfHold(one, exercise);
  const unseen = say("trial-hold-unseen", { time: amount(unseen_s, "s") });
  return say(side === "both" ? "trial-hold-line" : "trial-hold-line.sided", {
    number,
    span: say("report-span", { start: decimal(start_s, 1), end: decimal(end_s, 1) }),
    side: say(side),
    time: figureInWords({ value: held_s, error: error_s, unit: "s", untold: null }),
    why: unseen_s > 0 ? say("joined", { before: ended, after: unseen }) : ended,
  });
}

/** What ended a hold. */
function endOfHold({ ended, rule }: Held, { rules, lead }: Exercise): string {
  if (ended !== "rule") return say(`hold-ended-${ended}`, { measure: lead?.measure ?? "" });
  const broken = rules.find(({ id }) => id === rule);
  return say("hold-ended-rule", { aim: broken ? text(broken.aim) : "" });
}

function count(trial: Of<"count_in_time">): string[] {
  const early = trial.started !== null && !trial.whole;
  const counted = early ? "trial-counted.early" : "trial-counted";
  const said = [say(counted, { count: trial.count, time: amount(trial.time_s, "s") })];
  if (trial.last_under_way) said.push(say("trial-counted-last"));
  return [...said, ...clock(trial)];
}

function time(trial: Of<"time_to_complete">): string[] {
  return trial.starts === "signal" ? [taken(trial), ...clock(trial)] : [taken(trial)];
}

function taken({ outcome, time, limit_s, reps, reps_asked }: Of<"time_to_complete">): string {
  if (outcome === "completed") return say("trial-timed", { time: figureInWords(time) });
  if (outcome === "over_limit" && limit_s !== null)
    return say("trial-timed.limit", { limit: amount(limit_s, "s") });
  return say(`trial-timed.${outcome}`, { done: reps, asked: reps_asked });
}

function steps(trial: Of<"steps">): string[] {
  const { steps: all, left, right, speed, unseen_s } = trial;
  // In hundredths: a step takes half a second.
  const [leftTime = "", rightTime = ""] = inARow([trial.step_time_left, trial.step_time_right], 2);
  const said = [
    left === null || right === null
      ? say("trial-steps-counted", { count: all })
      : say("trial-steps-counted.sides", { count: all, left, right }),
    say("trial-steps-cadence", { cadence: figureInWords(trial.cadence) }),
    say("trial-steps-times", {
      left: leftTime,
      right: rightTime,
      index: figureInWords(trial.step_time_symmetry),
    }),
  ];
  if (speed !== null) said.push(say("trial-steps-speed", { speed: figureInWords(speed) }));
  if (unseen_s > 0) said.push(say("trial-unseen", { time: amount(unseen_s, "s") }));
  return said;
}

function clock({ started, unseen_s }: Of<"count_in_time"> | Of<"time_to_complete">): string[] {
  const said = started === "movement" ? [say("trial-by-movement")] : [];
  return unseen_s > 0 ? [...said, say("trial-unseen", { time: amount(unseen_s, "s") })] : said;
}
