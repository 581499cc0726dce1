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
export type Patient = Schemas["Patient"];
export type TrialNow = Schemas["TrialNow"];
export type Advice = Schemas["Advice"];
export type Cue = Schemas["Cue"];
export type Remark = Schemas["Remark"];
export type Stage = Schemas["Stage"];
export type SeenPose = Schemas["SeenPose"];
export type ServerMessage =
  | Schemas["ReadyMessage"]
  | Schemas["BegunMessage"]
  | Schemas["UpdateMessage"]
  | Schemas["ReportMessage"]
  | Schemas["ErrorMessage"];

export type Report = Schemas["Report"];
export type Trial = NonNullable<Report["trial"]>;
export type Held = Schemas["Held"];
export type Figure = Schemas["Figure"];
export type SideCounts = Schemas["SideCounts"];
export type ClinicalResult = Schemas["ClinicalResult"];
export type Norm = Schemas["NormComparison"];
export type Rep = Schemas["Rep"];
export type Band = Schemas["ReferenceBand"];
export type Score = Schemas["Score"];
export type Uncounted = Schemas["Uncounted"];
export type Note = Report["notes"][number];
export type Deviation = Schemas["Deviation"];
export type Finding = Schemas["Finding"];
