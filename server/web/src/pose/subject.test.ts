import { describe, expect, it } from "vitest";
import { type Sighting, Subject, sighting } from "./subject";

const PATIENT: Sighting = { x: 320, y: 240, length: 120, offCentre: 0 };
const BYSTANDER: Sighting = { x: 520, y: 240, length: 110, offCentre: 0.6 };

function settled(): Subject {
  const subject = new Subject();
  subject.pick([PATIENT, BYSTANDER], 0);
  subject.settle();
  return subject;
}

describe("a sighting", () => {
  it("is centre and size of the trunk", () => {
    const landmarks = new Float32Array(33 * 6);
    const place = (index: number, x: number, y: number) => landmarks.set([x, y], index * 6);
    place(11, 350, 160);
    place(12, 290, 160);
    place(23, 340, 280);
    place(24, 300, 280);
    expect(sighting(landmarks, [640, 440])).toEqual({ x: 320, y: 220, length: 120, offCentre: 0 });
  });
});

describe("before the set begins", () => {
  it("the patient is the largest and most central", () => {
    expect(new Subject().pick([BYSTANDER, PATIENT], 0)).toBe(1);
  });

  it("nobody is trusted unseen", () => {
    expect(new Subject().trusts(PATIENT, 0)).toBe(false);
  });

  it("the choice is looked over every two seconds", () => {
    const subject = new Subject();
    subject.pick([PATIENT], 0);
    expect(subject.trusts(PATIENT, 1.9)).toBe(true);
    expect(subject.trusts(PATIENT, 2)).toBe(false);
  });

  it("somebody clearly larger takes the place, somebody slightly larger does not", () => {
    const subject = new Subject();
    subject.pick([PATIENT], 0);
    const other = { ...BYSTANDER, offCentre: 0 };
    subject.trusts(PATIENT, 0.95);
    expect(subject.pick([PATIENT, { ...other, length: 140 }], 1)).toBe(0);
    subject.trusts(PATIENT, 1.95);
    expect(subject.pick([PATIENT, { ...other, length: 180 }], 2)).toBe(1);
  });
});

describe("when the set has begun", () => {
  it("the patient is followed", () => {
    const subject = settled();
    for (let i = 1; i <= 20; i++) {
      expect(subject.trusts({ ...PATIENT, x: 320 - 8 * i, length: 120 + i }, i / 10)).toBe(true);
    }
  });

  it("somebody elsewhere is not trusted, and the patient is found among others", () => {
    const subject = settled();
    expect(subject.trusts(BYSTANDER, 0.1)).toBe(false);
    expect(subject.pick([BYSTANDER, PATIENT], 0.1)).toBe(1);
  });

  it("somebody larger who comes before the camera does not take the patient's place", () => {
    const subject = settled();
    const nearer = { ...PATIENT, length: 300 };
    expect(subject.trusts(nearer, 0.1)).toBe(false);
    expect(subject.pick([nearer, PATIENT], 0.1)).toBe(1);
  });

  it("nobody is the patient while the patient is away, and the patient is known again", () => {
    const subject = settled();
    const far = { ...BYSTANDER, x: 320 + 4 * 120 };
    for (let t = 0.1; t < 5; t += 0.1) expect(subject.pick([far], t)).toBeNull();
    expect(subject.pick([far, { ...PATIENT, x: 250 }], 5)).toBe(1);
  });
});
