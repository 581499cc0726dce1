/** Pictures of the camera as JPEG files, for a server that finds the poses. */
import { eachFrame } from "../camera/frames";
import type { Size } from "../pose/pose";
import type { Picture } from "./messages";

const WIDEST_PX = 640;
const QUALITY = 0.8;

/** Size of a picture no wider than needed, both in whole pixels. */
function scaled(width: number, height: number): Size {
  const scale = Math.min(1, WIDEST_PX / width);
  return [Math.round(width * scale), Math.round(height * scale)];
}

/** Give each frame of a video to `taken` while `wanted` says so; returns a function that ends it. */
export function eachPicture(
  video: HTMLVideoElement,
  wanted: () => boolean,
  taken: (picture: Picture) => void,
): () => void {
  const canvas = document.createElement("canvas");
  return eachFrame(video, async (time_s) => {
    if (!wanted()) return;
    const size = scaled(video.videoWidth, video.videoHeight);
    [canvas.width, canvas.height] = size;
    canvas.getContext("2d")?.drawImage(video, 0, 0, ...size);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    if (blob) taken({ time_s, size, jpeg: new Uint8Array(await blob.arrayBuffer()) });
  });
}
