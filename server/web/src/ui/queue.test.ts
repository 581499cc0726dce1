import { describe, expect, it } from "vitest";
import { Queue } from "./queue";

describe("a queue", () => {
  it("lets a few begin at once, and the next one when one is over", () => {
    const begun: string[] = [];
    const queue = new Queue(2);
    const leave = ["a", "b", "c", "d"].map((name) => queue.enter(() => begun.push(name)));
    expect(begun).toEqual(["a", "b"]);
    leave[1]?.();
    expect(begun).toEqual(["a", "b", "c"]);
    leave[0]?.();
    expect(begun).toEqual(["a", "b", "c", "d"]);
  });

  it("forgets whoever leaves before it has begun, and counts nobody twice", () => {
    const begun: string[] = [];
    const queue = new Queue(1);
    const leave = ["a", "b", "c", "d"].map((name) => queue.enter(() => begun.push(name)));
    leave[1]?.();
    leave[0]?.();
    leave[0]?.();
    expect(begun).toEqual(["a", "c"]);
    leave[2]?.();
    expect(begun).toEqual(["a", "c", "d"]);
  });
});
