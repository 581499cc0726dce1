/** The way through the page as a state machine: what is on the screen, and what leads from one to the next. */
import type { Report } from "../api/types";
import type { Trouble } from "../words/trouble";

/** So long the patient must be seen well, and keep still, before the countdown starts. */
export const STEADY_S = 1.5;
export const COUNTDOWN_FROM = 3;

export type Journey =
  | { step: "choose" }
  | { step: "watch"; exercise: string }
  | { step: "check"; exercise: string; steadySince_s: number | null }
  | { step: "countdown"; exercise: string; since_s: number; left: number }
  | { step: "exercise"; exercise: string }
  | { step: "finishing"; exercise: string; cutShort: Trouble | null }
  | { step: "result"; exercise: string; report: Report; cutShort: Trouble | null }
  | { step: "trouble"; exercise: string; trouble: Trouble; counted: number | null };

export type Step = Journey["step"];

export type Happening =
  | { what: "chosen"; exercise: string }
  | { what: "started" }
  | { what: "seen"; inPlace: boolean; still: boolean; now_s: number }
  | { what: "ticked"; now_s: number }
  | { what: "finished" }
  | { what: "reported"; report: Report }
  /** `counted`: the last count that the page was told; null before the set began. */
  | { what: "failed"; trouble: Trouble; counted: number | null }
  | { what: "again" }
  | { what: "left" };

export const START: Journey = { step: "choose" };

/** Return where a happening leads; the same object where it changes nothing. */
export function next(journey: Journey, happening: Happening): Journey {
  switch (happening.what) {
    case "left":
      return START;
    case "chosen":
      return { step: "watch", exercise: happening.exercise };
    case "started":
    case "again":
      return journey.step === "choose" ? journey : checking(journey.exercise);
    case "failed":
      return failed(journey, happening);
    case "finished":
      return journey.step === "exercise" ? finishing(journey.exercise, null) : journey;
    case "reported":
      if (journey.step !== "finishing") return journey;
      return { ...journey, step: "result", report: happening.report };
    case "seen":
      return seen(journey, happening);
    case "ticked":
      return ticked(journey, happening.now_s);
  }
}

/** Whether the camera runs and the server listens. */
export function isSet(
  journey: Journey,
): journey is Extract<Journey, { step: "check" | "countdown" | "exercise" | "finishing" }> {
  return ["check", "countdown", "exercise", "finishing"].includes(journey.step);
}

function finishing(exercise: string, cutShort: Trouble | null): Journey {
  return { step: "finishing", exercise, cutShort };
}

/** Without camera or pose the set is over, but the server still has what was counted; without the server, we do. */
function failed(journey: Journey, { trouble, counted }: Extract<Happening, { what: "failed" }>): Journey {
  if (!isSet(journey)) return journey;
  const blind = trouble === "camera_ended" || trouble === "pose_failed";
  if (blind && journey.step === "exercise") return finishing(journey.exercise, trouble);
  if (blind && journey.step === "finishing") return journey;
  return { step: "trouble", exercise: journey.exercise, trouble, counted };
}

function checking(exercise: string): Journey {
  return { step: "check", exercise, steadySince_s: null };
}

function seen(journey: Journey, { inPlace, still, now_s }: Extract<Happening, { what: "seen" }>): Journey {
  const away = !inPlace;
  if (journey.step === "countdown") return away ? checking(journey.exercise) : ticked(journey, now_s);
  if (journey.step !== "check") return journey;
  if (away || !still) return journey.steadySince_s === null ? journey : checking(journey.exercise);
  const since_s = journey.steadySince_s ?? now_s;
  if (now_s - since_s >= STEADY_S) {
    return { step: "countdown", exercise: journey.exercise, since_s: now_s, left: COUNTDOWN_FROM };
  }
  return journey.steadySince_s === null ? { ...journey, steadySince_s: since_s } : journey;
}

function ticked(journey: Journey, now_s: number): Journey {
  if (journey.step !== "countdown") return journey;
  const left = COUNTDOWN_FROM - Math.floor(now_s - journey.since_s);
  if (left <= 0) return { step: "exercise", exercise: journey.exercise };
  return left === journey.left ? journey : { ...journey, left };
}
