/** The language that the page speaks: chosen by the patient and remembered, or else the first of the browser's. */

const KEY = "posecheck.language";

/** What each language calls itself. */
export const LANGUAGES = { en: "English", es: "Español", de: "Deutsch", fr: "Français" } as const;
export type Language = keyof typeof LANGUAGES;

/** The first of some languages, such as "de-AT", that the page speaks; English if it speaks none of them. */
export function firstOf(wanted: readonly string[]): Language {
  return wanted.map((one) => one.slice(0, 2).toLowerCase()).find(isLanguage) ?? "en";
}

const state = $state<{ language: Language }>({ language: firstOf([remembered(), ...browserLanguages()]) });

/** The language that is spoken now. */
export function language(): Language {
  return state.language;
}

/** Speak another language from now on, and remember it in this browser. */
export function speak(chosen: Language): void {
  state.language = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing asks anew next time.
  }
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // nothing readable was kept
  }
}

function browserLanguages(): readonly string[] {
  return typeof document === "undefined" ? [] : navigator.languages;
}
