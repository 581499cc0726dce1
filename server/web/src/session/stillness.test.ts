import { describe, expect, it } from "vitest";
import type { Pose } from "../pose/pose";
import { Stillness } from "./stillness";

function at(x: number): Pose {
  const landmarks = new Float32Array(33 * 6);
  for (const i of [11, 12]) landmarks.set([x, 180], i * 6);
  for (const i of [23, 24]) landmarks.set([x, 300], i * 6);
  return { time_s: 0, size: [640, 480], landmarks };
}

function moved(...places: number[]): boolean[] {
  const stillness = new Stillness();
  return places.map((x) => stillness.hasMoved(at(x)));
}

describe("the patient", () => {
  it("who walks goes on moving", () => {
    expect(moved(100, 110, 120, 130, 140, 150, 160)).toEqual([true, false, false, true, false, false, true]);
  });

  it("who sways has arrived", () => {
    expect(moved(320, 330, 312, 335, 318)).toEqual([true, false, false, false, false]);
  });

  it("who is not seen has not moved", () => {
    expect(new Stillness().hasMoved({ ...at(0), landmarks: null })).toBe(false);
  });
});
