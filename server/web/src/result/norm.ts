/** Where the result of a clinical test lies beside what is usual, as shares of a line from left to right. */
import type { ClinicalResult } from "../api/types";

export interface NormLine {
  /** The least and the greatest value on the line, in the unit of the result. */
  least: number;
  most: number;
  /** Shares from 0 to 1. */
  value: number;
  mean: number | null;
  /** What is usual; null where only the mean is known. */
  usual: [number, number] | null;
}

/** How far the line goes on beyond all that is on it, as a share of what is between. It begins at 0 if it can. */
const MARGIN = 0.15;

/** Return the line; null where there is no result, or nothing to compare it with. */
export function lineOf({ value, norm }: Pick<ClinicalResult, "value" | "norm">): NormLine | null {
  if (value === null || norm === null) return null;
  const [spread, high] = usualOf(norm);
  // Nobody stands for less than no time, however widely a standard deviation reaches.
  const low = spread === null || value < 0 ? spread : Math.max(0, spread);
  const marks = [value, norm.mean, low, high].filter((one) => one !== null);
  const [first, last] = [Math.min(...marks), Math.max(...marks)];
  if (first === last) return null;
  const least = first < 0 ? first - MARGIN * (last - first) : 0;
  const margin = MARGIN * (last - least);
  const most = last + margin;
  const share = (one: number) => (one - least) / (most - least);
  const hasUsual = low !== null || high !== null;
  return {
    least,
    most,
    value: share(value),
    mean: norm.mean === null ? null : share(norm.mean),
    usual: hasUsual ? [low === null ? 0 : share(low), high === null ? 1 : share(high)] : null,
  };
}

/** The limits that are published, or else one standard deviation to both sides of the mean. */
function usualOf({
  low,
  high,
  mean,
  sd,
}: NonNullable<ClinicalResult["norm"]>): [number | null, number | null] {
  if (low !== null || high !== null) return [low, high];
  return mean !== null && sd !== null ? [mean - sd, mean + sd] : [null, null];
}
