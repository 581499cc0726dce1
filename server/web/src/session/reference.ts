/** What repetitions are compared with instead of the usual demonstration: a file of `posecheck pattern`. */
import type { Start } from "../api/types";

/** The server reads no larger one. */
const MOST_BYTES = 2_000_000;
const FORMAT = "posecheck pattern";

export interface Reference {
  /** Name of the file. */
  file: string;
  content: NonNullable<Start["reference"]>;
}

/** Read a file; null if it holds no pattern. Whether all in it is right, the server says. */
export async function readReference(file: Pick<File, "name" | "size" | "text">): Promise<Reference | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const content: unknown = JSON.parse(await file.text());
    return isPattern(content) ? { file: file.name, content } : null;
  } catch {
    return null;
  }
}

function isPattern(content: unknown): content is Reference["content"] {
  return typeof content === "object" && content !== null && "format" in content && content.format === FORMAT;
}
