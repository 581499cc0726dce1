/** How well a set was done; as `posecheck/report/quality_words.py` says it, but for the figures. */
import type { Report, Score } from "../api/types";
import { amount, eitherWay, has, percent, say } from "./say";

/** A share that is told as all of it. */
const ALL = 0.995;

/** The score, by how much another one must differ, and how much of it could be judged. */
export function scoreInWords({ points, detectable, judged }: Score): string[] {
  if (points === null || detectable === null) return [say("score-none")];
  const said = [
    say("score-told", { points: points.toFixed(0) }),
    say("score-change", { change: detectable.toFixed(0) }),
  ];
  if (judged < ALL) said.push(say("score-judged", { judged: percent(judged) }));
  return said;
}

/** What a score is made of, a line for each part that the exercise asks for. */
export function partsInWords({ parts }: Score): string[] {
  return parts
    .filter(({ weight }) => weight > 0)
    .map((part) => {
      const aspect = say(`aspect-${part.aspect}`);
      if (part.points === null)
        return say("score-part.untold", { aspect, why: say(`untold-${part.untold}`) });
      const points = part.points.toFixed(0);
      if (part.judged < ALL)
        return say("score-part.partly", { aspect, points, judged: percent(part.judged) });
      return say("score-part", { aspect, points });
    });
}

/** What certainly changed over the set, and where the sides certainly differ. */
export function changesInWords({ quality }: Report): string[] {
  const trends = quality.trends.flatMap(({ what, change, over_set, meaningful }) => {
    if (!meaningful || over_set === null) return [];
    const told = change.unit === "number" ? "" : amount(Math.abs(over_set), change.unit);
    return [say(`trend-${what}`, { way: over_set > 0 ? "more" : "less", amount: told })];
  });
  const sides = quality.symmetry.flatMap(({ measure, left, right, meaningful }) => {
    if (!meaningful || left.value === null || right.value === null) return [];
    const side = left.value < right.value ? "left" : "right";
    const less = amount(Math.abs(left.value - right.value), left.unit);
    const handed = has(`measure-${measure}.either`) ? ".handed" : "";
    return [say(`sides-differ${handed}`, { side, measure: eitherWay(measure), amount: less })];
  });
  return [...trends, ...sides];
}
