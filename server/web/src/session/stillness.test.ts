import { describe, expect, it } from "vitest";
import type { Pose } from "../pose/pose";
import { Stillness } from "./stillness";

const STEP_S = 0.1;

function at(x: number | null, time_s: number): Pose {
  if (x === null) return { time_s, size: [640, 480], landmarks: null };
  const landmarks = new Float32Array(33 * 6);
  for (const i of [11, 12]) landmarks.set([x, 180], i * 6);
  for (const i of [23, 24]) landmarks.set([x, 300], i * 6);
  return { time_s, size: [640, 480], landmarks };
}

/** Return whether the patient was still at each of these places, ten a second. */
function still(...places: (number | null)[]): boolean[] {
  const stillness = new Stillness();
  return places.map((x, i) => stillness.isStill(at(x, i * STEP_S)));
}

const STAY = 6;
const sway = [320, 330, 312, 335, 318, 325, 320];

describe("the patient", () => {
  it("who walks is never still", () => {
    const walk = Array.from({ length: 30 }, (_, i) => 100 + 10 * i);
    expect(still(...walk)).not.toContain(true);
  });

  it("who sways is still after half a second", () => {
    expect(still(...sway).indexOf(true)).toBe(STAY - 1);
  });

  it("who walks on is not still, until the next stay", () => {
    const seen = still(...sway, 400, 400, 400, 400, 400, 400);
    expect(seen[sway.length]).toBe(false);
    expect(seen.at(-1)).toBe(true);
  });

  it("who is not seen for a moment has not moved", () => {
    expect(still(...sway, null, 320).slice(-2)).toEqual([true, true]);
  });

  it("who was never seen is not still", () => {
    expect(still(...Array.from({ length: 9 }, () => null))).not.toContain(true);
  });
});
