import { describe, expect, it } from "vitest";
import { readReference } from "./reference";

function file(text: string, size = text.length) {
  return { name: "knee.json", size, text: () => Promise.resolve(text) };
}

describe("a file to compare with", () => {
  it("is taken as it is if it holds a pattern", async () => {
    const content = { format: "posecheck pattern", name: { en: "right knee" } };
    expect(await readReference(file(JSON.stringify(content)))).toEqual({ file: "knee.json", content });
  });

  it.each(["", "{", "null", "3", '{"provenance": {}, "reps": []}', '{"format": 2}'])(
    "is refused if it holds something else: %s",
    async (text) => {
      expect(await readReference(file(text))).toBeNull();
    },
  );

  it("is not even read if it is too large", async () => {
    expect(await readReference(file('{"format": "posecheck pattern"}', 2_000_001))).toBeNull();
  });
});
