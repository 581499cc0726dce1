/** The parts of the API the page uses, under short names; `npm run types` makes them from openapi.json. */
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Capabilities = Schemas["Capabilities"];
export type Summary = Schemas["ExerciseSummary"];
export type Exercise = Schemas["ExerciseDetail"];
export type Rule = Schemas["Rule"];
export type Texts = Rule["cue"];
export type Side = Schemas["Side"];
export type SideChoice = Schemas["SideChoice"];
export type Problem = Schemas["Problem"];

export type Start = Schemas["StartMessage"];
export type Update = Schemas["UpdateMessage"];
export type Cue = Schemas["Cue"];
export type Stage = Schemas["Stage"];
export type SeenPose = Schemas["SeenPose"];
export type ServerMessage =
  | Schemas["ReadyMessage"]
  | Schemas["BegunMessage"]
  | Schemas["UpdateMessage"]
  | { type: "report"; report: Report }
  | Schemas["ErrorMessage"];

/** The document allows null wherever JSON could not say NaN; these figures are always there. */
type Known<T, Figure extends keyof T> = T & { [figure in Figure]: NonNullable<T[figure]> };

export type Rep = Known<Schemas["Repetition"], "start_s" | "peak_s" | "end_s"> & {
  rom: Known<Schemas["RangeOfMotion"], "excursion" | "expected_error">;
};
export type Report = Omit<Known<Schemas["Report"], "duration_s">, "reps"> & { reps: Rep[] };
export type Finding = Schemas["Finding"];
