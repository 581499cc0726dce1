/** The curves of the repetitions in words: what they are called, what is seen, what the band is. */
import type { Band, Report } from "../api/types";
import type { Line, Panel, Shown } from "../result/panels";
import { amount, has, listed, say } from "./say";

/** What is drawn: "Foot lift, repetition by repetition, in % of hip height". */
export function titleOf(shown: Shown): string {
  const [measure, of] = [say(`measure-${shown.measure}`), shareOf(shown)];
  return say(of ? "curves-title.of" : "curves-title", { measure, of });
}

/** One of several that are drawn: "Foot lift, in % of hip height". */
export function nameOf(shown: Shown): string {
  const [measure, of] = [say(`measure-${shown.measure}`), shareOf(shown)];
  return of ? say("curves-others.one", { measure, of }) : measure;
}

/** What a ratio is a share of: "of hip height". */
function shareOf({ measure, unit }: Shown): string {
  const name = `measure-${measure}.of`;
  return unit === "ratio" && has(name) ? say(name) : "";
}

/** What the band of a measure is: whose movement, and how many people's. */
export function bandInWords(report: Report, { measure }: Shown): string {
  const band = report.bands.find((one) => one.measure === measure);
  if (!band) return "";
  const other = report.provenance.reference;
  if (other) return say("curves-band.other", { name: other.name });
  return say("curves-band", { people: band.people });
}

/** One panel for those who do not see it. */
export function panelInWords({ side, lines, bands }: Panel, { measure, unit }: Shown): string {
  const each = lines.map((line) => lineInWords(line, bands, unit));
  const said = [say("curves-seen", { measure: say(`measure-${measure}`), side, each: listed(each) })];
  for (const band of bands) {
    const at = farthestAt(band.mean);
    const [low, high] = [amount(band.low[at] ?? 0, unit), amount(band.high[at] ?? 0, unit)];
    said.push(say("curves-band-seen", { low, high }));
  }
  return said.join(" ");
}

function lineInWords({ number, values }: Line, bands: readonly Band[], unit: string): string {
  const farthest = values[farthestAt(values)] ?? 0;
  // Of a lunge, the leg that leads has another band than the one that follows: either will do.
  const places = bands.map((band) => placeOf(farthest, band));
  const place = places.find((one) => one === "curves-one.in") ?? places[0] ?? "curves-one";
  return say(place, { number, value: amount(farthest, unit) });
}

/** Where the farthest point of a line lies beside that of a band. */
function placeOf(value: number, { mean, low, high }: Band): string {
  const at = farthestAt(mean);
  if (value > (high[at] ?? 0)) return "curves-one.above";
  return value < (low[at] ?? 0) ? "curves-one.below" : "curves-one.in";
}

/** Where a line is farthest from where it begins. */
function farthestAt(values: readonly (number | null)[]): number {
  const start = values.find((value) => value !== null) ?? 0;
  const away = values.map((value) => (value === null ? -1 : Math.abs(value - start)));
  return away.reduce((best, far, i) => (far > (away[best] ?? -1) ? i : best), 0);
}
