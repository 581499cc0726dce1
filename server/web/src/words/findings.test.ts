import { describe, expect, it } from "vitest";
import type { Exercise, Finding, Side } from "../api/types";
import { findingInWords } from "./findings";
// What reports say of findings: the page says the same, but for the expected error.
import TABLE from "../../../../tests/unit/report/findings.json";

const PHASES = [{ id: "lowering", name: { en: "lowering" } }];
const FINDING = { rule: "rule", quantity: "value", unit: "deg", side: "both", phase: null, reason: null };

describe("a finding", () => {
  it.each(TABLE)("is told as $words", ({ words, moved, ...changes }) => {
    const exercise = { phases: PHASES } as unknown as Exercise;
    expect(findingInWords({ ...FINDING, ...changes } as Finding, exercise, moved as Side)).toBe(words);
  });
});
