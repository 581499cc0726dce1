import { describe, expect, it } from "vitest";
import type { TrialNow, Update } from "../api/types";
import { clockInWords, placeInWords, strip } from "./live";
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
      like: "a lunge",
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

describe("the clock of a trial", () => {
  const trial = (more: Partial<TrialNow>): TrialNow => ({
    kind: "hold",
    running: true,
    over: false,
    time_s: 7.8,
    left_s: null,
    count: 1,
    ...more,
  });

  it.each([
    [trial({}), "held for 7 s"],
    [trial({ left_s: 12.2 }), "13 s left"],
    [trial({ kind: "time_to_complete" }), "7 s"],
    [trial({ running: false }), ""],
    [trial({ kind: "count_in_time", running: false, over: true, left_s: 0 }), "0 s left"],
    [null, ""],
  ])("of %o", (now, words) => {
    expect(clockInWords(now)).toBe(words);
  });
});
