import { describe, expect, it } from "vitest";
import type { Band, Rep, Side } from "../api/types";
import { areaOf, othersOf, panelsOf, pathOf, scaleOf, toldOf } from "./panels";

const KNEE = "knee_flexion";

function rep(number: number, moved: Side, curves: Partial<Record<Side, (number | null)[]>>): Rep {
  return {
    number,
    side: moved,
    status: "complete",
    rom: { measure: KNEE, unit: "deg" },
    curves: Object.entries(curves).map(([side, values]) => ({ measure: KNEE, side, values })),
  } as unknown as Rep;
}

function band(side: Side, mean: number[], spread = 10): Band {
  const [low, high] = [mean.map((value) => value - spread), mean.map((value) => value + spread)];
  return { measure: KNEE, side, unit: "deg", people: 17, mean, low, high };
}

function other(measure: string, unit = "deg", values: (number | null)[] = [1, 2, 3]): Rep["curves"][number] {
  return { measure, side: "left", unit, values } as unknown as Rep["curves"][number];
}

describe("the panels of a set", () => {
  it("are one for each side, with its band and all repetitions", () => {
    const both = { left: [0, 90, 0], right: [0, 80, 0] };
    const reps = [rep(1, "both", both), rep(2, "both", both)];
    const panels = panelsOf({ reps, bands: [band("right", [0, 85, 0]), band("left", [0, 95, 0])] }, KNEE);
    expect(panels.map(({ side }) => side)).toEqual(["left", "right"]);
    expect(panels.map(({ lines }) => lines.map(({ number }) => number))).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(panels.map(({ bands }) => bands.map(({ mean }) => mean[1]))).toEqual([[95], [85]]);
  });

  it("have the bands of the measure that is drawn only", () => {
    const reps = [rep(1, "left", { left: [0, 90, 0] })];
    const hip = { ...band("left", [0, 40, 0]), measure: "hip_flexion" };
    const [panel] = panelsOf({ reps, bands: [hip, band("left", [0, 95, 0])] }, KNEE);
    expect(panel?.bands.map(({ mean }) => mean[1])).toEqual([95]);
  });

  it("leave out the side that hung still", () => {
    const both = { left: [0, 90, 0], right: [0, 1, 0] };
    const panels = panelsOf({ reps: [rep(1, "left", both)], bands: [] }, KNEE);
    expect(panels.map(({ side }) => side)).toEqual(["left"]);
  });

  it("leave out other measures and what was never seen", () => {
    const unseen = rep(1, "both", { left: [null, null, null] });
    expect(
      panelsOf({ reps: [{ ...unseen, curves: [...unseen.curves, other("hip_flexion")] }], bands: [] }, KNEE),
    ).toEqual([]);
    expect(panelsOf({ reps: [], bands: [] }, KNEE)).toEqual([]);
  });

  it("tell a partial repetition from a counted one", () => {
    const partial = { ...rep(2, "both", { both: [0, 40, 0] }), status: "partial" } as Rep;
    const [panel] = panelsOf({ reps: [rep(1, "both", { both: [0, 90, 0] }), partial], bands: [] }, KNEE);
    expect(panel?.lines.map((line) => line.partial)).toEqual([false, true]);
  });
});

describe("the measures of a set", () => {
  const told = rep(1, "both", { both: [0, 90, 0] });

  it("are the one that the patient is told, if it was seen", () => {
    expect(toldOf({ reps: [told], bands: [] })?.measure).toBe(KNEE);
    expect(toldOf({ reps: [rep(1, "both", { both: [null, null] })], bands: [] })).toBeUndefined();
    expect(toldOf({ reps: [], bands: [] })).toBeUndefined();
  });

  it("and those that were judged or differ, each once and only if it was seen", () => {
    const reps = [told, { ...told, number: 2 }].map((one) => ({
      ...one,
      curves: [
        ...one.curves,
        other("trunk_flexion"),
        other("foot_height", "ratio"),
        other("hip_flexion"),
        other("heel_height", "ratio", [null, null]),
      ],
      findings: ["foot_height", KNEE, null, "heel_height"].map((measure) => ({ measure })),
      comparison: {
        deviations: [
          { measure: "hip_flexion", meaningful: false },
          { measure: "trunk_flexion", meaningful: true },
        ],
      },
    })) as unknown as Rep[];
    expect(othersOf({ reps, bands: [] })).toEqual([
      { measure: "foot_height", unit: "ratio" },
      { measure: "trunk_flexion", unit: "deg" },
    ]);
  });
});

describe("the axis", () => {
  const panels = panelsOf(
    {
      reps: [rep(1, "both", { both: [0, 93, 2] })],
      bands: [band("both", [0, 95, 0])],
    },
    KNEE,
  );

  it("has room for lines and bands, and ticks with room for their words", () => {
    const { y, ticks } = scaleOf(panels, "deg", 240);
    expect(ticks).toEqual([-30, 0, 30, 60, 90, 120]);
    expect([y(120), y(-30)]).toEqual([0, 240]);
  });

  it("is in percent for a ratio", () => {
    const reps = [rep(1, "both", { both: [0, 0.11, 0] })];
    const { ticks } = scaleOf(panelsOf({ reps, bands: [] }, KNEE), "ratio", 240);
    expect(ticks.map((tick) => tick.toFixed(2))).toEqual(["0.00", "0.05", "0.10", "0.15"]);
  });

  it("is there for a line that is flat", () => {
    const { y } = scaleOf(
      panelsOf({ reps: [rep(1, "both", { both: [5, 5] })], bands: [] }, KNEE),
      "deg",
      240,
    );
    expect(Number.isFinite(y(5))).toBe(true);
  });

  it("carries a line over the width, with a gap where it was not seen", () => {
    const scale = { y: (value: number) => 100 - value, ticks: [] };
    expect(pathOf([0, 50, null, 50, 0], 40, scale)).toBe("M0.0 100.0L10.0 50.0M30.0 50.0L40.0 100.0");
  });

  it("carries a band there along its upper edge and back along its lower one", () => {
    const scale = { y: (value: number) => 100 - value, ticks: [] };
    expect(areaOf({ low: [0, 10], high: [20, 30] }, 40, scale)).toBe(
      "M0.0 80.0L40.0 70.0L40.0 90.0L0.0 100.0Z",
    );
  });
});
