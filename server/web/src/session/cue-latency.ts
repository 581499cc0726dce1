/**
 * How long a cue takes from the landmarks that caused it to the screen, as an entry "cue" of the browser's
 * performance timeline.
 */
const KEPT = 8;

export class CueLatency {
  private readonly known = new Map<number, number>();

  /** The landmarks of a moment are known now, or its picture is on its way to the server or has come from there. */
  noteLandmarks(time_s: number): void {
    this.known.set(time_s, performance.now());
    if (this.known.size > KEPT) this.known.delete(this.known.keys().next().value as number);
  }

  /** A cue caused by the landmarks of a moment is about to be shown. */
  noteCue(rule: string | null, time_s: number): void {
    const start = this.known.get(time_s);
    if (start === undefined) return;
    afterPaint(() => performance.measure("cue", { start, end: performance.now(), detail: { rule } }));
  }
}

/** A message sent while a frame is being made arrives after it was painted. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(null);
  });
}
