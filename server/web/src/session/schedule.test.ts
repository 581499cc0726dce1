import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Schedule } from "./schedule.svelte";

describe("the schedule that the therapist chose", () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });

  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });

  it("is that of the exercise until another is chosen, which is remembered", () => {
    const schedule = new Schedule();
    expect(schedule.choice).toBe("usual");
    schedule.choice = "summary";
    expect(new Schedule().choice).toBe("summary");
  });

  it("is that of the exercise where something else was kept", () => {
    for (const strange of ["{", '"often"', "3", '{"kind":"faded"}']) {
      kept.set("posecheck.schedule", strange);
      expect(new Schedule().choice).toBe("usual");
    }
  });

  it("can be chosen in a browser that keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    const schedule = new Schedule();
    schedule.choice = "faded";
    expect(schedule.choice).toBe("faded");
  });
});
