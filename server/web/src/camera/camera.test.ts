import { describe, expect, it } from "vitest";
import { openCamera } from "./camera";

function devices(error: Error): MediaDevices {
  return { getUserMedia: () => Promise.reject(error) } as unknown as MediaDevices;
}

describe("a camera that cannot be used", () => {
  it.each([
    ["NotAllowedError", "camera_refused"],
    ["NotFoundError", "camera_absent"],
    ["OverconstrainedError", "camera_absent"],
    ["NotReadableError", "camera_busy"],
  ])("by %s is %s", async (name, trouble) => {
    await expect(openCamera(devices(new DOMException("", name)))).rejects.toMatchObject({ trouble });
  });
});
