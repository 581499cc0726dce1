import { beforeEach, describe, expect, it } from "vitest";
import { type Box, Finder, type Landmarkers, type People } from "./finder";
import { Subject } from "./subject";

/** Pictures are lists of people, by the middle of their trunk; the follower stays with who it has found. */
type Crowd = { x: number; size: number }[];

const SIZE = [640, 480] as const;

function landmarksOf({ x, size }: Crowd[number]): Float32Array {
  const landmarks = new Float32Array(33 * 6);
  for (let i = 0; i < 33; i++) landmarks.set([x, 240], i * 6);
  for (const i of [11, 12]) landmarks.set([x, 240 - size / 2], i * 6);
  for (const i of [23, 24]) landmarks.set([x, 240 + size / 2], i * 6);
  return landmarks;
}

class FakeLandmarkers implements Landmarkers<Crowd> {
  prefers: (crowd: Crowd) => Crowd[number] | undefined = (crowd) => crowd[0];
  lookedAround = 0;
  covered: Box[] = [];

  follow(crowd: Crowd): People {
    const person = this.prefers(crowd);
    return person ? [landmarksOf(person)] : [];
  }

  lookAround(crowd: Crowd): People {
    this.lookedAround++;
    return crowd.map(landmarksOf);
  }

  coverAllBut(crowd: Crowd, box: Box): Crowd {
    this.covered.push(box);
    return crowd.filter(({ x }) => x >= box[0] && x <= box[2]);
  }
}

const patient = { x: 320, size: 120 };
const bystander = { x: 560, size: 110 };
let eyes: FakeLandmarkers;
let subject: Subject;
let finder: Finder<Crowd>;
const place = (crowd: Crowd, time_s: number) => finder.find(crowd, time_s, SIZE).landmarks?.[0] ?? null;

beforeEach(() => {
  eyes = new FakeLandmarkers();
  subject = new Subject();
  finder = new Finder(eyes, subject);
});

describe("the finder", () => {
  it("finds nobody in an empty room", () => {
    expect(place([], 0)).toBeNull();
  });

  it("follows one person without looking around, once the set has begun", () => {
    place([patient], 0);
    subject.settle();
    const before = eyes.lookedAround;
    for (let i = 1; i < 50; i++) expect(place([{ ...patient, x: 320 + i }], i / 20)).toBe(320 + i);
    expect(eyes.lookedAround).toBe(before);
  });

  it("chooses the patient, even if the landmarker prefers somebody else", () => {
    expect(place([bystander, patient], 0)).toBe(320);
  });

  it("shows the landmarker the patient alone, until it follows the patient", () => {
    place([bystander, patient], 0);
    expect(eyes.covered).toHaveLength(1);
    expect(eyes.covered[0]?.[2]).toBeLessThan(560);
    eyes.prefers = (crowd) => crowd.find(({ x }) => x === patient.x);
    expect(place([bystander, patient], 0.1)).toBe(320);
    expect(eyes.lookedAround).toBe(1);
  });

  it("stays with the patient when the landmarker goes over to somebody else", () => {
    place([patient], 0);
    subject.settle();
    expect(place([bystander, patient], 0.1)).toBe(320);
  });

  it("gives nobody while the patient is away", () => {
    place([patient], 0);
    subject.settle();
    const far = { x: 800, size: 110 };
    expect(place([far], 0.1)).toBeNull();
    expect(place([far], 0.2)).toBeNull();
    expect(place([far, patient], 0.3)).toBe(320);
  });
});
