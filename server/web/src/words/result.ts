/** A finished set in plain words: what was counted, what went well, what to work on. */
import type { Exercise, Finding, Rep, Report, Rule, Texts } from "../api/types";
import { noteInWords } from "./notes";
import { amount, capital, inWords, plural } from "./plain";

export const LANGUAGE = "en";

export function text(texts: Texts): string {
  return texts[LANGUAGE] ?? Object.values(texts)[0] ?? "";
}

export function headline({ rep_count }: Report): string {
  return rep_count === 0 ? "No repetition was counted" : plural(rep_count, "repetition");
}

/** One or two sentences under the headline: praise, or why nothing was counted. */
export function remark({ rep_count, partial_count, notes }: Report, goal: number): string {
  const said: string[] = [];
  if (rep_count >= goal) said.push("You reached your goal. Well done.");
  else if (rep_count > 0) said.push("Well done.");
  else if (partial_count === 0) said.push(...notes.map(noteInWords).filter(Boolean));
  if (partial_count > 0) {
    const what = partial_count === 1 ? "smaller movement was" : "smaller movements were";
    said.push(`${capital(inWords(partial_count))} ${what} not counted.`);
  }
  return said.join(" ");
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
  if (count === 2 && all === 2) return "in both movements";
  return count === all ? `in all ${all} movements` : `in ${count} of ${all} movements`;
}

/** The rule's sentence with the side filled in, if all findings are about one side. */
function cueOf(rule: Rule, findings: readonly Finding[]): string {
  const sides = new Set(findings.map(({ side }) => side));
  const [side] = sides;
  const word = sides.size === 1 && side !== undefined && side !== "both" ? side : "";
  return text(rule.cue).replace("<side>", word).replace(/\s+/g, " ");
}

function whatOf(rule: Rule, finding: Finding): string {
  return finding.verdict === "fail" ? cueOf(rule, [finding]) : text(rule.aim);
}

const UNSEEN: Record<NonNullable<Finding["reason"]>, string> = {
  not_seen: "The camera could not see this well enough.",
  wrong_view: "The camera cannot see this from this side.",
  one_side: "The camera saw only one side move.",
  cut_off: "The picture ended too early to tell.",
};

function unseenInWords({ reason }: Finding): string {
  return UNSEEN[reason ?? "not_seen"];
}

export const STATUS: Record<Rep["status"], string> = {
  complete: "Counted",
  compensated: "Counted, with help from another movement",
  partial: "Smaller movement, not counted",
};

/** How far a repetition went and how far the camera may be off: "95° ± 8°". */
export function range({ rom }: Rep): string {
  if (rom.excursion === null) return "not seen";
  return `${amount(rom.excursion, rom.unit)} ± ${amount(rom.expected_error, rom.unit)}`;
}

/** Say how long the far end was held; nothing where that is not what counts. */
export function held({ held_s }: Rep): string {
  return held_s === null ? "" : `, held for ${amount(held_s, "s")}`;
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
      return rule
        ? [{ rule: rule.id, verdict: finding.verdict, what: whatOf(rule, finding), detail: detail(finding) }]
        : [];
    })
    .sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}

/** The figures behind a finding. Shares of the body's size say nothing to a patient and are left out. */
function detail(finding: Finding): string {
  const { verdict, measured, limit, bound, unit } = finding;
  if (verdict === "unknown") return unseenInWords(finding);
  if (measured === null || limit === null || unit === "ratio") return "";
  const [value, asked] = [amount(measured, unit), amount(limit, unit)];
  if (value === asked) return `${value}, as asked for`;
  return `${value}, asked for: at ${bound === "min" ? "least" : "most"} ${asked}`;
}

/** The curve of the movement for those who do not see it. */
export function curveInWords(report: Report): string {
  const spans = report.reps.map(
    ({ number, start_s, end_s }) => `${number} took ${(end_s - start_s).toFixed(1)} seconds`,
  );
  const all = plural(report.reps.length, "movement");
  return `Your movement over ${Math.round(report.duration_s)} seconds: ${all}. ${spans.join(", ")}.`;
}
