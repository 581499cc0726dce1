import { describe, expect, it } from "vitest";
import type { Exercise } from "../api/types";
import { prescriptionOf } from "./prescription";

function dosed(feedback: Exercise["dose"]["feedback"]): Pick<Exercise, "dose"> {
  return { dose: { sets: 2, reps: 8, hold_s: null, tempo: {}, rest_s: null, feedback } };
}

describe("what the page asks for", () => {
  it("is the side", () => {
    expect(prescriptionOf(dosed({ kind: "every_repetition" }), "left", 8)).toEqual({ side: "left" });
    expect(prescriptionOf(dosed({ kind: "summary", every_reps: 4 }), "auto", 8)).toEqual({ side: "auto" });
  });

  it("is, for feedback that fades, also to go on from the sets before", () => {
    const faded = { kind: "faded", first: 1, last: 0.2, over_reps: 20, done_reps: 5 } as const;
    expect(prescriptionOf(dosed(faded), "auto", 8)).toEqual({
      side: "auto",
      dose: { feedback: { ...faded, done_reps: 13 } },
    });
  });
});
