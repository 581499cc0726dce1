import { afterEach, describe, expect, it } from "vitest";
import type { Exercise, Figure, Held, Trial } from "../api/types";
import { LANGUAGES, type Language, speak } from "./language.svelte";
import { figureInWords, sidesInWords, trialInWords } from "./trial";

const EXERCISE = {
  rules: [{ id: "arms", aim: { en: "Arms crossed over the chest" } }],
  lead: { measure: "foot_height" },
} as unknown as Exercise;

function figure(value: number | null, unit: Figure["unit"] = "s", error: number | null = null): Figure {
  return { value, error, unit, untold: value === null ? "cut_off" : null };
}

function held(ended: Held["ended"], more: Partial<Held> = {}): Held {
  const times = { start_s: 1, end_s: 13.34, held_s: 12.34, unseen_s: 0, error_s: 0.1 };
  return { number: 1, side: "left", ended, rule: ended === "rule" ? "arms" : null, ...times, ...more };
}

function holds(...some: Held[]): Trial {
  const best = figure(12.34, "s", 0.1);
  return { kind: "hold", holds: some, best, best_left: best, best_right: figure(null) };
}

const COUNTED = {
  kind: "count_in_time",
  count: 1,
  time_s: 30,
  started: "movement",
  start_s: 0,
  end_s: 30,
  whole: false,
  last_under_way: true,
  unseen_s: 2,
} as const satisfies Trial;
const TIMED = {
  kind: "time_to_complete",
  time: figure(11.2, "s", 0.1),
  reps: 5,
  reps_asked: 5,
  limit_s: 60,
  outcome: "completed",
  starts: "signal",
  started: "signal",
  start_s: 0,
  end_s: 11.2,
  distance_m: null,
  unseen_s: 0,
} as const satisfies Trial;
const WALKED = {
  kind: "steps",
  steps: 13,
  left: 7,
  right: 6,
  walk: "across",
  cadence: figure(104, "per_min"),
  step_time_left: figure(0.58),
  step_time_right: figure(0.57),
  step_time_symmetry: figure(0.021, "ratio"),
  speed: figure(1.049, "m_per_s"),
  unseen_s: 0,
} as const satisfies Trial;
const ALL: Trial[] = [holds(held("rule")), COUNTED, TIMED, WALKED];

function told(trial: Trial, exercise = EXERCISE): string[] {
  return trialInWords({ trial }, exercise);
}

describe("what a set gave that is more than repetitions", () => {
  it("is nothing where repetitions are all there is", () => {
    expect(trialInWords({ trial: null }, EXERCISE)).toEqual([]);
  });

  it("is the longest hold, of each side that held, and what ended each", () => {
    const right = held("came_back", { number: 2, side: "right", unseen_s: 1.5 });
    expect(told(holds(held("rule"), right))).toEqual([
      "Longest hold of the target posture: 12.3 s ± 0.1 s",
      "Longest hold of the target posture on the left: 12.3 s ± 0.1 s",
      "Hold 1 (1.0–13.3 s), left: 12.3 s ± 0.1 s; “Arms crossed over the chest” was no longer met",
      "Hold 2 (1.0–13.3 s), right: 12.3 s ± 0.1 s; the foot came down; unseen for another 1.5 s",
    ]);
    expect(told(holds())).toEqual(["The target posture was not seen to be held for a second or more."]);
  });

  it("is the count in the time, and what is uncertain about it", () => {
    expect(told(COUNTED)).toEqual([
      "1 repetition; the recording ended before the 30 s were up",
      expect.stringContaining("still under way"),
      expect.stringContaining("Timed from the first movement"),
      expect.stringContaining("could not be seen for 2 s"),
    ]);
  });

  it("is the time a task took, or why there is none", () => {
    expect(told(TIMED)).toEqual(["Time: 11.2 s ± 0.1 s"]);
    expect(told({ ...TIMED, outcome: "not_completed", reps: 3 })).toEqual([
      "No time recorded: only 3 of 5 repetitions were completed.",
    ]);
    expect(told({ ...TIMED, outcome: "over_limit" })).toEqual([
      "No time recorded: it took longer than the limit of 60 s.",
    ]);
    expect(told({ ...TIMED, outcome: "over_limit", limit_s: null })).toEqual([
      "No time recorded: it took longer than allowed.",
    ]);
    expect(told({ ...TIMED, outcome: "not_started" })).toEqual([
      "No time recorded: the start of the movement was not seen.",
    ]);
  });

  it("says that the movement started the clock only where the signal should have", () => {
    const moved = { ...TIMED, started: "movement" } as const;
    expect(told(moved)[1]).toContain("Timed from the first movement");
    expect(told({ ...moved, starts: "movement" })).toHaveLength(1);
  });

  it("is the steps of each foot, with pace and evenness", () => {
    expect(told(WALKED)).toEqual([
      "13 steps (left 7, right 6)",
      "Cadence: 104 steps a minute",
      "Step time: left 0.58 s, right 0.57 s, symmetry index 2.1%",
      "Speed: 1.05 m/s",
    ]);
    const sure = { ...WALKED, cadence: { ...WALKED.cadence, error: 2.2 } };
    expect(told(sure)[1]).toBe("Cadence: 104 ± 2 steps a minute");
    const quick = { ...TIMED, time: { ...figure(11.234), error: 0.031 } };
    expect(told(quick)[0]).toBe("Time: 11.23 s ± 0.03 s");
    expect(told({ ...WALKED, left: null, right: null })[0]).toBe("13 steps");
  });

  it("is how often each side moved", () => {
    expect(sidesInWords({ left: 3, right: 4, both: 0, repeated: 0 })).toBe("left 3, right 4");
    expect(sidesInWords({ left: 3, right: 4, both: 1, repeated: 0 })).toBe(
      "left 3, right 4, both together 1",
    );
  });

  it("says nothing of the sides where all was done with one", () => {
    expect(sidesInWords({ left: 3, right: 0, both: 0, repeated: 0 })).toBe("");
    expect(sidesInWords({ left: 0, right: 0, both: 5, repeated: 0 })).toBe("");
  });

  it("says why a figure is not told", () => {
    expect(figureInWords(figure(null))).toBe("not known (the recording ended too early)");
  });
});

describe("in every language", () => {
  afterEach(() => speak("en"));

  it.each(Object.keys(LANGUAGES) as Language[])("it is all said in %s", (language) => {
    speak(language);
    for (const trial of ALL) expect(told(trial).every(Boolean)).toBe(true);
    expect(figureInWords(figure(12.34))).toBe(language === "en" ? "12.3 s" : "12,3\u00a0s");
  });
});
