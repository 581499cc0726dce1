/** The frames of a video, one at a time and always the newest. */

/**
 * Call `visit` with the time of each frame; not again until its promise is settled, and then at once for the
 * newest frame if one has come meanwhile. Frames in between are dropped.
 *
 * @param video what plays
 * @param visit gets the time in seconds on the clock of `performance.now()`, strictly increasing
 * @returns a function that ends it
 */
export function eachFrame(video: HTMLVideoElement, visit: (time_s: number) => Promise<void>): () => void {
  let ended = false;
  let busy = false;
  let waiting_s: number | null = null;
  let last_s = Number.NEGATIVE_INFINITY;

  const shown: VideoFrameRequestCallback = (now_ms, { captureTime }) => {
    if (ended) return;
    video.requestVideoFrameCallback(shown);
    waiting_s = (captureTime ?? now_ms) / 1000;
    void work();
  };

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting_s !== null && !ended) {
      const time_s = waiting_s;
      waiting_s = null;
      if (time_s > last_s) {
        last_s = time_s;
        await visit(time_s);
      }
    }
    busy = false;
  }

  video.requestVideoFrameCallback(shown);
  return () => {
    ended = true;
  };
}
