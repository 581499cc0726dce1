/** The one sentence on the screen while the patient is in front of the camera. */
import type { Exercise, Update } from "../api/types";
import type { Place } from "../pose/pose";
import type { Step } from "../session/journey";
import { say, text } from "./say";

/** Say in one line where the pose is found, and why there. */
export function placeInWords(place: Place, tooSlow: boolean): string {
  return say(place === "images" && tooSlow ? "place-images.slow" : `place-${place}`);
}

export interface Strip {
  text: string;
  kind: "plain" | "good" | "info" | "correct" | "stop" | "advice";
}

interface Situation {
  step: Step;
  place: Place | null;
  /** Whether the browser has not yet answered whether the camera may be used. */
  asking: boolean;
  /** Whether the patient is in place and keeps still. */
  steady: boolean;
  reconnecting: boolean;
  update: Update | null;
  /** What is said at the goal; empty before. */
  goal: string;
  /** Whether the clock starts with the signal, and not with the movement. */
  bySignal: boolean;
}

/** Say what matters most now: the connection, a cue, how to be seen, another movement, then the goal. */
export function strip({
  step,
  place,
  asking,
  steady,
  reconnecting,
  update,
  goal,
  bySignal,
}: Situation): Strip {
  if (reconnecting) return { text: say("live-lost"), kind: "advice" };
  switch (step) {
    case "check":
      if (asking) return { text: say("live-allow-camera"), kind: "plain" };
      if (!place || !update) return { text: say("live-getting-ready"), kind: "plain" };
      if (update.advice) return { text: update.advice.text, kind: "advice" };
      if (!steady) return { text: say("live-keep-still"), kind: "plain" };
      return { text: say("live-stay"), kind: "good" };
    case "countdown":
      return { text: say("live-get-ready"), kind: "good" };
    case "finishing":
      return { text: say("live-finishing"), kind: "plain" };
    default:
      if (update?.cue) {
        const better = update.cue.kind === "improvement";
        return { text: update.cue.text, kind: better ? "good" : update.cue.severity };
      }
      if (update?.advice) return { text: update.advice.text, kind: "advice" };
      if (update?.remark) return { text: update.remark.text, kind: "info" };
      if (goal) return { text: goal, kind: "good" };
      if (update?.rep_count !== 0 || update.stage !== "rest") return { text: "", kind: "plain" };
      return { text: say(bySignal ? "live-go" : "live-begin"), kind: "plain" };
  }
}

/** Whether the clock of a trial starts when the patient is told to go. */
export function startsBySignal({ trial }: Pick<Exercise, "trial">): boolean {
  return (
    trial?.kind === "count_in_time" || (trial?.kind === "time_to_complete" && trial.starts !== "movement")
  );
}

/** How the set stands: the big number, and what stands beside it. */
export interface Dial {
  number: number;
  /** Under the number: what it is a part of. */
  under: string;
  /** What the number counts, for those who hear it; empty where `under` says it. */
  unit: string;
  /** Below both. */
  beside: string;
  /** Whether there is a time in it, which is not read out every second. */
  clock: boolean;
}

type Asked = Pick<Exercise, "dose" | "trial" | "phases">;

/** What an exercise asks for is counted, and what is held or timed has a clock. */
export function dialOf(exercise: Asked, update: Update | null): Dial {
  const trial = update?.trial ?? null;
  const count = update?.rep_count ?? 0;
  const seconds = Math.floor(trial?.time_s ?? 0);
  const { reps } = exercise.dose;
  const doneOf = reps > 1 ? say("live-done-of", { done: Math.min(count, reps), goal: reps }) : "";
  switch (exercise.trial?.kind) {
    case "hold": {
      const asked_s = heldFor(exercise);
      const under = asked_s === null ? "" : say("live-held-of", { goal: asked_s });
      return { number: seconds, under, unit: say("live-seconds"), beside: doneOf, clock: true };
    }
    case "time_to_complete":
      return { number: seconds, under: say("live-seconds"), unit: "", beside: doneOf, clock: true };
    case "count_in_time": {
      const left_s = trial?.left_s ?? exercise.trial.time_s;
      const under = say("live-time-left", { seconds: Math.ceil(left_s) });
      return { number: trial?.count ?? 0, under, unit: say("of-goal.unit"), beside: "", clock: true };
    }
    case "steps": {
      const steps = trial?.count ?? 0;
      const left_s = trial?.left_s ?? null;
      const clock =
        left_s === null
          ? say("live-time", { seconds })
          : say("live-time-left", { seconds: Math.ceil(left_s) });
      const under = say("live-steps", { count: steps });
      return { number: steps, under, unit: "", beside: trial?.running ? clock : "", clock: false };
    }
    default:
      return {
        number: count,
        under: say("of-goal", { goal: reps }),
        unit: say("of-goal.unit"),
        beside: phaseOf(exercise, update),
        clock: false,
      };
  }
}

/** What is said when what was asked for is done; empty before. */
export function goalInWords(
  exercise: Pick<Exercise, "dose" | "trial">,
  { rep_count, trial }: Update,
): string {
  const { reps } = exercise.dose;
  const done = rep_count >= reps ? say("live-goal", { goal: reps }) : "";
  switch (exercise.trial?.kind) {
    case "hold": {
      const asked_s = heldFor(exercise);
      if (trial?.over) return say("live-over");
      const enough = asked_s !== null && trial?.running && trial.time_s >= asked_s;
      return enough ? say("live-held-enough") : done;
    }
    case "time_to_complete":
      return trial?.over ? say("live-over") : "";
    case "count_in_time":
    case "steps":
      return trial?.over ? say("live-time-up") : "";
    default:
      return done;
  }
}

/** Whether the patient may as well go on: after a clock has stopped, nothing more counts. */
export function mayGoOn({ trial }: Update): boolean {
  return !trial?.over;
}

/** For how long a posture is to be held, in seconds; null for as long as the patient can. */
export function heldFor({ dose, trial }: Pick<Exercise, "dose" | "trial">): number | null {
  if (dose.hold_s) return dose.hold_s;
  return trial?.kind === "hold" ? (trial.longest_s ?? null) : null;
}

function phaseOf({ phases }: Asked, update: Update | null): string {
  const now = phases.find(({ part }) => part === update?.stage);
  return now ? text(now.name) : "";
}
