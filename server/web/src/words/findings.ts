/** What a rule found, with the measure's name and a plain direction; as `posecheck/report/words.py` says it. */
import type { Exercise, Finding, Side } from "../api/types";
import { amount, has, say, text } from "./say";

/**
 * Say what was found and what the limit is: "Backward lean reached 23°; up to 15° is fine". A measure that goes to
 * the left or to the right is positive towards the side that moved.
 */
export function findingInWords(finding: Finding, exercise: Exercise, moved: Side = "both"): string {
  const { measured, limit, measure, quantity, unit } = finding;
  if (measured === null || limit === null) return unseenInWords(finding);
  const name = measure === null ? "" : `measure-${measure}`;
  const turnedRound = moved === "right" && has(`${name}.either`);
  const [along, against] = turnedRound ? [`${name}.negative`, name] : [name, `${name}.negative`];
  const farthest = quantity === "farthest";
  const opposite =
    ["value", "farthest", "change"].includes(quantity) && (limit < 0 || (limit === 0 && measured < 0));
  const namedOpposite = opposite && has(against);
  // A backward lean of 23° with a limit of 15° is told as that, not as -23° with a limit of -15°.
  const turned = namedOpposite || (opposite && quantity === "change");
  const sign = turned ? -1 : 1;
  let value = amount(sign * measured, unit);
  if (has(`${name}.of`) && unit === "ratio") value = `${value} ${say(`${name}.of`)}`;
  const least = (finding.bound === "min") !== turned;
  // Some limits are there to be reached, others to be kept: what decides lies the other way.
  if (farthest || quantity === "value")
    value = say(least === farthest ? "value-reached" : "value-came-down", { value });
  else if (quantity === "change")
    value = say(turned && !namedOpposite ? "value-less" : "value-more", { value });
  else if (quantity === "difference") value = say("value-between-sides", { value });
  const beyond = finding.bound === "min" ? measured < limit : measured > limit;
  const aim = beyond && (least || farthest) ? "aim-for-" : "";
  const what = whatOf(finding, exercise, namedOpposite ? against : along);
  return say(`finding-${aim}${least ? "least" : "most"}`, { what, value, limit: amount(sign * limit, unit) });
}

/** Say why a rule could not be judged. */
export function unseenInWords({ reason }: Finding): string {
  return say(`reason-${reason ?? "not_seen"}`);
}

function whatOf({ measure, quantity, phase, side }: Finding, exercise: Exercise, name: string): string {
  if (measure === null) {
    const named = exercise.phases.find(({ id }) => id === phase);
    return named ? say("what-phase", { phase: text(named.name) }) : say("what-whole");
  }
  const onBoth = side === "both" || quantity === "difference";
  const told = onBoth ? say(name) : say("what-on-side", { measure: say(name), side });
  return quantity === "time" ? say("what-hold", { measure: told }) : told;
}
