import { describe, expect, it } from "vitest";
import type { Note } from "../api/types";
import { noteInWords } from "./notes";

const STEP_BACK = {
  need: "step_back",
  part: "feet",
  view: null,
  side: null,
  text: "Step back.",
} as const;

describe("a note", () => {
  it.each<[Note, string]>([
    [
      { code: "nobody_seen" },
      "The camera did not see anyone. Stand where your whole body is in the picture.",
    ],
    [
      { code: "not_measured", missing_s: 8.6, duration_s: 9.2, advice: STEP_BACK },
      "The movement could not be followed for 8.6 s of 9.2 s. Step back.",
    ],
    [
      { code: "not_measured", missing_s: 4, duration_s: 9, advice: null },
      "The movement could not be followed for 4 s of 9 s. It was not seen well enough.",
    ],
    [
      { code: "nothing_moved", least: 34, unit: "deg" },
      "No movement of 34° or more, out and back, was seen.",
    ],
    [
      { code: "side_repeated", times: 2 },
      "The same side moved twice in a row, 2 times. Change sides after every movement.",
    ],
    [{ code: "rule_not_judged", rule: "heels", reason: "wrong_view" }, ""],
    [
      { code: "source", text: "camera 0 was lost for 2.0 s at 3.1 s" },
      "Camera 0 was lost for 2.0 s at 3.1 s.",
    ],
  ])("%o is a sentence", (note, words) => {
    expect(noteInWords(note)).toBe(words);
  });
});
