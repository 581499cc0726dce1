/** Why a stream is over for good, from the close codes of docs/protocol.md. */

export type Ending =
  | "reported" // the report was received
  | "unreachable" // no connection for as long as a session is kept
  | "busy"
  | "expired"
  | "taken_over"
  | "too_long"
  | "no_such_exercise"
  | "other_version"
  | "refused";

const FINAL: Readonly<Record<number, Ending>> = {
  1009: "refused",
  1013: "busy",
  4400: "refused",
  4404: "no_such_exercise",
  4406: "other_version",
  4409: "taken_over",
  4410: "expired",
  4413: "too_long",
};

/** Return why the stream is over; null where the client shall connect again and resume. */
export function ending(code: number): Ending | null {
  return FINAL[code] ?? null;
}

const FIRST_WAIT_S = 0.2;
const LONGEST_WAIT_S = 5;

/** How long to wait before the next attempt to connect, after so many that failed. */
export function wait_s(failures: number): number {
  return Math.min(FIRST_WAIT_S * 2 ** failures, LONGEST_WAIT_S);
}
