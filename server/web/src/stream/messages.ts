/** The binary messages of the stream, little-endian; docs/protocol.md has the layout. */
import { LANDMARKS, type Pose, type Size, VALUES } from "../pose/pose";

const HEADER_BYTES = 16;
const KIND_POSE = 1;
const KIND_PICTURE = 2;

/** A JPEG picture and when it was taken. */
export interface Picture {
  time_s: number;
  size: Size;
  jpeg: Uint8Array<ArrayBuffer>;
}

export function encodePose({ time_s, size, landmarks }: Pose): ArrayBuffer {
  const message = new ArrayBuffer(HEADER_BYTES + (landmarks ? LANDMARKS * VALUES * 4 : 0));
  const view = writeHeader(message, KIND_POSE, time_s, size);
  landmarks?.forEach((value, i) => {
    view.setFloat32(HEADER_BYTES + 4 * i, value, true);
  });
  return message;
}

export function encodePicture({ time_s, size, jpeg }: Picture): ArrayBuffer {
  const message = new ArrayBuffer(HEADER_BYTES + jpeg.byteLength);
  writeHeader(message, KIND_PICTURE, time_s, size);
  new Uint8Array(message, HEADER_BYTES).set(jpeg);
  return message;
}

/** Return the picture in a message of the server; null if it is something else. */
export function decodePicture(message: ArrayBuffer): Picture | null {
  if (message.byteLength <= HEADER_BYTES) return null;
  const view = new DataView(message);
  if (view.getUint8(0) !== KIND_PICTURE) return null;
  return {
    time_s: view.getFloat64(8, true),
    size: [view.getUint16(2, true), view.getUint16(4, true)],
    jpeg: new Uint8Array(message, HEADER_BYTES),
  };
}

function writeHeader(message: ArrayBuffer, kind: number, time_s: number, [width, height]: Size): DataView {
  const view = new DataView(message);
  view.setUint8(0, kind);
  view.setUint16(2, width, true);
  view.setUint16(4, height, true);
  view.setFloat64(8, time_s, true);
  return view;
}
