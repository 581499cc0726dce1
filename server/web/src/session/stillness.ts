/** Whether the patient has arrived: somebody who still walks into place is not ready to begin. */
import type { Pose } from "../pose/pose";
import { apart, type Sighting, sighting } from "../pose/subject";

/** In trunk lengths; about 10 cm. Sway and the scatter of the landmarks are a fraction of it. Ours. */
const FARTHEST = 0.2;
/** Who walks is farther on after this. Ours. */
const STAY_S = 0.5;

export class Stillness {
  private anchor: Sighting | null = null;
  private since_s = Number.POSITIVE_INFINITY;

  /** Return whether the patient has stayed in one place for a moment; who is not seen has not moved. */
  isStill({ time_s, landmarks, size }: Pose): boolean {
    const seen = landmarks && sighting(landmarks, size);
    if (seen && !(this.anchor && apart(seen, this.anchor) <= FARTHEST)) {
      this.anchor = seen;
      this.since_s = time_s;
    }
    return time_s - this.since_s >= STAY_S;
  }
}
