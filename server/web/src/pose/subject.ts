/**
 * Who of the people in view is the patient. The counterpart of the library's `posecheck.estimation.subject`,
 * by place and size alone: a browser has no cheap look at the colours of the clothes.
 *
 * Until the set begins the patient is whoever is largest and most central, looked over every two seconds: the
 * person who sets the page up walks away, the patient steps back. From then on the patient is followed and
 * never exchanged: somebody else who comes closer or stands in the middle is not the patient, and when the
 * patient leaves the picture nobody is taken instead until somebody of that size appears near that place. So
 * the server need not be told of an exchange (`another` in docs/protocol.md): before the set, nothing counts.
 */
import { at, LEFT_HIP, LEFT_SHOULDER, type Pose, RIGHT_HIP, RIGHT_SHOULDER } from "./pose";

const LOOK_OVER_S = 2;
const OFF_CENTRE = 0.6;
const CHOSEN_BONUS = 1.25;
/** Unsuspicious motion in trunk lengths: a jump of the estimate, and what a fast walk adds in a second. */
const JUMP = 0.4;
const SPEED_PER_S = 3;
/** The same for the natural logarithm of the size. */
const SIZE_STEP = 0.4;
const SIZE_PER_S = 0.7;
/** However long the patient was away: farther off, or of another size, it is somebody else. Ours. */
const FARTHEST = 3;
const MOST_RESIZED = 0.7;
const SAME_PLACE = 0.5;

/** Somebody seen at one moment: centre and size of the trunk in pixels, and how far off the middle, 0 to 1. */
export interface Sighting {
  x: number;
  y: number;
  length: number;
  offCentre: number;
}

export function sighting(landmarks: Float32Array, [width, height]: Pose["size"]): Sighting {
  const [ls, rs] = [at(landmarks, LEFT_SHOULDER), at(landmarks, RIGHT_SHOULDER)];
  const [lh, rh] = [at(landmarks, LEFT_HIP), at(landmarks, RIGHT_HIP)];
  const x = (ls.x + rs.x + lh.x + rh.x) / 4;
  const y = (ls.y + rs.y + lh.y + rh.y) / 4;
  const long = Math.hypot(ls.x + rs.x - lh.x - rh.x, ls.y + rs.y - lh.y - rh.y) / 2;
  const wide = Math.hypot(ls.x - rs.x, ls.y - rs.y);
  return {
    x,
    y,
    length: Math.max(long, wide, 1),
    offCentre: Math.min(Math.hypot((2 * x) / width - 1, (2 * y) / height - 1), 1),
  };
}

/** Distance in trunk lengths. */
export function apart(one: Sighting, other: Sighting): number {
  return Math.hypot(one.x - other.x, one.y - other.y) / Math.max(one.length, other.length);
}

/** Whether two sightings at the same moment are of the same person. */
export function isSame(one: Sighting, other: Sighting): boolean {
  return apart(one, other) <= SAME_PLACE;
}

export class Subject {
  private seen: Sighting | null = null;
  private seen_s = 0;
  private looked_s = Number.NEGATIVE_INFINITY;
  private settled = false;

  /** The set begins: from here on the patient is never exchanged. */
  settle(): void {
    this.settled = true;
  }

  /** Whether this is the patient beyond doubt; if not, look at all people in view and ask `pick`. */
  trusts(person: Sighting, time_s: number): boolean {
    if (!this.seen || this.isToLookOver(time_s) || !this.isInReach(person, time_s)) return false;
    this.follow(person, time_s);
    return true;
  }

  /** The number of the patient among the people in view; null if the patient is not among them. */
  pick(people: readonly Sighting[], time_s: number): number | null {
    const choose = !this.seen || !this.settled;
    this.looked_s = time_s;
    const costs = people.map((person) =>
      choose ? -this.worth(person, time_s) : this.strangeness(person, time_s),
    );
    const best = costs.indexOf(Math.min(...costs));
    const chosen = people[best];
    if (!chosen || costs[best] === Number.POSITIVE_INFINITY) return null;
    this.follow(chosen, time_s);
    return best;
  }

  private isToLookOver(time_s: number): boolean {
    return !this.settled && time_s - this.looked_s >= LOOK_OVER_S;
  }

  /** How large and central somebody is, in pixels, and more if it is who was chosen before. */
  private worth(person: Sighting, time_s: number): number {
    const bonus = this.seen && this.isInReach(person, time_s) ? CHOSEN_BONUS : 1;
    return person.length * (1 - OFF_CENTRE * person.offCentre) * bonus;
  }

  private strangeness(person: Sighting, time_s: number): number {
    return this.seen && this.isInReach(person, time_s) ? apart(person, this.seen) : Number.POSITIVE_INFINITY;
  }

  /** Whether the patient can have moved there since last seen. */
  private isInReach(person: Sighting, time_s: number): boolean {
    if (!this.seen) return false;
    const gap_s = time_s - this.seen_s;
    const resized = Math.abs(Math.log(person.length / this.seen.length));
    return (
      apart(person, this.seen) <= Math.min(JUMP + SPEED_PER_S * gap_s, FARTHEST) &&
      resized <= Math.min(SIZE_STEP + SIZE_PER_S * gap_s, MOST_RESIZED)
    );
  }

  private follow(person: Sighting, time_s: number): void {
    this.seen = person;
    this.seen_s = time_s;
  }
}
