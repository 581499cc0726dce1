import { describe, expect, it } from "vitest";
import type { Report, Score } from "../api/types";
import { changesInWords, partsInWords, scoreInWords } from "./quality";

const SCORE: Score = {
  points: 87.6,
  judged: 0.765,
  detectable: 15,
  parts: [
    { aspect: "range", points: 99.6, weight: 0.25, judged: 1, untold: null },
    { aspect: "alignment", points: 71.2, weight: 0.3, judged: 0.5, untold: null },
    { aspect: "tempo", points: null, weight: 0.1, judged: 0, untold: "cut_off" },
    { aspect: "smoothness", points: null, weight: 0, judged: 0, untold: "not_asked" },
  ],
};

function figure(value: number | null, unit: "deg" | "s" | "number" | "ratio") {
  return { value, error: null, unit, untold: value === null ? ("not_seen" as const) : null };
}

function report(quality: Partial<Report["quality"]>): Report {
  return { quality: { symmetry: [], trends: [], ...quality } } as unknown as Report;
}

describe("a score", () => {
  it("says by how much another one must differ, and how much could be judged", () => {
    expect(scoreInWords(SCORE)).toEqual([
      "Score: 88 of 100.",
      "A difference of less than 15 points between two scores may be chance.",
      "77% of the score could be judged.",
    ]);
    expect(scoreInWords({ ...SCORE, judged: 1 })).toHaveLength(2);
  });

  it("is not told of too little", () => {
    expect(scoreInWords({ ...SCORE, points: null, detectable: null })).toEqual([
      "No score: too little could be judged.",
    ]);
  });

  it("shows its parts, but for those that the exercise does not ask for", () => {
    expect(partsInWords(SCORE)).toEqual([
      "How far: 100 of 100",
      "Posture: 71 of 100 (50% of it could be judged)",
      "Timing: not judged, the recording ended too early",
    ]);
  });
});

describe("a set", () => {
  const trend = { change: figure(-4, "deg"), over_set: -16.2, meaningful: true };

  it("tells only what certainly changed", () => {
    expect(changesInWords(report({ trends: [{ what: "range", ...trend }] }))).toEqual([
      "Your movement became smaller by 16° from the first repetition to the last.",
    ]);
    expect(changesInWords(report({ trends: [{ what: "range", ...trend, meaningful: false }] }))).toEqual([]);
  });

  it.each([
    [0.5, "Your movement became smoother."],
    [-0.5, "Your movement became less smooth."],
  ])("tells smoothness without a number: %s", (over_set, words) => {
    const smooth = { what: "smoothness" as const, change: figure(0.1, "number"), over_set, meaningful: true };
    expect(changesInWords(report({ trends: [smooth] }))).toEqual([words]);
  });

  it("tells which side moved less", () => {
    const symmetry = [
      {
        measure: "elbow_flexion",
        left: figure(100, "deg"),
        right: figure(131, "deg"),
        range: figure(-0.27, "ratio"),
        time: null,
        meaningful: true,
      },
    ];
    expect(changesInWords(report({ symmetry }))).toEqual([
      "Elbow bend: your left side moved 31° less than the other.",
    ]);
    const turn = symmetry.map((one) => ({ ...one, measure: "neck_rotation" }));
    expect(changesInWords(report({ symmetry: turn }))).toEqual([
      "Head turn: 31° less to the left than to the right.",
    ]);
  });
});
