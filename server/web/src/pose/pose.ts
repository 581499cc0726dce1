/** One person at one moment, as the library's `posecheck.pose` has it. Left and right are the person's own. */
import type { SeenPose, Side } from "../api/types";

export type Size = readonly [width: number, height: number];

export interface Pose {
  /** Seconds on the clock of `performance.now()`. */
  time_s: number;
  /** Width and height of the unmirrored picture in pixels. */
  size: Size;
  /** 33 × x, y (pixels), x, y, z (metres), visibility; null where nobody was found. */
  landmarks: Float32Array | null;
}

/** Where it is found: in this browser, by the server in our pictures, or in those of its own camera. */
export type Place = "poses" | "images" | "camera";

export const LANDMARKS = 33;
export const VALUES = 6;
const VISIBILITY = 5;

/** Below this the library does not use a landmark either. */
export const LEAST_VISIBILITY = 0.65;

const NOSE = 0;
export const LEFT_SHOULDER = 11;
export const RIGHT_SHOULDER = 12;
export const LEFT_HIP = 23;
export const RIGHT_HIP = 24;

/** Pairs of landmarks between which a bone is drawn. */
export const BONES: readonly (readonly [number, number])[] = [
  ...[LEFT_SHOULDER, RIGHT_SHOULDER].flatMap((shoulder) => limb(shoulder, shoulder + 2, shoulder + 4)),
  ...[LEFT_HIP, RIGHT_HIP].flatMap((hip) => limb(hip, hip + 2, hip + 4, hip + 6, hip + 8)),
  [LEFT_SHOULDER, RIGHT_SHOULDER],
  [LEFT_HIP, RIGHT_HIP],
  [LEFT_SHOULDER, LEFT_HIP],
  [RIGHT_SHOULDER, RIGHT_HIP],
];

function limb(...joints: number[]): [number, number][] {
  return joints.slice(1).map((joint, i) => [joints[i] as number, joint]);
}

export function at(landmarks: Float32Array, index: number): { x: number; y: number; visibility: number } {
  const from = index * VALUES;
  return {
    x: landmarks[from] as number,
    y: landmarks[from + 1] as number,
    visibility: landmarks[from + VISIBILITY] as number,
  };
}

/** Whether a landmark is seen: inside the picture and not hidden. */
export function isSeen(pose: Pose, index: number): boolean {
  if (!pose.landmarks) return false;
  const { x, y, visibility } = at(pose.landmarks, index);
  return visibility >= LEAST_VISIBILITY && x >= 0 && y >= 0 && x < pose.size[0] && y < pose.size[1];
}

/** The side of the body a landmark belongs to; the nose belongs to both. */
export function sideOf(index: number): Side {
  if (index === NOSE) return "both";
  if (index < 7) return index < 4 ? "left" : "right";
  return index % 2 === 1 ? "left" : "right";
}

/** Those of the landmarks that are on a side; all of them for both. */
export function onSide(landmarks: readonly number[], side: Side): Set<number> {
  return new Set(landmarks.filter((i) => side === "both" || sideOf(i) === side || sideOf(i) === "both"));
}

/** Return the server's pose as one of ours; what it has no use for, the metres, stays 0. */
export function fromServer(time_s: number, found: SeenPose | null): Pose {
  if (!found) return { time_s, size: [1, 1], landmarks: null };
  const landmarks = new Float32Array(LANDMARKS * VALUES);
  found.image_px.forEach((place, i) => {
    landmarks.set(place, i * VALUES);
    landmarks[i * VALUES + VISIBILITY] = found.visibility[i] ?? 0;
  });
  return { time_s, size: found.size, landmarks };
}
