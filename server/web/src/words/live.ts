/** The one sentence on the screen while the patient is in front of the camera. */
import type { Update } from "../api/types";
import type { Step } from "../session/journey";
import type { Place } from "../session/live-set.svelte";

export const LOST = "Connection lost, I am trying again. Your count is kept.";

const PLACE: Record<Place, string> = {
  poses: "Your picture stays in this browser; only the positions of your joints leave it.",
  images: "This browser cannot find your joints, so PoseCheck’s server does it. No picture is kept.",
  camera: "The browser gives me no camera, so I use the one of PoseCheck’s computer. No picture is kept.",
};
const TOO_SLOW =
  "This browser cannot find your joints fast enough, so PoseCheck’s server does it. No picture is kept.";

/** Say in one line where the pose is found, and why there. */
export function placeInWords(place: Place, tooSlow: boolean): string {
  return place === "images" && tooSlow ? TOO_SLOW : PLACE[place];
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
  if (reconnecting) return { text: LOST, kind: "advice" };
  switch (step) {
    case "check":
      if (asking) return { text: "Please allow the camera.", kind: "plain" };
      if (!place || !update) return { text: "One moment, I am getting ready…", kind: "plain" };
      if (update.advice) return { text: update.advice, kind: "advice" };
      if (!steady) return { text: "Good. Now keep still.", kind: "plain" };
      return { text: "Good. Stay there.", kind: "good" };
    case "countdown":
      return { text: "Get ready.", kind: "good" };
    case "finishing":
      return { text: "One moment, I am putting your result together…", kind: "plain" };
    default:
      if (update?.cue) return { text: update.cue.text, kind: update.cue.severity };
      if (update?.advice) return { text: update.advice, kind: "advice" };
      if (update?.remark) return { text: update.remark.text, kind: "info" };
      if (goal) return { text: goal, kind: "good" };
      return {
        text: update?.rep_count === 0 && update.stage === "rest" ? "Begin when you like." : "",
        kind: "plain",
      };
  }
}
