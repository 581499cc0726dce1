/** Draws a skeleton over the mirrored picture. */
import { at, BONES, isSeen, type Pose } from "../pose/pose";

export interface Look {
  /** Landmarks of the movement, drawn to be noticed. */
  matters: ReadonlySet<number>;
  /** Landmarks a cue is about, drawn to be noticed more. */
  cued: ReadonlySet<number>;
}

const OUTLINE = "#10181f";
const PLAIN = "#e8eef2";
const MATTERS = "#4cc9f0";
const CUED = "#ffb703";
const WIDTH = 0.008;

/** Draw the pose on a canvas of any size; left and right are swapped only here, where it is drawn. */
export function drawSkeleton(context: CanvasRenderingContext2D, pose: Pose, { matters, cued }: Look): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const { landmarks } = pose;
  if (!landmarks) return;
  const place = (index: number): [number, number] => {
    const { x, y } = at(landmarks, index);
    return [width - (x * width) / pose.size[0], (y * height) / pose.size[1]];
  };
  const colour = (...joints: number[]) => {
    if (joints.every((joint) => cued.has(joint))) return CUED;
    return joints.every((joint) => matters.has(joint)) ? MATTERS : PLAIN;
  };
  const bones = BONES.filter(([from, to]) => isSeen(pose, from) && isSeen(pose, to));
  const thin = WIDTH * Math.min(width, height);
  context.lineCap = "round";
  for (const outline of [true, false]) {
    for (const [from, to] of bones) {
      const marked = colour(from, to) === CUED;
      context.strokeStyle = outline ? OUTLINE : colour(from, to);
      context.lineWidth = thin * ((marked ? 2 : 1) + (outline ? 1 : 0));
      context.beginPath();
      context.moveTo(...place(from));
      context.lineTo(...place(to));
      context.stroke();
    }
  }
  for (const joint of new Set(bones.flat())) {
    const radius = thin * (cued.has(joint) ? 2.6 : matters.has(joint) ? 1.7 : 1.1);
    context.beginPath();
    context.arc(...place(joint), radius, 0, 2 * Math.PI);
    context.fillStyle = colour(joint);
    context.fill();
    context.lineWidth = thin / 2;
    context.strokeStyle = OUTLINE;
    context.stroke();
  }
}
