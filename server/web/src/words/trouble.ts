/** What can keep the page from watching, and what the patient does about it, in words. */
import type { Ending } from "../stream/endings";

export type Trouble =
  | "camera_refused"
  | "camera_absent"
  | "camera_busy"
  | "camera_insecure"
  | "camera_ended"
  | "pose_failed"
  | Exclude<Ending, "reported">;

export interface Advice {
  title: string;
  /** What to do, one step a sentence. */
  steps: string[];
}

const ADVICE: Record<Trouble, Advice> = {
  camera_refused: {
    title: "I may not use the camera.",
    steps: [
      "Look for the camera sign beside the address, at the top of the window, and press it.",
      "Choose “Allow”.",
      "Then press “Try again”.",
    ],
  },
  camera_absent: {
    title: "I find no camera.",
    steps: ["Plug in a camera.", "If it has a cover or a switch, open it.", "Then press “Try again”."],
  },
  camera_busy: {
    title: "Another program uses the camera.",
    steps: [
      "Close other programs that show a camera picture, such as video calls.",
      "Then press “Try again”.",
    ],
  },
  camera_insecure: {
    title: "The browser allows no camera at this address.",
    steps: [
      "A browser gives the camera only to a page of this computer or to one whose address begins with https.",
      "Open the page on the computer on which PoseCheck runs.",
    ],
  },
  camera_ended: {
    title: "The camera has stopped.",
    steps: ["Look whether it is plugged in.", "Then press “Try again”."],
  },
  pose_failed: {
    title: "I can no longer read the picture.",
    steps: ["Press “Try again”. If that does not help, close the browser and open it again."],
  },
  unreachable: {
    title: "I cannot reach PoseCheck.",
    steps: ["Look whether PoseCheck is still running on its computer.", "Then press “Try again”."],
  },
  busy: {
    title: "PoseCheck is busy with others right now.",
    steps: ["Wait a moment, or close other windows that show this page.", "Then press “Try again”."],
  },
  expired: {
    title: "The connection was away for too long.",
    steps: ["This set could not be kept. Press “Try again” to start anew."],
  },
  taken_over: {
    title: "This set goes on in another window.",
    steps: ["Go there, or press “Try again” to start anew here."],
  },
  too_long: {
    title: "This set took longer than PoseCheck allows.",
    steps: ["Press “Try again” to start anew."],
  },
  no_such_exercise: {
    title: "PoseCheck does not know this exercise any more.",
    steps: ["Choose another one."],
  },
  other_version: {
    title: "This page is older than PoseCheck itself.",
    steps: ["Load the page again."],
  },
  refused: {
    title: "PoseCheck did not understand this page.",
    steps: ["Load the page again. If that does not help, please tell who set PoseCheck up."],
  },
};

export function troubleInWords(trouble: Trouble): Advice {
  return ADVICE[trouble];
}
