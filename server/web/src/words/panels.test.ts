import { describe, expect, it } from "vitest";
import type { Band, Report } from "../api/types";
import type { Line, Panel } from "../result/panels";
import { bandInWords, nameOf, panelInWords, titleOf } from "./panels";

const KNEE = { measure: "knee_flexion", unit: "deg" };
const BAND = {
  measure: "knee_flexion",
  people: 17,
  mean: [0, 90, 0],
  low: [0, 80, 0],
  high: [0, 100, 0],
} as unknown as Band;

function line(number: number, ...values: (number | null)[]): Line {
  return { number, partial: false, values };
}

function report(bands: Band[], reference: { name: string } | null = null): Report {
  return { bands, provenance: { reference } } as unknown as Report;
}

describe("the curves in words", () => {
  it("are named by their measure, and a ratio by what it is a share of", () => {
    const [bend, lift] = [
      { measure: "stance_flexion", unit: "deg" },
      { measure: "heel_height", unit: "ratio" },
    ];
    expect(titleOf(bend)).toBe("Knee bend by hip height, repetition by repetition");
    expect(titleOf(lift)).toBe("Heel lift, repetition by repetition, in % of hip height");
    expect([bend, lift].map(nameOf)).toEqual(["Knee bend by hip height", "Heel lift, in % of hip height"]);
  });

  it("say how far each repetition goes, and whether that is in the band", () => {
    const lines = [line(1, 2, 91, 0), line(2, 2, null, 71.6), line(3, 1, 104, 2)];
    const panel: Panel = { side: "left", lines, bands: [BAND] };
    expect(panelInWords(panel, KNEE)).toBe(
      "Knee bend, left side, from the start to the end of each repetition: repetition 1 reaches 91° (in the " +
        "shaded band), repetition 2 reaches 72° (below the shaded band) and repetition 3 reaches 104° (above " +
        "the shaded band). At its farthest point, the shaded band lies between 80° and 100°.",
    );
  });

  it("say nothing of a band where there is none", () => {
    const panel: Panel = { side: "both", lines: [line(1, 0, 60, 0)], bands: [] };
    expect(panelInWords(panel, KNEE)).toBe(
      "Knee bend from the start to the end of each repetition: repetition 1 reaches 60°.",
    );
  });

  it("say of a movement that goes down what its farthest point is", () => {
    const band = { ...BAND, mean: [100, 10, 100], low: [90, 0, 90], high: [110, 20, 110] };
    const panel: Panel = { side: "both", lines: [line(1, 100, 30, 99)], bands: [band] };
    expect(panelInWords(panel, KNEE)).toContain("repetition 1 reaches 30° (above the shaded band)");
  });

  it("count a lunge as in the band of the leg that leads or that follows", () => {
    const other = { ...BAND, mean: [0, 60, 0], low: [0, 50, 0], high: [0, 70, 0] };
    const panel: Panel = { side: "both", lines: [line(1, 0, 60, 0)], bands: [BAND, other] };
    expect(panelInWords(panel, KNEE)).toContain("repetition 1 reaches 60° (in the shaded band)");
  });

  it("say whose movement the band is", () => {
    expect(bandInWords(report([BAND]), KNEE)).toBe(
      "Shaded: how 17 people did it; the dotted line is the middle",
    );
    expect(bandInWords(report([{ ...BAND, people: 1 }]), KNEE)).toMatch(
      /^Shaded: the demonstration of 1 person/,
    );
    expect(bandInWords(report([{ ...BAND, people: 0 }]), KNEE)).toMatch(
      /^Shaded: the demonstration, and how much/,
    );
    expect(bandInWords(report([BAND], { name: "your right side" }), KNEE)).toMatch(
      /^Shaded: your right side;/,
    );
    expect(bandInWords(report([{ ...BAND, measure: "hip_flexion" }]), KNEE)).toBe("");
  });
});
