/** How often the patient is corrected, as a therapist has set it in this browser; it is remembered. */
import { keep, recall } from "../remembered";

/** As the exercise has it, or one of the schedules of docs/exercises.md with its usual settings. */
export const SCHEDULES = ["usual", "every_repetition", "bandwidth", "faded", "summary"] as const;
export type ScheduleChoice = (typeof SCHEDULES)[number];

const KEY = "posecheck.schedule";

export class Schedule {
  private kind: ScheduleChoice = $state(remembered());

  get choice(): ScheduleChoice {
    return this.kind;
  }

  set choice(kind: ScheduleChoice) {
    this.kind = kind;
    keep(KEY, kind);
  }
}

function remembered(): ScheduleChoice {
  const kept = recall(KEY);
  return SCHEDULES.find((kind) => kind === kept) ?? "usual";
}
