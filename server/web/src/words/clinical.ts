/** The result of a clinical test; as `posecheck/report/clinical_words.py` says it. */
import type { ClinicalResult, Exercise, Norm } from "../api/types";
import { amount, say, text, withError } from "./say";

type Unit = ClinicalResult["unit"];

/** The value with its unit and its expected error: "152° ± 6°". */
export function valueInWords({ value, unit, expected_error }: ClinicalResult): string {
  if (value === null) return say("clinical-none");
  return unit === "number"
    ? say("clinical-count", { count: Math.round(value) })
    : withError(value, expected_error, unit);
}

/** What it is a result of, and of which side: "Time held, left: 12.3 s". */
export function resultInWords(result: ClinicalResult): string {
  const what = say(`clinical-of-${result.result}`);
  return say("clinical-result", { what, side: result.side, value: valueInWords(result) });
}

/** What is usual among whom, and how the result compares with it; or why that is not known. */
export function normInWords({ norm, no_norm }: ClinicalResult): string {
  return norm === null ? say(`clinical-no-norm-${no_norm ?? "not_published"}`) : usual(norm).join(" ");
}

/** How a result came about: why there is none, what could not be seen, the attempts. */
export function makingInWords(result: ClinicalResult, exercise: Exercise): string[] {
  const { side, why, rule, valid, unjudged } = result;
  const said: string[] = [];
  if (side !== "both" && exercise.test?.sides) said.push(text(exercise.test.sides));
  if (why === "broken_rule" && rule !== null) {
    const name = valid ? "clinical-why-broken_rule.zero" : "clinical-why-broken_rule";
    said.push(say(name, { rule: aimOf(rule, exercise) }));
  } else if (why !== null) said.push(say(`clinical-why-${why}`));
  if (unjudged.length > 0) {
    const rules = unjudged.map((one) => say("clinical-rule", { rule: aimOf(one, exercise) }));
    said.push(say("clinical-unjudged", { rules: rules.join(", ") }));
  }
  return [...said, ...attempts(result)];
}

/** What change between two tests would be more than chance; empty where it is not known. */
export function changeInWords({ change }: ClinicalResult): string {
  if (change === null) return "";
  const { value, unit, citation, verified } = change;
  const least = unit === "number" ? say("clinical-count", { count: value }) : amount(value, unit);
  const said = [say(citation === null ? "clinical-change.camera" : "clinical-change", { change: least })];
  if (!verified) said.push(say("clinical-change.unverified"));
  return said.join(" ");
}

/** Where norm and change come from, whether that was verified, and who was measured how. */
export function sourcesInWords({ norm, change }: ClinicalResult, { test }: Exercise): string[] {
  const said: string[] = [];
  if (norm !== null) {
    const about = [say("clinical-source", { citation: norm.citation })];
    if (!norm.verified) about.push(say("clinical-unverified"));
    for (const texts of [test?.norms?.unverified, test?.norms?.people]) if (texts) about.push(text(texts));
    said.push(about.join(" "));
  }
  if (change !== null && change.citation !== null) {
    const about = [say("clinical-source", { citation: change.citation })];
    if (test?.mdc) about.push(text(test.mdc.people));
    said.push(about.join(" "));
  }
  return said;
}

/** How a test is done: start, end, what is not valid, and what is done otherwise than published. */
export function protocolInWords({ test }: Exercise): string[] {
  if (!test) return [];
  return (["start", "stop", "invalid", "differs"] as const).flatMap((part) => {
    const texts = test.protocol[part];
    return texts ? [say(`exercise-test-${part}`, { text: text(texts) })] : [];
  });
}

function attempts({ attempts: made, attempts_asked: asked, take }: ClinicalResult): string[] {
  const count = made.length;
  if (asked < 2 || count === 0) return [];
  const values = made.map(({ value, unit }) =>
    value === null ? say("clinical-attempt-none") : amount(value, unit),
  );
  const said = count > 1 ? [say("clinical-attempts", { take, count, values: values.join(", ") })] : [];
  return count < asked ? [...said, say("clinical-attempts.fewer", { count, asked })] : said;
}

function usual(norm: Norm): string[] {
  const { mean, sd, n, limits, standing, z, share, better, unit } = norm;
  const group = groupOf(norm);
  const said: string[] = [];
  if (mean !== null && sd !== null)
    said.push(say("clinical-mean.spread", { group, mean: amount(mean, unit), sd: amount(sd, unit) }));
  else if (mean !== null) said.push(say("clinical-mean", { group, mean: amount(mean, unit) }));
  if (limits !== null) said.push(limitsInWords(norm, limits, group, unit));
  if (n !== null) said.push(say("clinical-mean.number", { n }));
  if (standing !== null) said.push(say(`clinical-standing-${standing}`, { better }));
  if (z !== null)
    said.push(say(z < 0 ? "clinical-z-below" : "clinical-z-above", { z: amount(Math.abs(z), "number") }));
  else if (share !== null)
    said.push(say("clinical-share", { share: amount(Number(share.toFixed(2)), "ratio") }));
  return said;
}

function limitsInWords({ low, high }: Norm, limits: string, group: string, unit: Unit): string {
  const values = {
    limits,
    group,
    ...(low === null ? {} : { low: amount(low, unit) }),
    ...(high === null ? {} : { high: amount(high, unit) }),
  };
  if (low !== null && high !== null) return say("clinical-limits-both", values);
  return say(low === null ? "clinical-limits-high" : "clinical-limits-low", values);
}

/** Whom a norm is about: "women aged 60 to 64". */
function groupOf({ ages: [first, last], sex }: Norm): string {
  const name = sex === null ? "clinical-people" : sex === "female" ? "clinical-women" : "clinical-men";
  return say(name, { first: String(first), last: String(last) });
}

function aimOf(rule: string, { rules }: Exercise): string {
  const found = rules.find(({ id }) => id === rule);
  return found ? text(found.aim) : rule;
}
