import { describe, expect, it } from "vitest";
import type { Report, Stage } from "../api/types";
import { COUNTDOWN_FROM, type Happening, type Journey, next, START, STEADY_S } from "./journey";

const seen = (stage: Stage, now_s: number, still = true): Happening => ({
  what: "seen",
  inPlace: stage !== "positioning",
  still,
  now_s,
});

function reached(...happenings: Happening[]): Journey {
  return happenings.reduce(next, START);
}

const checking: Happening[] = [{ what: "chosen", exercise: "squat" }, { what: "started" }];
const counting: Happening[] = [...checking, seen("rest", 10), seen("rest", 10 + STEADY_S)];
const exercising: Happening[] = [...counting, { what: "ticked", now_s: 10 + STEADY_S + COUNTDOWN_FROM }];

describe("the camera check", () => {
  it("begins when the patient has watched and presses start", () => {
    expect(reached(...checking)).toMatchObject({ step: "check", exercise: "squat" });
  });

  it("waits until the patient has been seen steadily", () => {
    expect(reached(...checking, seen("rest", 10), seen("rest", 11.4)).step).toBe("check");
    expect(reached(...counting)).toMatchObject({ step: "countdown", left: COUNTDOWN_FROM });
  });

  it("starts to wait anew when the patient was out of position in between", () => {
    const happenings = [seen("rest", 10), seen("positioning", 11), seen("rest", 11.2), seen("rest", 12)];
    expect(reached(...checking, ...happenings).step).toBe("check");
  });

  it("does not wait while the patient still walks in, and waits anew when the patient walks on", () => {
    const walking = [seen("rest", 10, false), seen("rest", 12, false)];
    expect(reached(...checking, ...walking)).toMatchObject({ step: "check", steadySince_s: null });
    const walkingOn = [seen("rest", 10), seen("rest", 11, false), seen("rest", 11.5), seen("rest", 12)];
    expect(reached(...checking, ...walkingOn)).toMatchObject({ step: "check", steadySince_s: 11.5 });
    expect(reached(...counting, seen("rest", 12, false)).step).toBe("countdown");
  });

  it("counts a patient who moves on the spot as being in position", () => {
    expect(reached(...checking, seen("out", 10), seen("back", 12)).step).toBe("countdown");
  });
});

describe("the countdown", () => {
  it.each([
    [0.9, 3],
    [1, 2],
    [2.5, 1],
  ])("after %s s shows %s", (passed_s, left) => {
    expect(reached(...counting, { what: "ticked", now_s: 10 + STEADY_S + passed_s })).toMatchObject({ left });
  });

  it("leads to the exercise", () => {
    expect(reached(...exercising).step).toBe("exercise");
  });

  it("goes back to the check when the patient leaves position", () => {
    expect(reached(...counting, seen("positioning", 12))).toMatchObject({
      step: "check",
      steadySince_s: null,
    });
  });
});

describe("the exercise", () => {
  it("goes on when the patient is not seen for a while", () => {
    expect(reached(...exercising, seen("positioning", 30)).step).toBe("exercise");
  });

  it("ends when it is finished, and shows the report when it comes", () => {
    const report = { rep_count: 8 } as Report;
    const finishing = reached(...exercising, { what: "finished" });
    expect(finishing.step).toBe("finishing");
    expect(next(finishing, { what: "reported", report })).toMatchObject({ step: "result", report });
  });

  it("cannot be finished before it has begun", () => {
    expect(reached(...checking, { what: "finished" }).step).toBe("check");
  });
});

describe("what goes wrong", () => {
  it.each([checking, counting, exercising])("is told at any time in front of the camera", (...happenings) => {
    const journey = reached(...happenings, { what: "failed", trouble: "unreachable", counted: null });
    expect(journey).toMatchObject({ step: "trouble", trouble: "unreachable" });
    expect(next(journey, { what: "again" })).toMatchObject({ step: "check", exercise: "squat" });
  });

  it("does not take away what was counted before the camera stopped", () => {
    const report = { rep_count: 5 } as Report;
    const finishing = reached(...exercising, { what: "failed", trouble: "camera_ended", counted: null });
    expect(finishing).toMatchObject({ step: "finishing", cutShort: "camera_ended" });
    expect(next(finishing, { what: "reported", report })).toMatchObject({ report, cutShort: "camera_ended" });
    expect(reached(...checking, { what: "failed", trouble: "camera_ended", counted: null }).step).toBe(
      "trouble",
    );
  });

  it("is not told to somebody who has left", () => {
    expect(reached(...checking, { what: "left" }, { what: "failed", trouble: "busy", counted: null })).toBe(
      START,
    );
  });

  it("changes nothing where it means nothing", () => {
    expect(reached(seen("rest", 1), { what: "ticked", now_s: 2 }, { what: "started" })).toBe(START);
  });
});
