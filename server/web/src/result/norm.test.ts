import { describe, expect, it } from "vitest";
import type { Norm } from "../api/types";
import { lineOf } from "./norm";

const NORM = { mean: 20, sd: 5, low: null, high: null } as Norm;

describe("the line of a norm", () => {
  it("has the usual results one standard deviation to both sides of the mean", () => {
    const line = lineOf({ value: 10, norm: NORM });
    expect(line).not.toBeNull();
    const [low, high] = line?.usual ?? [Number.NaN, Number.NaN];
    expect(low).toBeGreaterThan(line?.value ?? Number.NaN);
    expect(line?.mean).toBeCloseTo((low + high) / 2);
    expect(high).toBeLessThan(1);
  });

  it("has the published limits where there are some, open where one is missing", () => {
    expect(lineOf({ value: 30, norm: { ...NORM, low: 18 } })?.usual?.[1]).toBe(1);
    expect(lineOf({ value: 30, norm: { ...NORM, high: 25 } })?.usual?.[0]).toBe(0);
  });

  it("shows all there is within itself, whatever the figures, and nothing below 0", () => {
    for (const value of [0, 3, 19.9, 20, 44, 300]) {
      const line = lineOf({ value, norm: { ...NORM, sd: 25 } });
      expect(line?.least).toBeGreaterThanOrEqual(0);
      for (const share of [line?.value, line?.mean, ...(line?.usual ?? [])]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });

  it("begins at 0, unless something is less", () => {
    expect(lineOf({ value: 44, norm: NORM })?.least).toBe(0);
    expect(lineOf({ value: -3, norm: NORM })?.least).toBeLessThan(-3);
  });

  it("is not there without a result, without a norm, or where all is the same", () => {
    expect(lineOf({ value: null, norm: NORM })).toBeNull();
    expect(lineOf({ value: 3, norm: null })).toBeNull();
    expect(lineOf({ value: 20, norm: { ...NORM, sd: null } })).toBeNull();
  });
});
