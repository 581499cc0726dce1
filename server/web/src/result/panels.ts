/** One measure over each repetition, side by side with the band of the reference. */
import type { Band, Rep, Report, Side } from "../api/types";

type Seen = Pick<Report, "reps" | "bands">;

export interface Shown {
  measure: string;
  unit: string;
}

export interface Line {
  number: number;
  partial: boolean;
  /** At 0 to 100% of the time; null where it was not seen. */
  values: readonly (number | null)[];
}

/** One side, with every repetition in which it moved. */
export interface Panel {
  side: Side;
  lines: Line[];
  bands: Band[];
}

/** Left before right, and only what was seen. */
const SIDES: Side[] = ["both", "left", "right"];

export function panelsOf({ reps, bands }: Seen, measure: string): Panel[] {
  return SIDES.map((side) => ({
    side,
    lines: reps.flatMap((rep) => lineOf(rep, measure, side)),
    bands: bands.filter((band) => band.measure === measure && band.side === side),
  })).filter(({ lines }) => lines.length > 0);
}

/** The measure that the patient is told, if it was seen. */
export function toldOf(report: Seen): Shown | undefined {
  const told = report.reps[0]?.rom;
  return told && panelsOf(report, told.measure).length > 0 ? told : undefined;
}

/** The other measures that rules judge or that differ from the reference, in this order, as far as seen. */
export function othersOf(report: Seen): Shown[] {
  const { reps } = report;
  const judged = reps.flatMap(({ findings }) => findings.map(({ measure }) => measure));
  const differ = reps.map(({ comparison }) => comparison?.deviations.find((one) => one.meaningful)?.measure);
  const told = reps[0]?.rom.measure;
  return [...new Set([...judged, ...differ])].flatMap((measure) => {
    const curve = reps.flatMap(({ curves }) => curves).find((one) => one.measure === measure);
    if (!curve || curve.measure === told || panelsOf(report, curve.measure).length === 0) return [];
    return [{ measure: curve.measure, unit: curve.unit }];
  });
}

/** The line of a side that moved. What hangs still beside it is not what the patient was asked for. */
function lineOf({ number, status, side: moved, curves }: Rep, measure: string, side: Side): Line[] {
  const curve = curves.find((one) => one.measure === measure && one.side === side);
  if (!curve || !(moved === "both" || side === "both" || side === moved)) return [];
  if (curve.values.every((value) => value === null)) return [];
  return [{ number, partial: status === "partial", values: curve.values }];
}

export interface Scale {
  /** Where on the upright axis a value stands, 0 at the top. */
  y: (value: number) => number;
  ticks: number[];
}

const TICK_PX = 44;
/** Of degrees, or of a percent of a ratio. */
const STEPS = [1, 2, 5, 10, 15, 30, 45, 60, 90];
const PERCENT = 100;

/** One upright axis for all panels, so that left and right can be compared. */
export function scaleOf(panels: readonly Panel[], unit: string, height: number): Scale {
  const shown = panels.flatMap(({ lines, bands }) => [
    ...lines.flatMap(({ values }) => values.filter((value) => value !== null)),
    ...bands.flatMap(({ low, high }) => [...low, ...high]),
  ]);
  const one = unit === "ratio" ? 1 / PERCENT : 1;
  const [least, most] = [lowest(shown), -lowest(shown.map((value) => -value))];
  const range = Math.max(most - least, one);
  const step = one * (STEPS.find((each) => (height * each * one) / range >= TICK_PX) ?? PERCENT);
  const [bottom, top] = [step * Math.floor(least / step), step * Math.ceil(most / step)];
  const span = Math.max(top - bottom, step);
  return {
    y: (value) => (height * (bottom + span - value)) / span,
    ticks: Array.from({ length: Math.round(span / step) + 1 }, (_, i) => bottom + i * step),
  };
}

function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** Path of a line in an SVG, with a gap where it was not seen. */
export function pathOf(values: readonly (number | null)[], width: number, { y }: Scale): string {
  let drawing = false;
  return values
    .map((value, i) => {
      if (value === null) {
        drawing = false;
        return "";
      }
      const part = `${drawing ? "L" : "M"}${point(i, values.length, value, width, y)}`;
      drawing = true;
      return part;
    })
    .join("");
}

/** Path round a band in an SVG. */
export function areaOf({ low, high }: Pick<Band, "low" | "high">, width: number, { y }: Scale): string {
  const there = high.map((value, i) => point(i, high.length, value, width, y));
  const back = low.map((value, i) => point(i, low.length, value, width, y)).reverse();
  return `M${[...there, ...back].join("L")}Z`;
}

function point(i: number, all: number, value: number, width: number, y: Scale["y"]): string {
  return `${((width * i) / (all - 1)).toFixed(1)} ${y(value).toFixed(1)}`;
}
