import { describe, expect, it } from "vitest";
import { filled, FULL } from "./bar";

describe("the bar", () => {
  it("is filled as far as the movement has come", () => {
    expect(filled(0.5, false)).toBeCloseTo(0.5 / FULL);
  });

  it("reaches the line of the target as soon as the movement is at the target", () => {
    expect(filled(0.86, true)).toBeCloseTo(1 / FULL);
    expect(filled(1.1, true)).toBeCloseTo(1.1 / FULL);
  });

  it("is never empty, and never more than full", () => {
    expect(filled(-0.2, false)).toBeGreaterThan(0);
    expect(filled(2, true)).toBe(1);
  });
});
