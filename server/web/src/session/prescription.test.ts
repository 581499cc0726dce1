import { describe, expect, it } from "vitest";
import type { Exercise } from "../api/types";
import { type Chosen, prescriptionOf } from "./prescription";

function dosed(feedback: Exercise["dose"]["feedback"]): Pick<Exercise, "dose" | "test"> {
  return {
    test: null,
    dose: { sets: 2, reps: 8, hold_s: null, tempo: {}, rest_s: null, feedback },
  };
}

function chosen(side: Chosen["side"], schedule: Chosen["schedule"] = "usual"): Chosen {
  return { side, schedule, patient: {} };
}

describe("what the page asks for", () => {
  it("is the side", () => {
    expect(prescriptionOf(dosed({ kind: "every_repetition" }), chosen("left"), 8)).toEqual({ side: "left" });
    const summary = dosed({ kind: "summary", every_reps: 4 });
    expect(prescriptionOf(summary, chosen("auto"), 8)).toEqual({ side: "auto" });
  });

  it("is, for feedback that fades, also to go on from the sets before", () => {
    const faded = { kind: "faded", first: 1, last: 0.2, over_reps: 20, done_reps: 5 } as const;
    expect(prescriptionOf(dosed(faded), chosen("auto"), 8)).toEqual({
      side: "auto",
      dose: { feedback: { ...faded, done_reps: 13 } },
    });
  });

  it("is the feedback that the therapist chose, with its usual settings", () => {
    const usual = dosed({ kind: "every_repetition" });
    const of = (schedule: Chosen["schedule"]) => prescriptionOf(usual, chosen("auto", schedule), 8).dose;
    expect(of("bandwidth")).toEqual({ feedback: { kind: "bandwidth" } });
    expect(of("summary")).toEqual({ feedback: { kind: "summary" } });
    expect(of("faded")).toEqual({ feedback: { kind: "faded", done_reps: 8 } });
  });

  it("is, for a test, what its norm depends on, as far as it was told", () => {
    const patient = { age: 72, sex: "female" } as const;
    const test = { ...dosed({ kind: "every_repetition" }), test: {} as Exercise["test"] };
    const asked = (exercise: Pick<Exercise, "dose" | "test">, told: Chosen["patient"]) =>
      prescriptionOf(exercise, { ...chosen("auto"), patient: told }, 0);
    expect(asked(test, patient)).toEqual({ side: "auto", patient });
    expect(asked(test, {})).toEqual({ side: "auto" });
    expect(asked({ ...test, test: null }, patient)).toEqual({ side: "auto" });
  });

  it("keeps the settings of the exercise where the therapist chose the same feedback", () => {
    const summary = dosed({ kind: "summary", every_reps: 4 });
    expect(prescriptionOf(summary, chosen("auto", "summary"), 0)).toEqual({ side: "auto" });
    expect(prescriptionOf(summary, chosen("auto", "every_repetition"), 0).dose).toEqual({
      feedback: { kind: "every_repetition" },
    });
  });
});
