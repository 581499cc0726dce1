import { describe, expect, it } from "vitest";
import type { Deviation, Exercise, Rep } from "../api/types";
import { deviationInWords, differenceInWords } from "./comparison";
// What reports say of differences from the reference: the page says the same.
import TABLE from "../../../../tests/unit/report/deviations.json";

const EXERCISE = {
  phases: [{ id: "bottom", name: { en: "bottom" }, part: "target" }],
} as unknown as Exercise;
const SMALL = { ...TABLE[1], amount: 2, meaningful: false };
const LARGE = { ...TABLE[0], meaningful: true };

function rep(comparison: unknown): Rep {
  return { comparison } as Rep;
}

describe("a difference from the reference", () => {
  it.each(TABLE)("is told as $words", ({ words, ...deviation }) => {
    expect(deviationInWords(deviation as Deviation, EXERCISE)).toBe(words);
  });

  it("is told of a repetition if it is meaningful", () => {
    expect(differenceInWords(rep({ deviations: [LARGE, SMALL] }), EXERCISE)).toBe(TABLE[0]?.words);
    expect(differenceInWords(rep({ deviations: [SMALL] }), EXERCISE)).toBe("");
    expect(differenceInWords(rep(null), EXERCISE)).toBe("");
  });
});
