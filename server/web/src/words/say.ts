/** All that the page says comes from the files that the command line and reports read too: `posecheck/words`. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Texts } from "../api/types";

export const LANGUAGE = "en";

// What the command line says of itself, and what is wrong with a file, is nothing for the page.
const FILES = import.meta.glob<string>(
  ["../../../../posecheck/words/en/*.ftl", "!../../../../posecheck/words/en/{cli,mistakes}.ftl"],
  { query: "?raw", import: "default", eager: true },
);

// Without the marks of direction that Fluent puts round what is filled in: tests and voices read them.
const bundle = new FluentBundle(LANGUAGE, { useIsolating: false });
for (const text of Object.values(FILES)) bundle.addResource(new FluentResource(text));

export type Values = Record<string, string | number>;

/** Whether there is such a message, "message" or "message.attribute". */
export function has(name: string): boolean {
  return patternOf(name) !== null;
}

/** Return a message with its values filled in; a message that is missing or lacks a value is a defect. */
export function say(name: string, values: Values = {}): string {
  const pattern = patternOf(name);
  if (pattern === null) throw new Error(`there is no message "${name}"`);
  return bundle.formatPattern(pattern, values); // it throws where a value is missing
}

function patternOf(name: string) {
  const [id = "", attribute] = name.split(".");
  const message = bundle.getMessage(id);
  return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null;
}

/** A text of an exercise in the page's language. */
export function text(texts: Texts): string {
  return texts[LANGUAGE] ?? Object.values(texts)[0] ?? "";
}

/** "a, b and c", in English without a comma before the "and" */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(`${LANGUAGE}-GB`, { type: "conjunction" }).format(parts);
}

/** A value with its unit: whole degrees, tenths of seconds, a ratio in percent and its tenths. */
export function amount(value: number, unit: string): string {
  const shown = Number((unit === "ratio" ? 100 * value : value).toFixed(unit === "deg" ? 0 : 1));
  return say(`amount-${unit}`, { value: shown + 0 }); // never "-0"
}
