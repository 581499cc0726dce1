/** How much of an exercise is to be done, in one line. */
import type { Exercise } from "../api/types";
import { amount, say } from "./say";

export function askedInWords({ trial, dose }: Pick<Exercise, "trial" | "dose">): string {
  const count = dose.reps;
  switch (trial?.kind) {
    case "hold":
      return dose.hold_s
        ? say("asked-hold", { count, time: amount(dose.hold_s, "s") })
        : say("asked-hold.longest", { count });
    case "count_in_time":
      return say("asked-count_in_time", { time: amount(trial.time_s, "s") });
    case "time_to_complete":
      return say("asked-time_to_complete", { count: trial.reps ?? 1 });
    case "steps":
      return say("asked-steps");
    default:
      return say("repetitions", { count });
  }
}
