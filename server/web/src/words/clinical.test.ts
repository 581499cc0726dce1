import { afterEach, describe, expect, it } from "vitest";
import type { ClinicalResult, Exercise, Norm } from "../api/types";
import {
  changeInWords,
  makingInWords,
  normInWords,
  protocolInWords,
  resultInWords,
  sourcesInWords,
  valueInWords,
} from "./clinical";
import { LANGUAGES, type Language, speak } from "./language.svelte";

const PROTOCOL = { start: { en: "Stand." }, stop: { en: "Step." }, invalid: null, differs: { en: "Ours." } };
const EXERCISE = {
  rules: [{ id: "arms", aim: { en: "Arms crossed" } }],
  test: {
    protocol: PROTOCOL,
    sides: { en: "Left is the foot that is lifted." },
    norms: { people: { en: "549 people." }, unverified: { en: "Only the summary was read." } },
    mdc: { people: { en: "Found in 25 people." } },
  },
} as unknown as Exercise;
const NORM: Norm = {
  ages: [70, 79],
  sex: "female",
  mean: 16.7,
  sd: 15,
  n: null,
  low: null,
  high: null,
  limits: null,
  unit: "s",
  standing: "usual",
  z: -0.3,
  share: 0.7,
  better: "more",
  citation: "Springer 2007",
  verified: false,
};

function result(more: Partial<ClinicalResult> = {}): ClinicalResult {
  return {
    result: "hold",
    side: "left",
    value: 12.34,
    unit: "s",
    expected_error: 0.1,
    valid: true,
    why: null,
    rule: null,
    unjudged: [],
    attempts: [],
    attempts_asked: 3,
    take: "best",
    norm: NORM,
    no_norm: null,
    change: { value: 24.1, unit: "s", citation: "Goldberg 2011", verified: true },
    ...more,
  };
}

const ATTEMPT = { start_s: 0, end_s: 9, unit: "s", why: null, rule: null } as const;

describe("the result of a clinical test", () => {
  it("is its value with unit and error, and what it is of", () => {
    expect(resultInWords(result())).toBe("Time held, left: 12.3 s ± 0.1 s");
    const count = result({ result: "count", side: "both", unit: "number", value: 14 });
    expect(resultInWords(count)).toBe("Repetitions in the time allowed: 14 repetitions");
    expect(valueInWords(result({ value: null }))).toBe("no valid result");
  });

  it("is held against what is usual at that age and sex", () => {
    expect(normInWords(result())).toBe(
      "Mean of women aged 70 to 79: 16.7 s, standard deviation 15 s. " +
        "The result is within the usual range. It lies 0.3 standard deviations below the mean.",
    );
    const mean = { ...NORM, sd: null, z: null, standing: null, n: 40, sex: null };
    expect(normInWords(result({ norm: mean }))).toBe(
      "Mean of people aged 70 to 79: 16.7 s. Based on 40 people. It is 70% of the mean.",
    );
    const limits = { ...NORM, mean: null, sd: null, z: null, share: null, sex: "male" } as const;
    const within = { ...limits, limits: "middle_half", low: 9, high: 14 } as const;
    expect(normInWords(result({ norm: within }))).toMatch(
      "The middle half of men aged 70 to 79: 9 s to 14 s.",
    );
    expect(normInWords(result({ norm: { ...within, low: null } }))).toMatch("at most 14 s.");
    expect(normInWords(result({ norm: { ...within, high: null } }))).toMatch("at least 9 s.");
  });

  it.each([
    ["no_age", "no age was given"],
    ["no_sex", "no sex was given"],
    ["other_people", "for other ages"],
    ["no_result", "there is no result"],
    ["not_published", "none has been published that fits"],
  ] as const)("says why no norm is shown: %s", (no_norm, words) => {
    expect(normInWords(result({ norm: null, no_norm }))).toMatch(words);
  });

  it("says whose foot is meant, why there is none, and what the attempts were", () => {
    const broken = { valid: false, value: null, why: "broken_rule", rule: "arms" } as const;
    const attempts = [12.34, null].map((value, i) => ({ ...ATTEMPT, unjudged: [], number: i + 1, value }));
    expect(makingInWords(result({ ...broken, attempts, unjudged: ["arms"] }), EXERCISE)).toEqual([
      "Left is the foot that is lifted.",
      "This was not met: “Arms crossed”.",
      expect.stringContaining("Could not be judged: “Arms crossed”"),
      "Best of 2 attempts: 12.3 s, not valid.",
      "The protocol asks for 3 attempts; only 2 were made.",
    ]);
    const zero = result({ ...broken, valid: true, value: 0, side: "both" });
    expect(makingInWords(zero, EXERCISE)).toEqual([expect.stringMatching(/^Scored 0 under the protocol/)]);
    const unseen = result({ valid: false, value: null, why: "not_seen", side: "both" });
    expect(makingInWords(unseen, EXERCISE)).toEqual(["The camera did not see enough of the test."]);
  });

  it("says what change would mean something, and when that is not verified", () => {
    expect(changeInWords(result())).toMatch("more than 24.1 s between two tests is unlikely to be chance");
    expect(changeInWords(result({ change: null }))).toBe("");
    const camera = { value: 14, unit: "deg", citation: null, verified: true } as const;
    expect(changeInWords(result({ change: camera }))).toMatch("from the expected error of the camera");
    const count = { value: 2, unit: "number", citation: "A", verified: false } as const;
    expect(changeInWords(result({ change: count }))).toMatch(/2 repetitions.*could not be checked/);
  });

  it("cites its sources, and says what of them was not verified", () => {
    expect(sourcesInWords(result(), EXERCISE)).toEqual([
      "Source: Springer 2007 These numbers could not be checked against the publication itself. " +
        "Only the summary was read. 549 people.",
      "Source: Goldberg 2011 Found in 25 people.",
    ]);
    expect(sourcesInWords(result({ norm: null, change: null }), EXERCISE)).toEqual([]);
  });

  it("comes with how the test is done", () => {
    expect(protocolInWords(EXERCISE)).toEqual([
      "Start: Stand.",
      "End: Step.",
      "Different from the published test: Ours.",
    ]);
    expect(protocolInWords({ test: null } as Exercise)).toEqual([]);
  });
});

describe("in every language", () => {
  afterEach(() => speak("en"));

  it.each(Object.keys(LANGUAGES) as Language[])("it is all said in %s", (language) => {
    speak(language);
    const said = [resultInWords(result()), normInWords(result()), changeInWords(result())];
    expect(said.every(Boolean)).toBe(true);
    expect(makingInWords(result({ why: "no_height" }), EXERCISE)).toHaveLength(2);
  });
});
