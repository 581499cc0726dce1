import { describe, expect, it } from "vitest";
import type { Exercise, TrialNow, Update } from "../api/types";
import { dialOf, goalInWords, mayGoOn, placeInWords, startsBySignal, strip } from "./live";
import { say } from "./say";

const REST = { rep_count: 3, cue: null, advice: null, remark: null, stage: "rest" } as unknown as Update;
const CUE = { kind: "correction", text: "Go a little lower.", severity: "correct" };
const AWAY = {
  ...REST,
  stage: "positioning",
  advice: { need: "step_in", text: "Step into the picture." },
} as Update;
const SITUATION = {
  step: "exercise",
  place: "poses",
  asking: false,
  steady: true,
  reconnecting: false,
  update: REST,
  goal: "",
  bySignal: false,
} as const;

describe("the one sentence on the screen", () => {
  it("is the lost connection before anything else", () => {
    expect(strip({ ...SITUATION, reconnecting: true, update: AWAY }).text).toBe(say("live-lost"));
  });

  it("is a cue with its severity", () => {
    const update = { ...AWAY, cue: CUE } as Update;
    expect(strip({ ...SITUATION, update })).toEqual({ text: "Go a little lower.", kind: "correct" });
  });

  it("is what has become better, as something good", () => {
    const cue = { ...CUE, kind: "improvement", text: "Better: Low enough.", severity: "info" };
    expect(strip({ ...SITUATION, update: { ...REST, cue } as Update })).toEqual({
      text: "Better: Low enough.",
      kind: "good",
    });
  });

  it("is advice when the patient is not seen", () => {
    expect(strip({ ...SITUATION, update: AWAY })).toEqual({ text: "Step into the picture.", kind: "advice" });
    expect(strip({ ...SITUATION, step: "check", update: AWAY }).kind).toBe("advice");
  });

  it("is what another movement looked like, but advice comes first", () => {
    const remark = {
      like: "lunge",
      taken_back: 0,
      text: "That looked like a lunge.",
      start_s: 1,
      end_s: 3,
    };
    expect(strip({ ...SITUATION, update: { ...REST, remark } })).toEqual({ text: remark.text, kind: "info" });
    expect(strip({ ...SITUATION, update: { ...AWAY, remark } }).kind).toBe("advice");
    expect(strip({ ...SITUATION, step: "check", update: { ...REST, remark } }).kind).toBe("good");
  });

  it("is the goal once it is reached, but a cue comes first", () => {
    expect(strip({ ...SITUATION, goal: "Done." })).toEqual({ text: "Done.", kind: "good" });
    expect(strip({ ...SITUATION, goal: "Done.", update: { ...REST, cue: CUE } as Update }).kind).toBe(
      "correct",
    );
  });

  it("gives time at the beginning, and is silent afterwards", () => {
    expect(strip({ ...SITUATION, update: { ...REST, rep_count: 0 } }).text).toBe("Start when you’re ready.");
    expect(strip({ ...SITUATION, update: { ...REST, rep_count: 0, stage: "out" } }).text).toBe("");
    expect(strip(SITUATION).text).toBe("");
  });

  it("asks for the camera first", () => {
    const situation = { ...SITUATION, step: "check", place: null, update: null } as const;
    expect(strip({ ...situation, asking: true }).text).toBe("Please allow the camera.");
  });

  it("asks for patience until the camera is looked at, then says that all is well", () => {
    expect(strip({ ...SITUATION, step: "check", place: null, update: null }).text).toMatch(/getting ready/);
    expect(strip({ ...SITUATION, step: "check" })).toEqual({ text: "Good. Stay there.", kind: "good" });
    expect(strip({ ...SITUATION, step: "check", steady: false }).text).toBe("Good. Now keep still.");
  });

  it("never shows a cue before the set begins", () => {
    expect(strip({ ...SITUATION, step: "check", update: { ...REST, cue: CUE } as Update }).kind).toBe("good");
  });
});

describe("the line that says where the pose is found", () => {
  it("says that the browser is too slow only where it is", () => {
    expect(placeInWords("images", true)).toMatch("too slow to find your joints");
    expect(placeInWords("images", false)).toMatch("can’t find your joints, so");
  });

  it("never speaks of a failure where the pose is found in the browser", () => {
    expect(placeInWords("poses", true)).toBe(placeInWords("poses", false));
  });
});

const DOSE = { sets: 1, reps: 3, hold_s: 10 } as Exercise["dose"];
const PHASES = [{ id: "down", part: "out", percent: null, name: { en: "lowering" } }] as Exercise["phases"];
const HOLD = { dose: DOSE, phases: PHASES, trial: { kind: "hold", longest_s: 60 } } as Exercise;
const COUNT = { ...HOLD, trial: { kind: "count_in_time", time_s: 30 } } as Exercise;
const TIME = { ...HOLD, trial: { kind: "time_to_complete", reps: 3 } } as Exercise;
const STEPS = { ...HOLD, trial: { kind: "steps" } } as Exercise;
const REPS = { ...HOLD, trial: { kind: "repetitions" } } as Exercise;

function at(trial: Partial<TrialNow>, more: Partial<Update> = {}): Update {
  const now = { running: true, over: false, time_s: 7.8, left_s: null, count: 1, ...trial } as TrialNow;
  return { ...REST, rep_count: 1, trial: now, ...more };
}

describe("how the set stands", () => {
  it("is the count of the repetitions that are asked for, with the phase", () => {
    const dial = dialOf(REPS, { ...REST, stage: "out" });
    expect(dial).toMatchObject({ number: 3, under: "of 3", beside: "lowering", clock: false });
  });

  it("is the seconds held of those that are asked for, else of the longest that count", () => {
    expect(dialOf(HOLD, at({ kind: "hold" }))).toMatchObject({
      number: 7,
      under: "of 10\u00a0s",
      beside: "1 of 3 done",
      clock: true,
    });
    const test = { ...HOLD, dose: { ...DOSE, hold_s: null } };
    expect(dialOf(test, at({ kind: "hold" })).under).toBe("of 60\u00a0s");
    expect(dialOf({ ...test, trial: { kind: "hold" } } as Exercise, at({ kind: "hold" })).under).toBe("");
  });

  it("is the time left beside a count, and all of it before the clock runs", () => {
    const now = at({ kind: "count_in_time", left_s: 12.2, count: 4 });
    expect(dialOf(COUNT, now)).toMatchObject({ number: 4, under: "13 s left", clock: true });
    expect(dialOf(COUNT, null)).toMatchObject({ number: 0, under: "30 s left" });
  });

  it("is the running time of a task, and how much of it is done", () => {
    const dial = dialOf(TIME, at({ kind: "time_to_complete" }));
    expect(dial).toMatchObject({ number: 7, under: "seconds", beside: "1 of 3 done", clock: true });
  });

  it("is the steps, with the time since they began", () => {
    expect(dialOf(STEPS, at({ kind: "steps", count: 12 }))).toMatchObject({
      number: 12,
      under: "steps",
      beside: "7 s",
    });
    expect(dialOf(STEPS, at({ kind: "steps", count: 1, running: false }))).toMatchObject({
      under: "step",
      beside: "",
    });
  });
});

describe("what is said when it is done", () => {
  it.each([
    ["repetitions", REPS, { ...REST, rep_count: 2 }, ""],
    ["repetitions", REPS, REST, "That’s all 3 repetitions. Press “Finish”, or keep going."],
    ["a hold", HOLD, at({ kind: "hold" }), ""],
    ["a hold", HOLD, at({ kind: "hold", time_s: 10 }), "Long enough. Well done."],
    ["a hold that has ended", HOLD, at({ kind: "hold", time_s: 12, running: false }), ""],
    [
      "a hold of the longest",
      HOLD,
      at({ kind: "hold", over: true }),
      "Done. Press “Finish” to see your result.",
    ],
    ["a count", COUNT, at({ kind: "count_in_time" }, { rep_count: 12 }), ""],
    [
      "a count",
      COUNT,
      at({ kind: "count_in_time", over: true }),
      "The time is up. Press “Finish” to see your result.",
    ],
    ["a task", TIME, at({ kind: "time_to_complete" }, { rep_count: 3 }), ""],
    [
      "a task",
      TIME,
      at({ kind: "time_to_complete", over: true }),
      "Done. Press “Finish” to see your result.",
    ],
    ["steps", STEPS, at({ kind: "steps", count: 90 }, { rep_count: 90 }), ""],
  ])("of %s", (_, exercise, update, words) => {
    expect(goalInWords(exercise, update)).toBe(words);
  });

  it("is the end of a clock, after which there is nothing to go on with", () => {
    expect(mayGoOn(REST)).toBe(true);
    expect(mayGoOn(at({ kind: "hold", time_s: 10 }))).toBe(true);
    expect(mayGoOn(at({ kind: "count_in_time", over: true }))).toBe(false);
  });
});

describe("the signal", () => {
  it("is given where it starts the clock", () => {
    expect(strip({ ...SITUATION, update: { ...REST, rep_count: 0 }, bySignal: true }).text).toBe("Go!");
    expect([REPS, HOLD, STEPS, COUNT, TIME].map(startsBySignal)).toEqual([false, false, false, true, true]);
    const walk = { trial: { kind: "time_to_complete", starts: "movement" } } as Exercise;
    expect(startsBySignal(walk)).toBe(false);
  });
});
