/**
 * Finds the patient's pose in the frames of a camera; the counterpart of the library's `PoseEstimator`.
 *
 * One landmarker follows one person from frame to frame, which is cheap, but it does not care whom. The
 * subject does: when in doubt, a second landmarker looks at all people in view, and while the first one is
 * elsewhere it is shown nothing but the patient, until it follows the patient again.
 */
import type { Pose, Size } from "./pose";
import { at, LANDMARKS } from "./pose";
import { isSame, type Sighting, type Subject, sighting } from "./subject";

/** Landmarks of each person found in a picture, laid out as in `Pose`. */
export type People = Float32Array[];

export interface Landmarkers<Image> {
  /** Find the one person followed since the last picture. */
  follow(picture: Image, time_s: number): People;
  /** Find everybody, in this picture alone. */
  lookAround(picture: Image): People;
  /** Return the picture with everything covered but a box: left, top, right, bottom in pixels. */
  coverAllBut(picture: Image, box: Box): Image;
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Trunk lengths kept around the patient when the rest of the picture is covered. */
const MARGIN = 0.6;

export class Finder<Image> {
  private following = true;

  constructor(
    private readonly landmarkers: Landmarkers<Image>,
    private readonly subject: Subject,
  ) {}

  find(picture: Image, time_s: number, size: Size): Pose {
    const followed = this.following ? this.landmarkers.follow(picture, time_s) : [];
    const first = followed[0];
    if (first && this.subject.trusts(sighting(first, size), time_s))
      return { time_s, size, landmarks: first };
    if (!first && this.following) return { time_s, size, landmarks: null };
    return { time_s, size, landmarks: this.pick(picture, time_s, size, first) };
  }

  private pick(picture: Image, time_s: number, size: Size, followed?: Float32Array): Float32Array | null {
    const people = followed ? [{ landmarks: followed, seen: sighting(followed, size) }] : [];
    for (const landmarks of this.landmarkers.lookAround(picture)) {
      const seen = sighting(landmarks, size);
      if (!people.some((other) => isSame(other.seen, seen))) people.push({ landmarks, seen });
    }
    const index = this.subject.pick(
      people.map(({ seen }) => seen),
      time_s,
    );
    const patient = index === null ? undefined : people[index];
    this.following = patient !== undefined && patient.landmarks === followed;
    if (!patient) return null;
    return this.following ? patient.landmarks : this.steer(picture, time_s, size, patient);
  }

  /** Show the follower nothing but the patient, and return its pose if it has found the patient. */
  private steer(
    picture: Image,
    time_s: number,
    size: Size,
    patient: { landmarks: Float32Array; seen: Sighting },
  ): Float32Array {
    const box = around(patient.landmarks, MARGIN * patient.seen.length);
    const [found] = this.landmarkers.follow(this.landmarkers.coverAllBut(picture, box), time_s);
    if (!found || !isSame(sighting(found, size), patient.seen)) return patient.landmarks;
    this.following = true;
    return found;
  }
}

function around(landmarks: Float32Array, margin: number): Box {
  const points = Array.from({ length: LANDMARKS }, (_, i) => at(landmarks, i));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}
