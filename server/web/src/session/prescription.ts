/** What the patient's page asks the server for, besides the exercise. */
import type { Exercise, SideChoice, Start } from "../api/types";

/** Feedback that fades goes on from the sets before; `doneReps` is how many repetitions there were in them. */
export function prescriptionOf(
  { dose }: Pick<Exercise, "dose">,
  side: SideChoice,
  doneReps: number,
): NonNullable<Start["prescription"]> {
  const { feedback } = dose;
  if (feedback.kind !== "faded") return { side };
  const done_reps = (feedback.done_reps ?? 0) + doneReps;
  return { side, dose: { feedback: { ...feedback, done_reps } } };
}
