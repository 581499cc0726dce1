/** Which exercises there are to choose from, in which order and under what. */
import type { Summary } from "../api/types";

/** In the order they are shown. */
export const GROUPS = [
  "lower_limb",
  "upper_limb",
  "trunk_and_neck",
  "balance",
  "daily_tasks",
  "tests",
  "other",
] as const;
export type GroupName = (typeof GROUPS)[number];

/** What the patient looks for. */
export interface Wanted {
  words: string;
  group: GroupName | "all";
  seated: boolean;
}

export const ANYTHING: Readonly<Wanted> = { words: "", group: "all", seated: false };

export interface Shelf {
  group: GroupName;
  exercises: Summary[];
}

/** All exercises by their groups; the empty ones are left out. */
export function shelves(exercises: readonly Summary[]): Shelf[] {
  return GROUPS.map((group) => ({
    group,
    exercises: exercises.filter((exercise) => groupOf(exercise) === group),
  })).filter((shelf) => shelf.exercises.length > 0);
}

/** Those that are wanted, by their names in a language. A name fits that has all words, wherever they stand. */
export function matching(
  exercises: readonly Summary[],
  { words, group, seated }: Wanted,
  nameOf: (exercise: Summary) => string,
  language: string,
): Summary[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  const fits = (exercise: Summary) => {
    const name = plain(nameOf(exercise));
    return sought.every((word) => name.includes(word));
  };
  return exercises
    .filter((exercise) => group === "all" || groupOf(exercise) === group)
    .filter((exercise) => !seated || exercise.stays_seated)
    .filter(fits)
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other), language));
}

function groupOf({ group, is_test }: Summary): GroupName {
  return is_test ? "tests" : (group ?? "other");
}

/** Without accents and case: whoever writes "elevacion" or "FUSSHEBEN" finds it too. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toUpperCase()
    .toLowerCase();
}
