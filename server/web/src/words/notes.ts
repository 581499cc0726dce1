/** What a report says of itself, to the patient. */
import type { Note } from "../api/types";
import { amount, capital } from "./plain";

/** Return a sentence; empty for what means nothing to a patient. */
export function noteInWords(note: Note): string {
  switch (note.code) {
    case "nobody_seen":
      return "The camera did not see you. Stand where your whole body is in the picture.";
    case "not_measured": {
      const [missing, all] = [note.missing_s, note.duration_s].map((time_s) => time_s.toFixed(0));
      const advice = note.advice || "I could not see you well enough.";
      return `I could not follow your movement for ${missing} of ${all} seconds. ${advice}`;
    }
    case "nothing_moved":
      return `I saw no movement of at least ${amount(note.least, note.unit)} and back.`;
    case "side_repeated":
      return "You moved the same side twice in a row. Change sides after every movement.";
    case "rule_not_judged":
      return ""; // it is among what the camera could not see
    case "source":
      return capital(note.text.replace(/\.?$/, "."));
  }
}
