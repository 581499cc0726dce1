import { describe, expect, it } from "vitest";
import { Darkness, HEIGHT, isDark, WIDTH } from "./darkness";

/** Numbers that look like chance, the same every time; about normal, with spread 1. */
function chance(seed: number): () => number {
  let state = seed;
  const even = () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
}

function picture(at: (x: number, y: number) => number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const value = at((2 * x) / (WIDTH - 1) - 1, (2 * y) / (HEIGHT - 1) - 1);
      rgba.set([value, value, value, 255], 4 * (y * WIDTH + x));
    }
  }
  return rgba;
}

const BLACK = picture(() => 0);
/** Somebody in light clothes before a wall. */
const inRoom = (x: number, y: number) => (Math.abs(x) < 0.15 && y > -0.6 ? 190 : 110 + 20 * x);
const ROOM = picture(inRoom);

describe("what the camera shows", () => {
  it.each([
    [0, 0],
    [4, 2],
    [20, 8],
    [45, 12],
    [60, 4],
  ])("is nothing behind a cover with grey %s and noise %s", (grey, noise) => {
    const random = chance(grey + 1);
    expect(isDark(picture((x, y) => grey * (1 - 0.2 * (x * x + y * y)) + noise * random()))).toBe(true);
  });

  it.each([
    [1, 0],
    [0.2, 3],
    [0.1, 8],
  ])("is somebody in the %s part of the light with noise %s", (light, noise) => {
    const random = chance(7);
    expect(isDark(picture((x, y) => 4 + light * inRoom(x, y) + noise * random()))).toBe(false);
  });

  it("is a bare wall, and no cover, where it is bright", () => {
    expect(isDark(picture(() => 120))).toBe(false);
  });
});

describe("darkness", () => {
  it("is told when it has lasted, and no more when it has gone", () => {
    const darkness = new Darkness();
    const told: number[] = [];
    for (let now_s = 0; now_s < 6; now_s += 0.1) {
      if (darkness.isDark(now_s, () => (now_s < 3 ? BLACK : ROOM))) told.push(now_s);
    }
    expect(told[0]).toBeCloseTo(1, 0);
    expect(told.at(-1)).toBeCloseTo(3, 0);
  });

  it("is not told of a camera that starts", () => {
    const darkness = new Darkness();
    const shown = (now_s: number) => (now_s < 0.5 ? null : now_s < 1.3 ? BLACK : ROOM);
    for (let now_s = 0; now_s < 4; now_s += 0.1) {
      expect(darkness.isDark(now_s, () => shown(now_s))).toBe(false);
    }
  });

  it("does not look at every picture", () => {
    const darkness = new Darkness();
    let looks = 0;
    for (let now_s = 0; now_s < 1; now_s += 1 / 60) {
      darkness.isDark(now_s, () => {
        looks++;
        return ROOM;
      });
    }
    expect(looks).toBeLessThanOrEqual(5);
  });
});
