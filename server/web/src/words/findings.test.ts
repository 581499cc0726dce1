import { describe, expect, it } from "vitest";
import type { Exercise, Finding } from "../api/types";
import { findingInWords } from "./findings";
// What reports say of findings: the page says the same, but for the expected error.
import TABLE from "../../../../tests/unit/report/findings.json";

const EXERCISE = { phases: [{ id: "lowering", name: { en: "lowering" } }] } as unknown as Exercise;
const FINDING = { quantity: "value", unit: "deg", side: "both", phase: null, reason: null };

describe("a finding", () => {
  it.each(TABLE)("is told as $words", ({ words, ...changes }) => {
    expect(findingInWords({ ...FINDING, ...changes } as Finding, EXERCISE)).toBe(words);
  });
});
