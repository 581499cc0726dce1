/** Poses found in this browser, in a worker. */
import { eachFrame } from "../camera/frames";
import { Pace } from "./pace";
import type { Pose } from "./pose";
import type { FromWorker, ToWorker } from "./worker-messages";

const LOAD_S = 30;

export class PoseError extends Error {}

export class TooSlowError extends PoseError {}

export class BrowserPoses {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  private readonly pace = new Pace();
  private stopFrames = (): void => {};
  private answered: ((pose: Pose) => void) | null = null;

  /** Called when no more poses can be expected. */
  onFailure: (error: PoseError) => void = () => {};

  /** Resolves when poses can be found; rejects where this browser cannot. */
  load(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new PoseError(`not loaded after ${LOAD_S} s`)), LOAD_S * 1000);
      const settle = (act: () => void) => {
        clearTimeout(late);
        act();
      };
      this.worker.onerror = ({ message }) => settle(() => reject(new PoseError(message)));
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === "loaded") settle(resolve);
        if (data.type === "failed") settle(() => reject(new PoseError(data.reason)));
      };
    });
  }

  /** Give each frame of a video that can be kept up with to the worker, and its pose to `found`. */
  watch(video: HTMLVideoElement, found: (pose: Pose) => void): void {
    this.worker.onerror = ({ message }) => this.fail(new PoseError(message));
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === "pose") this.answered?.(data.pose);
      if (data.type === "failed") this.fail(new PoseError(data.reason));
    };
    this.stopFrames = eachFrame(video, async (time_s) => {
      const began_ms = performance.now();
      const picture = await createImageBitmap(video);
      const pose = await this.find(picture, time_s);
      this.pace.took(performance.now() - began_ms);
      found(pose);
      if (this.pace.isTooSlow)
        this.fail(new TooSlowError(`${this.pace.perSecond.toFixed(1)} poses a second`));
    });
  }

  /** The set begins: from here on the patient is never exchanged, and the pace no longer matters. */
  settle(): void {
    this.pace.settle();
    this.tell({ type: "settle" });
  }

  stop(): void {
    this.stopFrames();
    this.worker.terminate();
  }

  private find(picture: ImageBitmap, time_s: number): Promise<Pose> {
    return new Promise((resolve) => {
      this.answered = resolve;
      this.worker.postMessage({ type: "frame", picture, time_s } satisfies ToWorker, [picture]);
    });
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private fail(error: PoseError): void {
    this.stop();
    this.onFailure(error);
  }
}
