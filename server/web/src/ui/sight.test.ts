import { describe, expect, it } from "vitest";
import { Sight } from "./sight";

describe("a film", () => {
  it("is fetched when it comes into sight, and only once", () => {
    const sight = new Sight();
    expect([false, true, true, false, true].map((seen) => sight.see(seen))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("that failed is tried once more, when it comes into sight again", () => {
    const sight = new Sight();
    sight.see(true);
    sight.fail();
    expect(sight.see(true)).toBe(false);
    expect(sight.see(false)).toBe(false);
    expect(sight.see(true)).toBe(true);
  });

  it("that failed twice is left alone", () => {
    const sight = new Sight();
    for (const inSight of [true, false, true]) {
      sight.see(inSight);
      sight.fail();
    }
    sight.see(false);
    expect(sight.see(true)).toBe(false);
  });
});
