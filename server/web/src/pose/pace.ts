/** Whether this browser finds poses fast enough, judged by the first seconds. */

/** Fewer poses a second than this show a quick movement too coarsely; the server does better. Ours. */
const LEAST_PER_S = 8;
/** The first poses are slow because everything is new to the browser. */
const WARM_UP_MS = 2000;
const JUDGED_MS = 3000;

export class Pace {
  private readonly judged_ms: number[] = [];
  private passed_ms = 0;
  private judging = true;

  /** Note how long one pose took, from the frame to the landmarks. */
  took(ms: number): void {
    if (this.judging && this.passed_ms >= WARM_UP_MS) this.judged_ms.push(ms);
    this.passed_ms += ms;
  }

  /** Poses a second, by the median: a look around for others now and then does not count. */
  get perSecond(): number {
    const sorted = this.judged_ms.toSorted((one, other) => one - other);
    return 1000 / (sorted[Math.floor(sorted.length / 2)] ?? 0);
  }

  /** True once, after poses have been found for some seconds and there were too few of them. */
  get isTooSlow(): boolean {
    if (!this.judging || this.passed_ms < WARM_UP_MS + JUDGED_MS) return false;
    this.judging = false;
    return this.perSecond < LEAST_PER_S;
  }

  /** From here on the pace is what it is. */
  settle(): void {
    this.judging = false;
  }
}
