/** The movement over time, collected from the updates of a set, and its curve. */
import type { Rep, Update } from "../api/types";

/** A longer silence than this is a gap in the curve. */
const GAP_S = 1;

export interface Moment {
  time_s: number;
  /** 0 in the start posture, 1 at the target; null while it could not be measured. */
  progress: number | null;
}

export class Course {
  readonly moments: Moment[] = [];

  add({ time_s, progress, stage }: Pick<Update, "time_s" | "progress" | "stage">): void {
    const before = this.moments[this.moments.length - 1];
    if (before && time_s - before.time_s > GAP_S) this.moments.push({ time_s, progress: null });
    this.moments.push({ time_s, progress: stage === "positioning" ? null : progress });
  }

  clear(): void {
    this.moments.length = 0;
  }
}

export interface Curve {
  /** Path of the movement in an SVG. */
  path: string;
  /** Where each repetition is on the time axis. */
  reps: { number: number; status: Rep["status"]; from: number; peak: number; to: number }[];
  /** Height of the target. */
  target: number;
  /** Where each full number of `tick_s` seconds is. */
  ticks: { at: number; s: number }[];
}

/** Progress at the upper edge is at least this, so that a little beyond the target shows. */
const LEAST_TOP = 1.2;
const TICK_PX = 60;
const STEPS_S = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600];

/** Draw a course into a box of some width and height in pixels; null where there is nothing to draw. */
export function curve(
  moments: readonly Moment[],
  reps: readonly Rep[],
  width: number,
  height: number,
): Curve | null {
  const first = moments[0];
  const last = moments[moments.length - 1];
  if (!first || !last || last.time_s <= first.time_s) return null;
  const span_s = last.time_s - first.time_s;
  const x = (time_s: number) => (width * (time_s - first.time_s)) / span_s;
  const top = moments.reduce((most, { progress }) => Math.max(most, progress ?? 0), LEAST_TOP);
  const y = (progress: number) => height * (1 - Math.max(progress, 0) / top);
  const tick_s = STEPS_S.find((step) => (width * step) / span_s >= TICK_PX) ?? span_s;
  return {
    path: pathOf(thinned(moments, 2 * width), x, y),
    reps: reps.map(({ number, status, start_s, peak_s, end_s }) => ({
      number,
      status,
      from: x(start_s),
      peak: x(peak_s),
      to: x(end_s),
    })),
    target: y(1),
    ticks: Array.from({ length: Math.floor(span_s / tick_s) + 1 }, (_, i) => ({
      at: x(first.time_s + i * tick_s),
      s: i * tick_s,
    })),
  };
}

/** Keep every n-th moment, so that there are not many more than can be told apart; never drop a gap. */
function thinned(moments: readonly Moment[], most: number): Moment[] {
  const every = Math.ceil(moments.length / most);
  return moments.filter((moment, i) => i % every === 0 || moment.progress === null);
}

function pathOf(
  moments: readonly Moment[],
  x: (time_s: number) => number,
  y: (progress: number) => number,
): string {
  let drawing = false;
  const parts: string[] = [];
  for (const { time_s, progress } of moments) {
    if (progress !== null)
      parts.push(`${drawing ? "L" : "M"}${x(time_s).toFixed(1)} ${y(progress).toFixed(1)}`);
    drawing = progress !== null;
  }
  return parts.join("");
}
