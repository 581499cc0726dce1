/** What was not counted and why, in one line. Whatever the reason, it is never the patient's fault. */
import type { Report, Uncounted } from "../api/types";
import { has, listed, say } from "./say";

/** Return the line; empty where everything was counted. */
export function uncountedInWords({ uncounted, rep_count }: Report): string {
  const counts = new Map<string, number>();
  for (const movement of uncounted) {
    const why = whyOf(movement, rep_count);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  if (counts.size === 0) return "";
  const movements = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([why, count]) => say("uncounted-one", { count, why }));
  return say("uncounted", { movements: listed(movements) });
}

function whyOf({ why, like }: Uncounted, repCount: number): string {
  if (like) return say("why-like", { like: movement(like) });
  // There is nothing to compare with where nothing was counted.
  return say(why === "too_small" && repCount === 0 ? "why-too_small.alone" : `why-${why}`);
}

/** What people call a movement, by the key of its pattern; earlier reports have the name itself. */
function movement(like: string): string {
  const name = `movement-${like}`;
  return has(name) ? say(name) : like;
}
