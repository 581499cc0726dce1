import { describe, expect, it } from "vitest";
import type { Exercise } from "../api/types";
import { AGES, asksFor, HEIGHTS_CM, isRight, NOTHING_TOLD, patientOf } from "./patient";

describe("what the patient tells for a test", () => {
  it("is what stands in the fields, and nothing where they are empty", () => {
    expect(patientOf(NOTHING_TOLD)).toEqual({});
    expect(patientOf({ age: " 72 ", sex: "female", height: "163" })).toEqual({
      age: 72,
      sex: "female",
      height_cm: 163,
    });
    expect(patientOf({ ...NOTHING_TOLD, age: "0" })).toEqual({ age: 0 });
  });

  it("is not told where it is wrong", () => {
    for (const age of ["131", "-1", "7.5", "seventy", "1e2"]) {
      expect(isRight(age, AGES)).toBe(false);
      expect(patientOf({ ...NOTHING_TOLD, age })).toEqual({});
    }
    expect([39, 40, 280, 281].map((height) => isRight(String(height), HEIGHTS_CM))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("is asked for only where the result depends on it", () => {
    const asked = (test: unknown) => asksFor({ test } as Pick<Exercise, "test">);
    expect(asked(null)).toEqual({ norm: false, height: false });
    expect(asked({ result: "range", norms: null })).toEqual({ norm: false, height: false });
    expect(asked({ result: "distance", norms: {} })).toEqual({ norm: true, height: true });
  });
});
