import { describe, expect, it } from "vitest";
import type { Rep } from "../api/types";
import { Course, curve } from "./course";

function course(...moments: [number, number | null][]): Course {
  const made = new Course();
  for (const [time_s, progress] of moments) {
    made.add({ time_s, progress: progress ?? 0, stage: progress === null ? "positioning" : "out" });
  }
  return made;
}

const REP = { number: 1, status: "complete", start_s: 12, peak_s: 15, end_s: 18 } as Rep;

describe("the curve of a movement", () => {
  it("runs from the first to the last moment, and the target is near the top", () => {
    const drawn = curve(course([10, 0], [10.5, 1.2], [11, 0]).moments, [], 100, 60);
    expect(drawn?.path).toBe("M0.0 60.0L50.0 0.0L100.0 60.0");
    expect(drawn?.target).toBeCloseTo(10);
  });

  it("has room for a movement beyond the target", () => {
    const drawn = curve(course([0, 0], [1, 2]).moments, [], 100, 60);
    expect(drawn?.path).toBe("M0.0 60.0L100.0 0.0");
    expect(drawn?.target).toBe(30);
  });

  it("has a gap where the movement was not seen", () => {
    const drawn = curve(course([0, 0], [1, 1], [2, null], [3, 1], [4, 0]).moments, [], 100, 60);
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
  });

  it("has a gap where the connection was lost", () => {
    const drawn = curve(course([0, 0], [0.5, 1], [10, 1], [10.5, 0]).moments, [], 100, 60);
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
  });

  it("marks each repetition", () => {
    const drawn = curve(course([10, 0], [20, 0]).moments, [REP], 100, 60);
    expect(drawn?.reps).toEqual([{ number: 1, status: "complete", from: 20, peak: 50, to: 80 }]);
  });

  it("has times with room for their words", () => {
    const ticks = curve(course([100, 0], [142, 0]).moments, [], 600, 60)?.ticks;
    expect(ticks?.map(({ s }) => s)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
  });

  it("stays small for a long set", () => {
    const moments = Array.from({ length: 100_000 }, (_, i): [number, number] => [i / 30, Math.sin(i)]);
    const drawn = curve(course(...moments).moments, [], 1000, 200);
    expect(drawn?.path.length).toBeLessThan(40_000);
    expect(drawn?.path.match(/M/g)).toHaveLength(1);
  });

  it("is not drawn of nothing", () => {
    expect(curve([], [], 100, 60)).toBeNull();
    expect(curve(course([1, 0]).moments, [], 100, 60)).toBeNull();
  });
});
