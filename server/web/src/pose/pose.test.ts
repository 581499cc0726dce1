import { describe, expect, it } from "vitest";
import { BONES, fromServer, isSeen, onSide, sideOf } from "./pose";

describe("sides of the body", () => {
  it.each([
    [0, "both"],
    [2, "left"],
    [5, "right"],
    [7, "left"],
    [8, "right"],
    [11, "left"],
    [12, "right"],
    [32, "right"],
  ])("landmark %s is on %s", (index, side) => {
    expect(sideOf(index)).toBe(side);
  });

  it("cut what is highlighted to the side of the cue", () => {
    expect([...onSide([23, 24, 25, 26], "right")]).toEqual([24, 26]);
    expect([...onSide([23, 24], "both")]).toEqual([23, 24]);
    expect([...onSide([0, 7, 8], "left")]).toEqual([0, 7]);
  });

  it("are joined by bones only at shoulders and hips", () => {
    const across = BONES.filter(([from, to]) => sideOf(from) !== sideOf(to));
    expect(across).toEqual([
      [11, 12],
      [23, 24],
    ]);
  });
});

describe("a pose of the server", () => {
  const found = {
    size: [640, 480] as [number, number],
    image_px: Array.from({ length: 33 }, (_, i) => [10 * i, i] as [number, number]),
    visibility: Array.from({ length: 33 }, (_, i) => i / 32),
  };

  it("is drawn like one of the browser", () => {
    const pose = fromServer(2, found);
    expect(isSeen(pose, 32)).toBe(true);
    expect(isSeen(pose, 3)).toBe(false); // hardly visible
  });

  it("may be nobody's", () => {
    expect(isSeen(fromServer(2, null), 0)).toBe(false);
  });

  it("is not seen outside the picture", () => {
    expect(isSeen(fromServer(2, { ...found, size: [300, 480] }), 31)).toBe(false);
  });
});
