import { describe, expect, it } from "vitest";
import type { Note } from "../api/types";
import { noteInWords } from "./notes";

describe("a note", () => {
  it.each<[Note, string]>([
    [{ code: "nobody_seen" }, "The camera did not see you. Stand where your whole body is in the picture."],
    [
      { code: "not_measured", missing_s: 8.6, duration_s: 9.2, advice: "Step back." },
      "I could not follow your movement for 9 of 9 seconds. Step back.",
    ],
    [
      { code: "not_measured", missing_s: 4, duration_s: 9, advice: "" },
      "I could not follow your movement for 4 of 9 seconds. I could not see you well enough.",
    ],
    [{ code: "nothing_moved", least: 34, unit: "deg" }, "I saw no movement of at least 34° and back."],
    [
      { code: "side_repeated", times: 2 },
      "You moved the same side twice in a row. Change sides after every movement.",
    ],
    [{ code: "rule_not_judged", rule: "heels", reason: "wrong_view" }, ""],
    [
      { code: "source", text: "camera 0 was lost at 3.1 s for 2.0 s" },
      "Camera 0 was lost at 3.1 s for 2.0 s.",
    ],
  ])("%o is a sentence", (note, words) => {
    expect(noteInWords(note)).toBe(words);
  });
});
