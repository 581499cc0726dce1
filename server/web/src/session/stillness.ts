/** Whether the patient has arrived: somebody who still walks into place is not ready to begin. */
import type { Pose } from "../pose/pose";
import { apart, type Sighting, sighting } from "../pose/subject";

/** In trunk lengths; about 10 cm. Sway and the scatter of the landmarks are a fraction of it. Ours. */
const FARTHEST = 0.2;

export class Stillness {
  private anchor: Sighting | null = null;

  /** Return whether the patient has moved on since the place of the last stay. */
  hasMoved({ landmarks, size }: Pose): boolean {
    if (!landmarks) return false;
    const seen = sighting(landmarks, size);
    if (this.anchor && apart(seen, this.anchor) <= FARTHEST) return false;
    this.anchor = seen;
    return true;
  }
}
