import { describe, expect, it } from "vitest";
import type { Report, Uncounted } from "../api/types";
import { uncountedInWords } from "./uncounted";

function movement(why: Uncounted["why"], like = ""): Uncounted {
  return { side: "both", start_s: 1, peak_s: 2, end_s: 3, share: 0.3, why, like };
}

function line(uncounted: Uncounted[], rep_count = 8): string {
  return uncountedInWords({ uncounted, rep_count } as Report);
}

describe("what was not counted", () => {
  it("is not spoken of where everything was", () => {
    expect(line([])).toBe("");
  });

  it("is told with its reason", () => {
    expect(line([movement("too_small")])).toBe(
      "One movement was not counted: it was much smaller than the others.",
    );
    expect(line([movement("too_small"), movement("too_small")])).toBe(
      "Two movements were not counted: they were much smaller than the others.",
    );
  });

  it("is not compared with others where there are none", () => {
    expect(line([movement("too_small")], 0)).toBe(
      "One movement was not counted: it was too small for me to be sure.",
    );
  });

  it("is one line for several reasons, the most frequent first", () => {
    const three = [movement("too_quick"), movement("other_movement"), movement("other_movement")];
    expect(line(three)).toBe(
      "Three movements were not counted: two looked like different movements and one was too quick for me to be sure.",
    );
    expect(line([...three, movement("not_seen")])).toBe(
      "Four movements were not counted: two looked like different movements, " +
        "one was too quick for me to be sure and one was partly out of my sight.",
    );
  });

  it("is named where it is known what it looked like", () => {
    expect(line([movement("other_movement", "a lunge")])).toBe(
      "One movement was not counted: it looked like a lunge.",
    );
    expect(line([movement("other_movement"), movement("other_movement", "a lunge")])).toMatch(
      /: one looked like a different movement and one looked like a lunge\.$/,
    );
  });
});
