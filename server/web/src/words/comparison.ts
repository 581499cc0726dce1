/** How a repetition differs from the reference movement; as `posecheck/result/in_words.py` says it. */
import type { Deviation, Exercise, Rep } from "../api/types";
import { amount, say, text } from "./say";

/** Say what differs: "Your left knee bends 15° less at the farthest point." */
export function deviationInWords(deviation: Deviation, exercise: Exercise): string {
  return say(`differs-${deviation.measure}-${deviation.amount > 0 ? "more" : "less"}`, {
    side: deviation.side,
    amount: amount(Math.abs(deviation.amount), deviation.unit),
    when: whenInWords(deviation.when, exercise),
  });
}

/** What is to be told of a repetition; nothing if no difference is meaningful. */
export function differenceInWords({ comparison }: Rep, exercise: Exercise): string {
  const told = comparison?.deviations.find(({ meaningful }) => meaningful);
  return told ? deviationInWords(told, exercise) : "";
}

/** The part of a repetition, by the name that the exercise has for it. */
function whenInWords(when: Deviation["when"], exercise: Exercise): string {
  const phase = exercise.phases.find(({ part }) => part === when);
  return phase ? say("when-phase", { phase: text(phase.name) }) : say(`when-${when}`);
}
