/** The camera of the patient's browser. */
import type { Trouble } from "../words/trouble";

export class CameraError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

/**
 * Ask for the camera and return its stream.
 *
 * 640 × 480 is what the pose model can use, and most cameras show the most of a standing person that way.
 */
export async function openCamera(
  devices = navigator.mediaDevices as MediaDevices | undefined,
): Promise<MediaStream> {
  if (!devices) throw new CameraError(isSecureContext ? "camera_absent" : "camera_insecure");
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 }, facingMode: "user" },
    });
  } catch (error) {
    throw new CameraError(troubleOf(error instanceof DOMException ? error.name : ""));
  }
}

function troubleOf(name: string): Trouble {
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
      return "camera_refused";
    case "NotReadableError":
    case "AbortError":
      return "camera_busy";
    default:
      return "camera_absent";
  }
}
