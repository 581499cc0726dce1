/** What is said and sounded, and when: one thing at a time, and nothing twice in a row. */
import type { Cue, Exercise, Remark, Update } from "../api/types";
import { goalInWords } from "../words/live";

/** Advice is said when it has stood so long, and again after so long. */
const ADVICE_AFTER_S = 1;
const ADVICE_AGAIN_S = 8;
/** So long nothing cuts off the goal. */
const GOAL_S = 4;

export type Tone = "count" | "cue" | "better" | "goal" | "tick" | "start";

export interface Announcement {
  tone: Tone | null;
  text: string;
  /** Whether it cuts off what is being said; if not, it is said only when nothing else is. */
  urgent: boolean;
}

export class Announcer {
  private count = 0;
  private cue: Cue | null = null;
  private remarkStart_s: number | null = null;
  private goal = "";
  private goalSaid_s = Number.NEGATIVE_INFINITY;
  private advice = "";
  private adviceSince_s = 0;
  private adviceSaid_s = Number.NEGATIVE_INFINITY;

  constructor(private readonly exercise: Pick<Exercise, "dose" | "trial">) {}

  /** Counting begins: what came before was for getting into position. */
  begin(): void {
    this.count = 0;
    this.goal = "";
    this.cue = null;
    this.remarkStart_s = null;
  }

  /** Return what an update gives to say; cues and counts only while the patient exercises. */
  hear(update: Update, now_s: number, exercising: boolean): Announcement[] {
    const said = this.hearAdvice(update.advice?.text ?? "", now_s);
    if (!exercising) return said;
    return [
      ...said,
      ...this.hearCount(update, now_s),
      ...this.hearCue(update.cue, now_s),
      ...this.hearRemark(update.remark),
    ];
  }

  private hearAdvice(advice: string, now_s: number): Announcement[] {
    if (advice !== this.advice) {
      this.advice = advice;
      this.adviceSince_s = now_s;
      this.adviceSaid_s = Number.NEGATIVE_INFINITY;
    }
    const due = now_s - this.adviceSince_s >= ADVICE_AFTER_S && now_s - this.adviceSaid_s >= ADVICE_AGAIN_S;
    if (!advice || !due) return [];
    this.adviceSaid_s = now_s;
    return [{ tone: null, text: advice, urgent: false }];
  }

  private hearCount(update: Update, now_s: number): Announcement[] {
    const count = update.rep_count;
    const more = count > this.count;
    this.count = count; // it falls when what was counted turns out to have been another movement
    const goal = goalInWords(this.exercise, update);
    const reached = goal !== "" && goal !== this.goal;
    this.goal = goal;
    if (reached) {
      this.goalSaid_s = now_s;
      return [{ tone: "goal", text: goal, urgent: true }];
    }
    return more ? [{ tone: "count", text: String(count), urgent: false }] : [];
  }

  private hearCue(cue: Cue | null, now_s: number): Announcement[] {
    if (!isNew(cue, this.cue)) return [];
    this.cue = cue;
    const tone = cue.kind === "improvement" ? "better" : "cue";
    return [{ tone, text: cue.text, urgent: now_s - this.goalSaid_s > GOAL_S }];
  }

  private hearRemark(remark: Remark | null): Announcement[] {
    if (!remark || remark.start_s === this.remarkStart_s) return [];
    this.remarkStart_s = remark.start_s;
    // A count that is taken back must be heard, or the number on the screen falls without a word.
    return [{ tone: null, text: remark.text, urgent: remark.taken_back > 0 }];
  }
}

/** Whether a cue is another than the last one. */
export function isNew(cue: Cue | null, last: Cue | null): cue is Cue {
  return cue !== null && (cue.text !== last?.text || cue.start_s !== last.start_s);
}
