import { describe, expect, it } from "vitest";
import { decodePicture, encodePicture, encodePose } from "./messages";

describe("a pose as a message", () => {
  it("has a header of 16 bytes and 33 × 6 little-endian floats", () => {
    const landmarks = Float32Array.from({ length: 33 * 6 }, (_, i) => i / 2);
    const message = encodePose({ time_s: 12.4, size: [640, 480], landmarks });
    const view = new DataView(message);
    expect(message.byteLength).toBe(16 + 33 * 6 * 4);
    expect([view.getUint8(0), view.getUint8(1)]).toEqual([1, 0]);
    expect([view.getUint16(2, true), view.getUint16(4, true), view.getUint16(6, true)]).toEqual([
      640, 480, 0,
    ]);
    expect(view.getFloat64(8, true)).toBe(12.4);
    expect(view.getFloat32(16, true)).toBe(0);
    expect(view.getFloat32(16 + 4 * 197, true)).toBe(98.5);
  });

  it("is the header alone where nobody was found", () => {
    expect(encodePose({ time_s: 1, size: [640, 480], landmarks: null }).byteLength).toBe(16);
  });
});

describe("a picture as a message", () => {
  const picture = { time_s: 3.25, size: [640, 360] as const, jpeg: Uint8Array.of(0xff, 0xd8, 0xff) };

  it("is read as it was written", () => {
    const message = encodePicture(picture);
    expect(new DataView(message).getUint8(0)).toBe(2);
    expect(decodePicture(message)).toEqual(picture);
  });

  it("is told from anything else", () => {
    expect(
      decodePicture(encodePose({ time_s: 1, size: [1, 1], landmarks: new Float32Array(198) })),
    ).toBeNull();
    expect(decodePicture(new ArrayBuffer(3))).toBeNull();
  });
});
