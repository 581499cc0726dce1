/** What the patient's page asks the server for, besides the exercise. */
import type { Exercise, SideChoice, Start } from "../api/types";
import type { ScheduleChoice } from "./schedule.svelte";

/** What the therapist and the patient have chosen on the page. */
export interface Chosen {
  side: SideChoice;
  schedule: ScheduleChoice;
}

/** Feedback that fades goes on from the sets before; `doneReps` is how many repetitions there were in them. */
export function prescriptionOf(
  { dose }: Pick<Exercise, "dose">,
  { side, schedule }: Chosen,
  doneReps: number,
): NonNullable<Start["prescription"]> {
  const isUsual = schedule === "usual" || schedule === dose.feedback.kind;
  const feedback = isUsual ? dose.feedback : { kind: schedule };
  if (feedback.kind === "faded") {
    const before = "done_reps" in feedback ? (feedback.done_reps ?? 0) : 0;
    return { side, dose: { feedback: { ...feedback, done_reps: before + doneReps } } };
  }
  return isUsual ? { side } : { side, dose: { feedback } };
}
