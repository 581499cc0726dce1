import { describe, expect, it } from "vitest";
import { Pace } from "./pace";

function afterSeconds(seconds: number, each_ms: number): boolean {
  const pace = new Pace();
  let slow = false;
  for (let passed_ms = 0; passed_ms < 1000 * seconds; passed_ms += each_ms) {
    pace.took(each_ms);
    slow ||= pace.isTooSlow;
  }
  return slow;
}

describe("the pace of the browser", () => {
  it("is enough at 10 poses a second", () => {
    expect(afterSeconds(20, 100)).toBe(false);
  });

  it("is too slow at 5", () => {
    expect(afterSeconds(6, 200)).toBe(true);
  });

  it("is not judged by the first poses", () => {
    const pace = new Pace();
    for (let i = 0; i < 5; i++) pace.took(390);
    for (let i = 0; i < 100; i++) pace.took(40);
    expect(pace.isTooSlow).toBe(false);
  });

  it("is not judged by single slow ones", () => {
    const pace = new Pace();
    for (let i = 0; i < 60; i++) pace.took(i % 10 === 0 ? 600 : 90);
    expect(pace.isTooSlow).toBe(false);
  });

  it("no longer matters when the set has begun", () => {
    const pace = new Pace();
    pace.settle();
    for (let i = 0; i < 50; i++) pace.took(500);
    expect(pace.isTooSlow).toBe(false);
  });
});
