/** What a report says of itself, to the patient. */
import type { Note } from "../api/types";
import { amount, say } from "./say";

/** Return a sentence or two; empty for what means nothing to a patient. */
export function noteInWords(note: Note): string {
  switch (note.code) {
    case "nobody_seen":
      return say("note-nobody_seen");
    case "not_measured": {
      const [missing, duration] = [amount(note.missing_s, "s"), amount(note.duration_s, "s")];
      const advice = note.advice?.text ?? say("note-not_measured.unseen");
      return say("note-not_measured", { missing, duration, advice });
    }
    case "nothing_moved":
      return say("note-nothing_moved", { amount: amount(note.least, note.unit) });
    case "side_repeated":
      return say("note-side_repeated", { times: note.times });
    case "rule_not_judged":
      return ""; // it is among what the camera could not see
    case "built_in_replaced":
      return ""; // the therapist's decision, for the report
    case "slow_motion":
      return ""; // a recording's; what is done in front of the page is at the speed of life
    case "source":
      return sentence(note.text);
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.?$/, ".");
}
