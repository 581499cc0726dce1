/** All that the page says comes from the files that the command line and reports read too: `posecheck/words`. */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Side, Texts } from "../api/types";
import { language, type Language, LANGUAGES } from "./language.svelte";

// Only what the page says: the rest is for the command line and for documents.
const FILES = import.meta.glob<string>(
  "../../../../posecheck/words/*/{clinical,comparison,exercises,findings,live,measures,movements,page,quality,report,trial}.ftl",
  { query: "?raw", import: "default", eager: true },
);

const BUNDLES = Object.fromEntries(
  Object.keys(LANGUAGES).map((code) => [code, bundleOf(code as Language)]),
) as Record<Language, FluentBundle>;

export type Values = Record<string, string | number | FluentNumber>;

/** Whether there is such a message, "message" or "message.attribute". */
export function has(name: string): boolean {
  return patternOf(name) !== null;
}

/** Return a message with its values filled in; a message that is missing or lacks a value is a defect. */
export function say(name: string, values: Values = {}): string {
  const pattern = patternOf(name);
  if (pattern === null) throw new Error(`there is no message "${name}" in ${language()}`);
  return BUNDLES[language()].formatPattern(pattern, values); // it throws where a value is missing
}

function bundleOf(code: Language): FluentBundle {
  // Without the marks of direction that Fluent puts round what is filled in: tests and voices read them.
  const bundle = new FluentBundle(localeOf(code), { useIsolating: false });
  for (const [path, text] of Object.entries(FILES))
    if (path.includes(`/words/${code}/`)) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** Whose dates, numbers and lists a language takes. */
function localeOf(code: Language): string {
  return code === "en" ? "en-GB" : code;
}

function patternOf(name: string) {
  const [id = "", attribute] = name.split(".");
  const message = BUNDLES[language()].getMessage(id);
  return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null;
}

/** A text of an exercise in the page's language; where it has none, in English or the first one there is. */
export function text(texts: Texts): string {
  return texts[language()] ?? texts["en"] ?? Object.values(texts)[0] ?? "";
}

/** "a, b and c", in English without a comma before the "and" */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language()), { type: "conjunction" }).format(parts);
}

/** A value with its unit: whole degrees, tenths of seconds, a ratio in percent and its tenths. */
export function amount(value: number, unit: string): string {
  const shown = Number((unit === "ratio" ? 100 * value : value).toFixed(unit === "deg" ? 0 : 1));
  return say(`amount-${unit}`, { value: shown + 0 }); // never "-0"
}

/** A number without a unit, with so many decimals. */
export function decimal(value: number, decimals: number): string {
  const shown = new FluentNumber(Number(value.toFixed(decimals)) + 0, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
  return say("number", { value: shown });
}

/** A value with its expected error: "98° ± 8°". */
export function withError(value: number, error: number | null, unit: string): string {
  return error === null ? amount(value, unit) : figureOf(value, error, unit, unit === "deg" ? 0 : 1);
}

/** Decimals that a report is saved with; of a ratio, those of its percent. */
const SAVED: Record<string, number> = { deg: 1, s: 3, ratio: 1, number: 2, cm: 1, per_min: 1, m_per_s: 2 };

/** A number with its unit and its error, which has the digits it needs and is never "± 0". */
export function figureOf(value: number, error: number | null, unit: string, decimals: number): string {
  const scale = unit === "ratio" ? 100 : 1;
  const told = (shown: string) => say(`figure-${unit}`, { value: shown });
  if (error === null) return told(decimal(scale * value, decimals));
  let digits = decimals;
  while (digits < (SAVED[unit] ?? 0) && Number((scale * error).toFixed(digits)) === 0) digits += 1;
  const shown = decimal(scale * value, digits);
  const off = decimal(Math.max(scale * error, 10 ** -digits), digits);
  // A unit that is a word is said once.
  if (unit === "per_min") return told(say("amount-with-error", { value: shown, error: off }));
  return say("amount-with-error", { value: told(shown), error: told(off) });
}

/** The name of a measure with the side that moved: of one that goes to the left or to the right, its direction. */
export function measureOf(measure: string, side: Side): string {
  const name = `measure-${measure}`;
  return say(has(`${name}.either`) && side === "right" ? `${name}.negative` : name);
}

/** The name of a measure where both of its directions are meant: "Head turn", not "Head turn to the left". */
export function eitherWay(measure: string): string {
  const either = `measure-${measure}.either`;
  return say(has(either) ? either : `measure-${measure}`);
}

/** A share in whole percent. */
export function percent(share: number): string {
  return say("amount-percent", { value: Number((100 * share).toFixed(0)) });
}
