/** What was not counted and why, in one line. Whatever the reason, it is never the patient's fault. */
import type { Report, Uncounted } from "../api/types";
import { capital, inWords, listed } from "./plain";

/** What is said of one movement, and of several: "it was ...", "they were ...". */
type Words = [one: string, several: string];

const WHY: Record<Uncounted["why"], Words> = {
  too_small: ["was much smaller than the others", "were much smaller than the others"],
  too_slow: ["took longer than I can follow", "took longer than I can follow"],
  paused: ["had a long pause in the middle", "had a long pause in the middle"],
  too_quick: ["was too quick for me to be sure", "were too quick for me to be sure"],
  one_side: ["was done with one side only", "were done with one side only"],
  other_side: ["was done with the other side", "were done with the other side"],
  other_movement: ["looked like a different movement", "looked like different movements"],
  not_seen: ["was partly out of my sight", "were partly out of my sight"],
  cut_off: ["was not finished when the picture ended", "were not finished when the picture ended"],
};
/** There is nothing to compare with where nothing was counted. */
const ALL_SMALL: Words = ["was too small for me to be sure", "were too small for me to be sure"];

/** Return the line; empty where everything was counted. */
export function uncountedInWords({ uncounted, rep_count }: Report): string {
  const reasons = new Map<string, { words: Words; count: number }>();
  for (const movement of uncounted) {
    const words = wordsFor(movement, rep_count);
    const reason = reasons.get(words[0]) ?? { words, count: 0 };
    reasons.set(words[0], { words, count: reason.count + 1 });
  }
  const [first, ...others] = [...reasons.values()].sort((one, other) => other.count - one.count);
  if (!first) return "";
  const what = uncounted.length === 1 ? "movement was" : "movements were";
  const said = `${capital(inWords(uncounted.length))} ${what} not counted: `;
  if (others.length === 0) return `${said}${first.count === 1 ? "it" : "they"} ${saying(first)}.`;
  return `${said}${listed([first, ...others].map((reason) => `${inWords(reason.count)} ${saying(reason)}`))}.`;
}

function wordsFor({ why, like }: Uncounted, repCount: number): Words {
  if (like) return [`looked like ${like}`, `looked like ${like}`];
  return why === "too_small" && repCount === 0 ? ALL_SMALL : WHY[why];
}

function saying({ words, count }: { words: Words; count: number }): string {
  return count === 1 ? words[0] : words[1];
}
