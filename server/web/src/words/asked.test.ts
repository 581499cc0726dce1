import { describe, expect, it } from "vitest";
import type { Exercise } from "../api/types";
import { askedInWords } from "./asked";

function asked(trial: unknown, reps: number, hold_s: number | null = null): string {
  return askedInWords({ trial, dose: { reps, hold_s } } as Pick<Exercise, "trial" | "dose">);
}

describe("what is to be done", () => {
  it.each([
    [asked({ kind: "repetitions" }, 8), "8 repetitions"],
    [asked({ kind: "hold" }, 3, 10), "Hold for 10 s, 3 times"],
    [asked({ kind: "hold" }, 1, 10), "Hold for 10 s"],
    [asked({ kind: "hold", longest_s: 45 }, 3), "Hold as long as you can, 3 times"],
    [asked({ kind: "count_in_time", time_s: 30 }, 12), "As many as you can in 30 s"],
    [asked({ kind: "time_to_complete", reps: 5 }, 5), "You will be timed over 5 repetitions"],
    [asked({ kind: "time_to_complete" }, 1), "You will be timed"],
    [asked({ kind: "steps" }, 1), "Your steps will be counted"],
  ])("%s", (said, words) => {
    expect(said).toBe(words);
  });
});
