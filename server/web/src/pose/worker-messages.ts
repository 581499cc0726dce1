/** What the page and the worker that finds poses say to each other. */
import type { Pose } from "./pose";

export type ToWorker =
  | { type: "frame"; picture: ImageBitmap; time_s: number }
  /** The set begins: the patient is not exchanged any more. */
  | { type: "settle" };

export type FromWorker =
  { type: "loaded" } | { type: "pose"; pose: Pose } | { type: "failed"; reason: string };
