/** The worker that finds poses: MediaPipe's landmarker runs here, off the page's thread. */
import { type NormalizedLandmark, PoseLandmarker, type PoseLandmarkerResult } from "@mediapipe/tasks-vision";
import wasmLoaderPath from "@mediapipe/tasks-vision/vision_wasm_module_internal.js?url";
import wasmBinaryPath from "@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url";
import { Finder, type Landmarkers, type People } from "./finder";
import { LANDMARKS, VALUES } from "./pose";
import { Subject } from "./subject";
import type { FromWorker, ToWorker } from "./worker-messages";

const MODEL = "/models/pose_landmarker_lite.task";
const MOST_PEOPLE = 4;
const COVER = "#808080";

type Picture = ImageBitmap | OffscreenCanvas;

/** MediaPipe would report its use to its maker. Nothing leaves this origin; a refusal ends the attempts. */
function stayHome(): void {
  const fetchAnything = self.fetch.bind(self);
  self.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, self.location.href);
    if (url.origin === self.location.origin) return fetchAnything(input, init);
    return Promise.reject(new TypeError(`${url.origin} is not where this page comes from`));
  };
}

const subject = new Subject();
let finder: Finder<Picture> | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "settle") subject.settle();
  else if (finder) tell(found(finder, data));
};

function found(by: Finder<Picture>, { picture, time_s }: Extract<ToWorker, { type: "frame" }>): FromWorker {
  try {
    return { type: "pose", pose: by.find(picture, time_s, [picture.width, picture.height]) };
  } catch (error) {
    return { type: "failed", reason: String(error) };
  } finally {
    picture.close();
  }
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}

async function load(): Promise<Landmarkers<Picture>> {
  stayHome();
  const answer = await fetch(MODEL);
  if (!answer.ok) throw new Error(`${MODEL}: ${answer.status}`);
  const modelAssetBuffer = new Uint8Array(await answer.arrayBuffer());
  const { default: factory } = await import(/* @vite-ignore */ wasmLoaderPath);
  const make = (runningMode: "VIDEO" | "IMAGE", numPoses: number) => {
    // Each landmarker takes the factory away; MediaPipe's own import would bring it once only, in a module worker.
    Object.assign(self, { ModuleFactory: factory });
    return PoseLandmarker.createFromOptions(
      { wasmLoaderPath: "", wasmBinaryPath },
      { baseOptions: { modelAssetBuffer, delegate: "CPU" }, runningMode, numPoses },
    );
  };
  const follower = await make("VIDEO", 1);
  const lookout = await make("IMAGE", MOST_PEOPLE);
  const cover = new OffscreenCanvas(1, 1);
  let last_ms = 0;
  return {
    follow(picture, time_s) {
      last_ms = Math.max(last_ms + 1, Math.round(time_s * 1000)); // whole milliseconds that always increase
      return people(follower.detectForVideo(picture, last_ms), picture);
    },
    lookAround: (picture) => people(lookout.detect(picture), picture),
    coverAllBut(picture, [left, top, right, bottom]) {
      cover.width = picture.width;
      cover.height = picture.height;
      const context = cover.getContext("2d") as OffscreenCanvasRenderingContext2D;
      context.fillStyle = COVER;
      context.fillRect(0, 0, cover.width, cover.height);
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      context.drawImage(picture, 0, 0);
      return cover;
    },
  };
}

function people({ landmarks, worldLandmarks }: PoseLandmarkerResult, { width, height }: Picture): People {
  return landmarks.map((person, which) => {
    const values = new Float32Array(LANDMARKS * VALUES);
    person.forEach(({ x, y, visibility }: NormalizedLandmark, i) => {
      const world = worldLandmarks[which]?.[i];
      values.set(
        [x * width, y * height, world?.x ?? 0, world?.y ?? 0, world?.z ?? 0, visibility],
        i * VALUES,
      );
    });
    return values;
  });
}

load().then(
  (landmarkers) => {
    finder = new Finder(landmarkers, subject);
    tell({ type: "loaded" });
  },
  (error: unknown) => tell({ type: "failed", reason: String(error) }),
);
