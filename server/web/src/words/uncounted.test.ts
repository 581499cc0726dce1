import { describe, expect, it } from "vitest";
import type { Report, Uncounted } from "../api/types";
import { speak } from "./language.svelte";
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
    expect(line([movement("too_small")])).toBe("Not counted: 1 movement (much smaller than the others).");
    expect(line([movement("too_small"), movement("too_small")])).toBe(
      "Not counted: 2 movements (much smaller than the others).",
    );
  });

  it("is not compared with others where there are none", () => {
    expect(line([movement("too_small")], 0)).toBe("Not counted: 1 movement (too small to be sure).");
  });

  it("is one line for several reasons, the most frequent first", () => {
    const three = [movement("too_quick"), movement("other_movement"), movement("other_movement")];
    expect(line(three)).toBe(
      "Not counted: 2 movements (looked like a different movement) and 1 movement (too quick to be sure).",
    );
    expect(line([...three, movement("not_seen")])).toBe(
      "Not counted: 2 movements (looked like a different movement), " +
        "1 movement (too quick to be sure) and 1 movement (partly out of sight).",
    );
  });

  it("is named where it is known what it looked like", () => {
    expect(line([movement("other_movement", "lunge")])).toBe(
      "Not counted: 1 movement (looked like a lunge).",
    );
    expect(line([movement("other_movement"), movement("other_movement", "lunge")])).toMatch(
      /: 1 movement \(looked like a different movement\) and 1 movement \(looked like a lunge\)\.$/,
    );
  });

  it("is named as an earlier report named it, which had no key", () => {
    expect(line([movement("other_movement", "a lunge")])).toContain("(looked like a lunge)");
  });

  it("is named in the language of the page", () => {
    speak("de");
    expect(line([movement("other_movement", "lunge")])).toContain("sah aus wie ein Ausfallschritt");
    speak("en");
  });
});
