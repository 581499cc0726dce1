import { afterEach, describe, expect, it, vi } from "vitest";
import type { Deviation, Exercise, Finding, Report } from "../api/types";
import { Voice } from "../feedback/voice";
import { deviationInWords } from "./comparison";
import { findingInWords } from "./findings";
import { firstOf, language, LANGUAGES, speak, type Language } from "./language.svelte";
import { changesInWords, scoreInWords } from "./quality";
import { findingsInWords, summaries } from "./result";
import { listed, say, text } from "./say";

const ALL = Object.keys(LANGUAGES) as Language[];
const SENTENCES = import.meta.glob<string>("../../../../posecheck/words/*/page.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

afterEach(() => {
  vi.unstubAllGlobals();
  speak("en");
});

const EXERCISE = {
  phases: [{ id: "out", name: { en: "raising", es: "levantar", de: "Heben", fr: "montée" }, part: "out" }],
  rules: [
    {
      id: "elbow",
      aim: { en: "Straight elbow", de: "Ellenbogen gestreckt" },
      cue: {
        en: "Keep your <side> elbow straight.",
        de: "Halten Sie den <linken|rechten> Ellenbogen gestreckt.",
      },
    },
  ],
} as unknown as Exercise;

describe("the language of the page", () => {
  it("is the first of the browser's that the page speaks", () => {
    expect(firstOf(["pt-BR", "de-AT", "en"])).toBe("de");
    expect(firstOf(["FR"])).toBe("fr");
    expect(firstOf(["", "zh", "constructor"])).toBe("en");
    expect(firstOf([])).toBe("en");
  });

  it("is remembered once it is chosen, if the browser keeps anything", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("localStorage", { setItem: (key: string, value: string) => kept.set(key, value) });
    speak("fr");
    expect([...kept.values()]).toEqual(["fr"]);
    vi.stubGlobal("localStorage", undefined);
    speak("de");
    expect(language()).toBe("de");
  });

  it("is that of the voice", () => {
    const said: { text: string; lang?: string }[] = [];
    vi.stubGlobal(
      "SpeechSynthesisUtterance",
      class {
        lang = "";
        constructor(readonly text: string) {}
      },
    );
    vi.stubGlobal("speechSynthesis", { speak: (words: { text: string }) => said.push(words) });
    speak("es");
    new Voice().say("Baje un poco más.", false);
    expect(said[0]).toMatchObject({ text: "Baje un poco más.", lang: "es" });
  });

  it("is that of every text of an exercise, and English where there is none", () => {
    const texts = { de: "Kniebeuge", en: "Squat" };
    const told = ALL.map((code) => (speak(code), text(texts)));
    expect(told).toEqual(["Squat", "Squat", "Kniebeuge", "Squat"]);
    expect(text({ it: "Accosciata" })).toBe("Accosciata");
  });
});

describe("each language", () => {
  it.each(ALL)("%s says everything that the others say", (code) => {
    const names = (path: string) => SENTENCES[path]?.match(/^[\w-]+(?= =)|^ +\.[\w-]+(?= =)/gm);
    expect(names(`../../../../posecheck/words/${code}/page.ftl`)).toEqual(
      names("../../../../posecheck/words/en/page.ftl"),
    );
  });

  it("lists things in its own way", () => {
    const told = ALL.map((code) => (speak(code), listed(["a", "b", "c"])));
    expect(told).toEqual(["a, b and c", "a, b y c", "a, b und c", "a, b et c"]);
  });

  it("has its own plurals", () => {
    const told = ALL.map((code) => (speak(code), say("headline", { count: 1 })));
    expect(told).toEqual(["1 repetition", "1 repetición", "1 Wiederholung", "1 répétition"]);
  });

  it("has its own form of left and right for each part of the body", () => {
    const deviation = { measure: "knee_flexion", side: "right", amount: -15, unit: "deg", when: "out" };
    const told = ALL.map((code) => (speak(code), deviationInWords(deviation as Deviation, EXERCISE)));
    expect(told).toEqual([
      "Your right knee bends 15° less in the “raising” phase.",
      "Su rodilla derecha se dobla 15° menos en la fase «levantar».",
      "Ihr rechtes Knie beugt sich in der Phase „Heben“ 15° weniger.",
      "Votre genou droit se plie de 15° de moins dans la phase «\u00a0montée\u00a0».",
    ]);
  });

  it("has its own form of left and right in a cue, or none where both are meant", () => {
    const failed = {
      rule: "elbow",
      verdict: "fail",
      measured: 40,
      limit: 20,
      bound: "max",
    } as unknown as Finding;
    const cue = (side: Finding["side"]) => {
      const finding = {
        ...failed,
        side,
        unit: "deg",
        quantity: "value",
        measure: "elbow_flexion",
      } as Finding;
      return findingsInWords({ findings: [finding] } as never, EXERCISE)[0]?.what;
    };
    expect([cue("left"), cue("both")]).toEqual([
      "Keep your left elbow straight.",
      "Keep your elbow straight.",
    ]);
    speak("de");
    expect([cue("right"), cue("both")]).toEqual([
      "Halten Sie den rechten Ellenbogen gestreckt.",
      "Halten Sie den Ellenbogen gestreckt.",
    ]);
  });

  it("writes numbers and percent in its own way", () => {
    const figures = { points: 88, detectable: 15, judged: 0.765, parts: [] } as never;
    const told = ALL.map((code) => (speak(code), scoreInWords(figures)[2]));
    expect(told[0]).toBe("77% of the score could be judged.");
    for (const sentence of told.slice(1)) expect(sentence).toContain("77\u00a0%");
    speak("de");
    const finding = {
      measured: 1.25,
      limit: 0.5,
      measure: null,
      quantity: "time",
      phase: "out",
      bound: "max",
    };
    expect(
      findingInWords({ ...finding, unit: "s", side: "both", rule: "x" } as unknown as Finding, EXERCISE),
    ).toBe("Dauer der Phase „Heben“: 1,3\u00a0s; bis 0,5\u00a0s ist in Ordnung");
  });

  it("tells what was well done by its own name", () => {
    speak("de");
    const report = { reps: [{ findings: [{ rule: "elbow", verdict: "pass" }] }] } as unknown as Report;
    expect(summaries(report, EXERCISE).well[0]?.what).toBe("Ellenbogen gestreckt");
  });

  it("says which side moved less", () => {
    const [left, right] = [40, 55].map((value) => ({ value, unit: "deg" }));
    const quality = { trends: [], symmetry: [{ measure: "arm_elevation", left, right, meaningful: true }] };
    const told = ALL.map((code) => (speak(code), changesInWords({ quality } as unknown as Report)[0]));
    expect(told).toEqual([
      "Arm raise: your left side moved 15° less than the other.",
      "Elevación del brazo: su lado izquierdo se ha movido 15° menos que el otro.",
      "Armheben: Ihre linke Seite hat sich 15° weniger bewegt als die andere.",
      "Élévation du bras\u00a0: votre côté gauche a bougé de 15° de moins que l’autre.",
    ]);
  });
});
