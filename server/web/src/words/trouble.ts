/** What can keep the page from watching, and what the patient does about it, in words. */
import type { Ending } from "../stream/endings";
import { say } from "./say";

export type Trouble =
  | "camera_refused"
  | "camera_absent"
  | "camera_busy"
  | "camera_insecure"
  | "camera_ended"
  | "pose_failed"
  | "bad_reference"
  | Exclude<Ending, "reported">;

export interface Advice {
  title: string;
  /** What to do, one step a sentence. */
  steps: string[];
}

export function troubleInWords(trouble: Trouble): Advice {
  return { title: say(`trouble-${trouble}`), steps: say(`trouble-${trouble}.steps`).split("\n") };
}
