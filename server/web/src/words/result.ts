/** A finished set in plain words: what was counted, what went well, what to work on. */
import type { Exercise, Finding, Rep, Report, Rule, Side } from "../api/types";
import { resultInWords } from "./clinical";
import { findingInWords, unseenInWords } from "./findings";
import { heldFor } from "./live";
import { noteInWords } from "./notes";
import { amount, listed, measureOf, say, text } from "./say";
import { trialInWords } from "./trial";

/** The result in one line: of a test with one result that, else of the trial, else the count. */
export function headline(report: Report, exercise: Exercise): string {
  const [result, other] = report.clinical;
  if (result) return other ? say("clinical-title") : resultInWords(result);
  return trialInWords(report, exercise)[0] ?? say("headline", { count: report.rep_count });
}

/** One or two sentences under the headline: praise, or why nothing was counted. */
export function remark(report: Report, exercise: Exercise): string {
  const { rep_count, partial_count, notes, trial } = report;
  const said: string[] = [];
  if (isReached(report, exercise)) said.push(say("goal-reached"));
  else if (rep_count > 0 || (trial?.kind === "steps" && trial.steps > 0)) said.push(say("well-done"));
  else if (partial_count === 0) said.push(...notes.map(noteInWords).filter(Boolean));
  if (partial_count > 0) said.push(say("partial", { count: partial_count }));
  return said.join(" ");
}

/** Whether what was asked for was done; a test asks for nothing but to be done. */
function isReached({ rep_count, trial }: Report, exercise: Exercise): boolean {
  if (exercise.test) return false;
  const counted = rep_count >= exercise.dose.reps;
  if (trial === null) return counted;
  if (trial.kind !== "hold") return false;
  const asked_s = heldFor(exercise);
  return counted && trial.best.value !== null && trial.best.value >= (asked_s ?? 0);
}

/** One rule over all repetitions in which it could be judged. */
export interface Summary {
  rule: string;
  /** What to do, as the patient heard it, or what was asked for. */
  what: string;
  /** In how many repetitions. */
  often: string;
}

export interface Summaries {
  well: Summary[];
  work: Summary[];
  unseen: Summary[];
}

/** Sort the rules: kept whenever they could be judged, broken at least once, never judged. */
export function summaries(report: Report, exercise: Exercise): Summaries {
  const sorted: Summaries = { well: [], work: [], unseen: [] };
  const broken = new Map<string, number>();
  for (const rule of exercise.rules) {
    const findings = report.reps.flatMap((rep) => rep.findings.filter((finding) => finding.rule === rule.id));
    const judged = findings.filter(({ verdict }) => verdict !== "unknown");
    const failed = findings.filter(({ verdict }) => verdict === "fail");
    const entry = (often: string, what = text(rule.aim)) => ({ rule: rule.id, what, often });
    if (failed.length > 0) {
      sorted.work.push(entry(outOf(failed.length, report.reps.length), cueOf(rule, failed)));
      broken.set(rule.id, failed.length);
    } else if (judged.length > 0) {
      const always = judged.length === report.reps.length;
      sorted.well.push(entry(always ? "" : outOf(judged.length, report.reps.length)));
    } else if (findings[0]) {
      sorted.unseen.push(entry(unseenInWords(findings[0])));
    }
  }
  sorted.work.sort((one, other) => (broken.get(other.rule) ?? 0) - (broken.get(one.rule) ?? 0));
  return sorted;
}

function outOf(count: number, all: number): string {
  if (all === 1) return "";
  return count === all ? say("in-all", { all }) : say("in-some", { count, all });
}

/** The rule's sentence with the side filled in, if all findings are about one side. */
function cueOf(rule: Rule, findings: readonly Finding[]): string {
  const sides = new Set(findings.map(({ side }) => side));
  const [side] = sides;
  const form = sides.size === 1 ? { left: "$1", right: "$2", both: "" }[side ?? "both"] : "";
  return text(rule.cue)
    .replace("<side>", `<${say("left")}|${say("right")}>`)
    .replace(/<([^<>|]*)\|([^<>|]*)>/g, form)
    .replace(/\s+/g, " ");
}

function whatOf(rule: Rule, finding: Finding): string {
  return finding.verdict === "fail" ? cueOf(rule, [finding]) : text(rule.aim);
}

/**
 * How far a repetition went and how far off the camera may be: "Knee bend: range of motion 95°, give or take 8°". In a
 * test of the range, it is the farthest angle. If it is less than what was prescribed, that is said too.
 */
export function range({ rom, side }: Rep, exercise: Exercise, prescribed: number | null = null): string {
  const tested = exercise.test?.result === "range";
  const reached = tested ? rom.peak : rom.excursion;
  if (reached === null) return say("range-unseen");
  const [value, error] = [amount(reached, rom.unit), amount(rom.expected_error, rom.unit)];
  const measure = measureOf(rom.measure, side);
  const told = say(tested ? "range-give-or-take.farthest" : "range-give-or-take", { measure, value, error });
  if (prescribed === null || rom.excursion === null || rom.excursion >= prescribed) return told;
  return `${told}. ${say("range-asked", { asked: amount(prescribed, rom.unit) })}`;
}

/** What is told as the range of each repetition. */
export function aboutRange({ test }: Exercise): string {
  return say(test?.result === "range" ? "about-range.farthest" : "about-range");
}

/** What became of a repetition, and how long a hold was held. */
export function statusInWords({ status, held_s }: Rep): string {
  const said = say(`status-${status}`);
  if (held_s === null) return said;
  const time = amount(held_s, "s");
  return `${said}, ${time === amount(0, "s") ? say("held.none") : say("held", { time })}`;
}

export interface FindingInWords {
  rule: string;
  verdict: Finding["verdict"];
  /** What to do, or what was asked for. */
  what: string;
  detail: string;
}

/** What was found in one repetition, what is to be worked on first. */
export function findingsInWords(rep: Rep, exercise: Exercise): FindingInWords[] {
  const rules = new Map(exercise.rules.map((rule) => [rule.id, rule]));
  const order: Finding["verdict"][] = ["fail", "pass", "unknown"];
  return rep.findings
    .flatMap((finding) => {
      const rule = rules.get(finding.rule);
      if (!rule) return [];
      const detail = detailOf(finding, exercise, rep.side);
      return [{ rule: rule.id, verdict: finding.verdict, what: whatOf(rule, finding), detail }];
    })
    .sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}

/** The figures behind a finding. Shares of the body's size say nothing to a patient and are left out. */
function detailOf(finding: Finding, exercise: Exercise, moved: Side): string {
  if (finding.verdict === "unknown") return unseenInWords(finding);
  return finding.unit === "ratio" ? "" : findingInWords(finding, exercise, moved);
}

/** The curve of the movement for those who do not see it. */
export function curveInWords(report: Report): string {
  const each = report.reps.map(({ number, start_s, end_s }) =>
    say("curve-one", { number, time: amount(end_s - start_s, "s") }),
  );
  const duration = amount(report.duration_s, "s");
  return say("curve", { duration, count: report.reps.length, each: listed(each) });
}
