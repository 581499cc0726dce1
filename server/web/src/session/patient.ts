/** What the norm of a clinical test depends on, as the patient tells it in a form. */
import type { Exercise, Patient } from "../api/types";

/** As it stands in the fields; an empty one is not told. */
export interface Told {
  age: string;
  sex: "untold" | "female" | "male";
  height: string;
}

export const NOTHING_TOLD: Readonly<Told> = { age: "", sex: "untold", height: "" };

export interface Range {
  least: number;
  most: number;
}

/** What the server takes. */
export const AGES: Range = { least: 0, most: 130 };
export const HEIGHTS_CM: Range = { least: 40, most: 280 };

/** Whether a field is empty or holds a whole number within a range. */
export function isRight(written: string, { least, most }: Range): boolean {
  const text = written.trim();
  return text === "" || (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most);
}

/** What is told; what is wrong is not. */
export function patientOf({ age, sex, height }: Told): Patient {
  return {
    ...numberIn("age", age, AGES),
    ...(sex !== "untold" && { sex }),
    ...numberIn("height_cm", height, HEIGHTS_CM),
  };
}

/** Which of it a test asks for: what no norm depends on, nobody needs to tell. */
export function asksFor({ test }: Pick<Exercise, "test">): { norm: boolean; height: boolean } {
  return { norm: Boolean(test?.norms), height: test?.result === "distance" };
}

function numberIn<Name extends string>(
  name: Name,
  written: string,
  range: Range,
): Partial<Record<Name, number>> {
  const told = written.trim() !== "" && isRight(written, range);
  return told ? ({ [name]: Number(written) } as Record<Name, number>) : {};
}
