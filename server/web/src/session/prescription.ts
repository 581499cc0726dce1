/** What the patient's page asks the server for, besides the exercise. */
import type { Exercise, Patient, SideChoice, Start } from "../api/types";
import type { ScheduleChoice } from "./schedule.svelte";

/** What the therapist and the patient have chosen on the page. */
export interface Chosen {
  side: SideChoice;
  schedule: ScheduleChoice;
  /** What the norm of a test depends on; empty where nothing was told. */
  patient: Patient;
}

/** Feedback that fades goes on from the sets before; `doneReps` is how many repetitions there were in them. */
export function prescriptionOf(
  { dose, test }: Pick<Exercise, "dose" | "test">,
  { side, schedule, patient }: Chosen,
  doneReps: number,
): NonNullable<Start["prescription"]> {
  const change = changeOf(dose, schedule, doneReps);
  return {
    side,
    ...(change && { dose: change }),
    ...(test && Object.keys(patient).length > 0 && { patient }),
  };
}

function changeOf(
  dose: Exercise["dose"],
  schedule: ScheduleChoice,
  doneReps: number,
): NonNullable<Start["prescription"]>["dose"] | null {
  const isUsual = schedule === "usual" || schedule === dose.feedback.kind;
  const feedback = isUsual ? dose.feedback : { kind: schedule };
  if (feedback.kind === "faded") {
    const before = "done_reps" in feedback ? (feedback.done_reps ?? 0) : 0;
    return { feedback: { ...feedback, done_reps: before + doneReps } };
  }
  return isUsual ? null : { feedback };
}
