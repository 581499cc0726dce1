/** The one sentence on the screen while the patient is in front of the camera. */
import type { TrialNow, Update } from "../api/types";
import type { Step } from "../session/journey";
import type { Place } from "../session/live-set.svelte";
import { say } from "./say";

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
}

/** Say what matters most now: the connection, a cue, how to be seen, another movement, then the goal. */
export function strip({ step, place, asking, steady, reconnecting, update, goal }: Situation): Strip {
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
      return {
        text: update?.rep_count === 0 && update.stage === "rest" ? say("live-begin") : "",
        kind: "plain",
      };
  }
}

/** The clock of a hold, a count in time, a time or a walk; empty before it runs. */
export function clockInWords(trial: TrialNow | null | undefined): string {
  if (!trial || (!trial.running && !trial.over)) return "";
  if (trial.left_s !== null) return say("live-time-left", { seconds: Math.ceil(trial.left_s) });
  const seconds = Math.floor(trial.time_s);
  return trial.kind === "hold" ? say("live-held", { seconds }) : say("live-time", { seconds });
}
