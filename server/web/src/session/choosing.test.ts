import { describe, expect, it } from "vitest";
import type { Summary } from "../api/types";
import { ANYTHING, matching, shelves, type Wanted } from "./choosing";

function exercise(id: string, changes: Partial<Summary> = {}): Summary {
  return { id, name: { en: id }, group: null, is_test: false, stays_seated: false, ...changes } as Summary;
}

const SQUAT = exercise("Squat", { group: "lower_limb" });
const KNEE = exercise("Élévation assise", { group: "lower_limb", stays_seated: true });
const HEEL = exercise("Fußheben", { group: "lower_limb" });
const STANCE = exercise("Single-leg stance test", { group: "balance", is_test: true });
const OWN = exercise("Wall slide");
const ALL = [SQUAT, KNEE, HEEL, STANCE, OWN];

function found(wanted: Partial<Wanted>, exercises = ALL): string[] {
  const nameOf = ({ id }: Summary) => id;
  return matching(exercises, { ...ANYTHING, ...wanted }, nameOf, "fr").map(({ id }) => id);
}

describe("the exercises to choose from", () => {
  it("are all of them, by name, unless something is wanted", () => {
    expect(found({})).toEqual([KNEE.id, HEEL.id, STANCE.id, SQUAT.id, OWN.id]);
  });

  it("are found by a part of the name, whatever the case and the accents", () => {
    expect(found({ words: "elevation" })).toEqual([KNEE.id]);
    expect(found({ words: " SQUÀT " })).toEqual([SQUAT.id]);
    expect(found({ words: "fuss" })).toEqual([HEEL.id]);
    expect(found({ words: "fuß" })).toEqual([HEEL.id]);
  });

  it("are found by words in any order, if the name has all of them", () => {
    expect(found({ words: "test leg" })).toEqual([STANCE.id]);
    expect(found({ words: "test arm" })).toEqual([]);
  });

  it("are only those of a group, or done seated", () => {
    expect(found({ group: "lower_limb", seated: true })).toEqual([KNEE.id]);
    expect(found({ group: "other" })).toEqual([OWN.id]);
    expect(found({ group: "upper_limb" })).toEqual([]);
  });

  it("are under tests if they are tests, whatever their group", () => {
    expect(found({ group: "tests" })).toEqual([STANCE.id]);
    expect(found({ group: "balance" })).toEqual([]);
  });

  it("stand each on one shelf, and no shelf is empty", () => {
    const filled = shelves(ALL);
    expect(filled.map(({ group }) => group)).toEqual(["lower_limb", "tests", "other"]);
    expect(filled.flatMap(({ exercises }) => exercises)).toHaveLength(ALL.length);
  });
});
