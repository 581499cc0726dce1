import { describe, expect, it } from "vitest";
import type { Exercise, Finding, Rep, Report } from "../api/types";
import {
  aboutRange,
  curveInWords,
  findingsInWords,
  headline,
  range,
  remark,
  statusInWords,
  summaries,
} from "./result";

const RULES = [
  { id: "depth", kind: "range", aim: { en: "Low enough" }, cue: { en: "Go a little lower." } },
  {
    id: "elbow",
    kind: "alignment",
    aim: { en: "Straight elbow" },
    cue: { en: "Keep your <side> elbow straight." },
  },
  {
    id: "heels",
    kind: "alignment",
    aim: { en: "Heels on the floor" },
    cue: { en: "Keep your heels on the floor." },
  },
];
const EXERCISE = {
  rules: RULES,
  phases: [],
  dose: { reps: 8, hold_s: 10 },
  trial: { kind: "repetitions" },
  test: null,
} as unknown as Exercise;
const NOTHING = { value: null, error: null, unit: "number", untold: "not_seen" } as const;

function finding(rule: string, verdict: Finding["verdict"], changes: Partial<Finding> = {}): Finding {
  return {
    rule,
    verdict,
    measure: "stance_flexion",
    quantity: "value",
    measured: null,
    limit: null,
    bound: null,
    tolerance: null,
    unit: "deg",
    expected_error: null,
    side: "both",
    phase: null,
    from_s: null,
    to_s: null,
    reason: verdict === "unknown" ? "not_seen" : null,
    ...changes,
  };
}

function rep(number: number, ...findings: Finding[]): Rep {
  return {
    number,
    side: "both",
    start_s: 3 * number,
    peak_s: 3 * number + 1,
    end_s: 3 * number + 2.5,
    held_s: null,
    status: "complete",
    decided_by: null,
    view: "front",
    rom: {
      measure: "stance_flexion",
      start: 2,
      peak: 97.4,
      excursion: 95.4,
      excursion_left: null,
      excursion_right: null,
      expected_error: 5,
      unit: "deg",
    },
    findings,
    curves: [],
    comparison: null,
    quality: {
      tempo: [],
      smoothness: { arc_length: NOTHING, jerk: NOTHING },
      steadiness: null,
      sequence: { steps: [], in_order: null, untold: "not_seen" },
    },
    score: { points: null, judged: 0, detectable: null, parts: [] },
  };
}

function report(changes: Partial<Report> = {}): Report {
  return {
    provenance: {
      software: "0.1.0",
      exercise: { id: "squat", version: 1, sha256: "" },
      prescription: null,
      reference: null,
      source: "stream",
      model: null,
      time_origin: null,
      speed: 1,
    },
    duration_s: 31.2,
    frames: { total: 300, with_pose: 290 },
    view: "front",
    rep_count: 8,
    partial_count: 0,
    reps: [],
    uncounted: [],
    cues: [],
    summary: [],
    quality: {
      symmetry: [],
      variability: {
        range: { mean: NOTHING, deviation: NOTHING, variation: NOTHING },
        time: { mean: NOTHING, deviation: NOTHING, variation: NOTHING },
        curves: NOTHING,
      },
      trends: [],
    },
    score: { points: 90, judged: 1, detectable: 15, parts: [] },
    notes: [],
    bands: [],
    trial: null,
    side_counts: null,
    clinical: [],
    ...changes,
  };
}

describe("the headline", () => {
  it.each([
    [0, "No repetitions counted"],
    [1, "1 repetition"],
    [8, "8 repetitions"],
  ])("of %s", (rep_count, words) => {
    expect(headline(report({ rep_count }), EXERCISE)).toBe(words);
  });

  it("is followed by praise for the goal", () => {
    expect(remark(report(), EXERCISE)).toBe("You reached your goal. Well done.");
    expect(remark(report({ rep_count: 5 }), EXERCISE)).toBe("Well done.");
  });

  it.each([
    [1, "1 smaller movement was not counted."],
    [2, "2 smaller movements were not counted."],
    [13, "13 smaller movements were not counted."],
  ])("names %s partial ones", (partial_count, words) => {
    expect(remark(report({ rep_count: 0, partial_count }), EXERCISE)).toBe(words);
  });

  it("is the result of a trial, and praise for a hold that was long enough", () => {
    const hold = { ...EXERCISE, trial: { kind: "hold" } } as Exercise;
    const held = (value: number) => {
      const best = { value, error: null, unit: "s", untold: null } as const;
      return report({
        trial: { kind: "hold", holds: [{}], best, best_left: null, best_right: null } as never,
      });
    };
    expect(remark(held(10.2), hold)).toBe("You reached your goal. Well done.");
    expect(remark(held(9.8), hold)).toBe("Well done.");
    const steps = { kind: "steps", steps: 12 } as NonNullable<Report["trial"]>;
    expect(remark(report({ rep_count: 0, trial: steps }), EXERCISE)).toBe("Well done.");
  });

  it("of a test never speaks of a goal", () => {
    const test = { ...EXERCISE, test: {} } as Exercise;
    expect(remark(report({ rep_count: 12 }), test)).toBe("Well done.");
  });

  it("says why nothing was counted", () => {
    const notes: Report["notes"] = [
      {
        code: "not_measured",
        missing_s: 9,
        duration_s: 9,
        advice: { need: "move_to_middle", part: null, view: null, side: null, text: "Step back." },
      },
      { code: "rule_not_judged", rule: "depth", reason: "not_seen" },
      { code: "source", text: "seen too briefly" },
    ];
    expect(remark(report({ rep_count: 0, notes }), EXERCISE)).toBe(
      "The movement could not be followed for 9 s of 9 s. Step back. Seen too briefly.",
    );
    expect(remark(report({ rep_count: 1, notes }), EXERCISE)).toBe("Well done.");
  });

  it("blames the camera, not the patient, when nobody was seen", () => {
    const unseen = report({ rep_count: 0, notes: [{ code: "nobody_seen" }] });
    expect(remark(unseen, EXERCISE)).toMatch(/^The camera did not see anyone\./);
  });
});

describe("the rules over all repetitions", () => {
  const reps = [
    rep(1, finding("depth", "pass"), finding("elbow", "fail", { side: "left" }), finding("heels", "unknown")),
    rep(2, finding("depth", "pass"), finding("elbow", "pass", { side: "left" }), finding("heels", "unknown")),
  ];
  const sorted = summaries(report({ reps }), EXERCISE);

  it("went well where none was broken", () => {
    expect(sorted.well).toEqual([{ rule: "depth", what: "Low enough", often: "" }]);
  });

  it("are to be worked on where one was broken, with the side", () => {
    expect(sorted.work).toEqual([
      { rule: "elbow", what: "Keep your left elbow straight.", often: "in 1 of 2 repetitions" },
    ]);
  });

  it("are neither where the camera could not see", () => {
    const [heels] = sorted.unseen;
    expect(heels).toEqual({
      rule: "heels",
      what: "Heels on the floor",
      often: "The camera could not see this well enough.",
    });
  });

  it("name no side where it was both", () => {
    const sides = [finding("elbow", "fail", { side: "left" }), finding("elbow", "fail", { side: "right" })];
    const [work] = summaries(report({ reps: [rep(1, ...sides)] }), EXERCISE).work;
    expect(work?.what).toBe("Keep your elbow straight.");
  });

  it("are sorted by how often they were broken", () => {
    const broken = [
      rep(1, finding("depth", "fail"), finding("heels", "fail")),
      rep(2, finding("depth", "pass"), finding("heels", "fail")),
    ];
    expect(summaries(report({ reps: broken }), EXERCISE).work.map(({ rule }) => rule)).toEqual([
      "heels",
      "depth",
    ]);
  });
});

describe("one repetition", () => {
  it("says how far it went and how far the camera may be off", () => {
    expect(range(rep(1), EXERCISE)).toBe("Knee bend by hip height: range of motion 95°, give or take 5°");
  });

  it("says what was prescribed where that was more", () => {
    expect(range(rep(1), EXERCISE, 95)).not.toContain("asked");
    expect(range(rep(1), EXERCISE, 100)).toBe(
      "Knee bend by hip height: range of motion 95°, give or take 5°. You were asked for 100°.",
    );
  });

  it("says the farthest angle in a test of it", () => {
    const tested = { ...EXERCISE, test: { result: "range" } } as Exercise;
    expect(range(rep(1), tested)).toBe("Knee bend by hip height: farthest angle 97°, give or take 5°");
    expect(aboutRange(tested)).toContain("The farthest angle is");
    expect(aboutRange(EXERCISE)).toContain("Range of motion is");
  });

  it("names a turn by the side that moved", () => {
    const rom = { ...rep(1).rom, measure: "neck_rotation" };
    expect(range({ ...rep(1), rom, side: "right" }, EXERCISE)).toContain("Head turn to the right: range");
    expect(range({ ...rep(1), rom, side: "left" }, EXERCISE)).toContain("Head turn to the left: range");
  });

  it("says how long a hold was held, and nothing else of a repetition", () => {
    expect(statusInWords(rep(1))).toBe("Counted");
    expect(statusInWords({ ...rep(1), held_s: 45.2 })).toBe("Counted, target posture held for 45.2 s");
    expect(statusInWords({ ...rep(1), held_s: 0.04 })).toBe("Counted, target posture not seen held");
  });

  it.each([
    [
      finding("depth", "fail", { quantity: "farthest", measured: 62.3, limit: 80, bound: "min" }),
      "Knee bend by hip height reached 62°; aim for at least 80°",
    ],
    [finding("heels", "fail", { measured: 0.05, limit: 0.03, unit: "ratio" }), ""],
    [finding("heels", "unknown"), "The camera could not see this well enough."],
    [finding("heels", "unknown", { reason: "wrong_view" }), "The camera cannot see this from where it is."],
  ])("has the figures of a finding", (one, words) => {
    expect(findingsInWords(rep(1, one), EXERCISE)[0]?.detail).toBe(words);
  });

  it("shows what to work on first", () => {
    const mixed = rep(1, finding("depth", "unknown"), finding("elbow", "pass"), finding("heels", "fail"));
    expect(findingsInWords(mixed, EXERCISE).map(({ what }) => what)).toEqual([
      "Keep your heels on the floor.",
      "Straight elbow",
      "Low enough",
    ]);
  });

  it("is told in the words for the curve", () => {
    const words = curveInWords(report({ reps: [rep(1), rep(2)] }));
    expect(words).toBe(
      "Your movement over 31.2 s: 2 repetitions (number 1 took 2.5 s and number 2 took 2.5 s).",
    );
  });
});
