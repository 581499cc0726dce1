import { describe, expect, it } from "vitest";
import type { Advice, Cue, Exercise, TrialNow, Update } from "../api/types";
import { Announcer } from "./announcer";

const CUE: Cue = {
  kind: "correction",
  rule: "depth",
  severity: "correct",
  side: "both",
  text: "Go a little lower.",
  start_s: 5,
  end_s: 7,
};

function asked(
  reps: number,
  trial: Exercise["trial"] = { kind: "repetitions" },
  hold_s: number | null = null,
) {
  return { trial, dose: { reps, hold_s } } as Pick<Exercise, "dose" | "trial">;
}

function advice(text: string): Advice {
  return { need: "step_back", part: "ankles", view: null, side: null, text };
}

function update(changes: Partial<Update> = {}): Update {
  return {
    type: "update",
    time_s: 0,
    rep_count: 0,
    partial_count: 0,
    stage: "rest",
    progress: 0,
    cue: null,
    advice: null,
    remark: null,
    trial: null,
    ...changes,
  };
}

describe("what is announced", () => {
  it("is each counted repetition, once", () => {
    const announcer = new Announcer(asked(8));
    expect(announcer.hear(update({ rep_count: 1 }), 1, true)).toEqual([
      { tone: "count", text: "1", urgent: false },
    ]);
    expect(announcer.hear(update({ rep_count: 1 }), 2, true)).toEqual([]);
  });

  it("is the goal when it is reached, with the choice to go on", () => {
    const announcer = new Announcer(asked(2));
    announcer.hear(update({ rep_count: 1 }), 1, true);
    const said = announcer.hear(update({ rep_count: 2 }), 2, true);
    expect(said).toEqual([
      { tone: "goal", text: "That’s all 2 repetitions. Press “Finish”, or keep going.", urgent: true },
    ]);
    expect(announcer.hear(update({ rep_count: 3 }), 3, true)[0]?.text).toBe("3");
  });

  it("is the end of a clock, not the number of repetitions that is usual", () => {
    const announcer = new Announcer(asked(2, { kind: "count_in_time", time_s: 30 } as Exercise["trial"]));
    const now = (rep_count: number, over: boolean) => {
      const trial = { kind: "count_in_time", running: !over, over, time_s: 1, left_s: 1, count: rep_count };
      return announcer.hear(update({ rep_count, trial: trial as TrialNow }), 1, true);
    };
    expect(now(2, false)).toEqual([{ tone: "count", text: "2", urgent: false }]);
    const said = { tone: "goal", text: "The time is up. Press “Finish” to see your result.", urgent: true };
    expect([now(2, true), now(2, true)]).toEqual([[said], []]);
  });

  it("is each hold that is long enough, once", () => {
    const announcer = new Announcer(asked(3, { kind: "hold" } as Exercise["trial"], 10));
    const held = (time_s: number, running = true) => {
      const trial = { kind: "hold", running, over: false, time_s, left_s: null, count: 1 };
      return announcer.hear(update({ trial: trial as TrialNow }), 1, true).map(({ text }) => text);
    };
    const said = [held(9), held(10.1), held(11), held(11, false), held(3), held(10)];
    expect(said).toEqual([[], ["Long enough. Well done."], [], [], [], ["Long enough. Well done."]]);
  });

  it("is the goal to its end, even if a cue follows at once", () => {
    const announcer = new Announcer(asked(1));
    const goalAndCue = announcer.hear(update({ rep_count: 1, cue: CUE }), 5, true);
    expect(goalAndCue.map(({ urgent }) => urgent)).toEqual([true, false]);
    expect(announcer.hear(update({ rep_count: 1, cue: { ...CUE, start_s: 14 } }), 14, true)[0]?.urgent).toBe(
      true,
    );
  });

  it("is a cue once, and again when it is given again", () => {
    const announcer = new Announcer(asked(8));
    expect(announcer.hear(update({ cue: CUE }), 5, true)).toEqual([
      { tone: "cue", text: CUE.text, urgent: true },
    ]);
    expect(announcer.hear(update({ cue: CUE }), 6, true)).toEqual([]);
    expect(announcer.hear(update(), 8, true)).toEqual([]);
    expect(announcer.hear(update({ cue: { ...CUE, start_s: 14 } }), 14, true)).toHaveLength(1);
  });

  it("is what has become better, with a tone of its own", () => {
    const better: Cue = { ...CUE, kind: "improvement", severity: "info", text: "Better: Low enough." };
    expect(new Announcer(asked(8)).hear(update({ cue: better }), 5, true)).toEqual([
      { tone: "better", text: better.text, urgent: true },
    ]);
  });

  it("is once what another movement looked like, and at once when it takes repetitions back", () => {
    const announcer = new Announcer(asked(8));
    const remark = {
      like: "lunge",
      taken_back: 0,
      text: "That looked like a lunge.",
      start_s: 5,
      end_s: 7,
    };
    expect(announcer.hear(update({ remark }), 5, true)).toEqual([
      { tone: null, text: remark.text, urgent: false },
    ]);
    expect(announcer.hear(update({ remark }), 6, true)).toEqual([]);
    const takenBack = { ...remark, taken_back: 2, start_s: 14, end_s: 16 };
    expect(announcer.hear(update({ remark: takenBack }), 14, true)[0]?.urgent).toBe(true);
    expect(announcer.hear(update({ remark: { ...remark, start_s: 20 } }), 20, false)).toEqual([]);
  });

  it("is neither count nor cue before the set begins", () => {
    const announcer = new Announcer(asked(8));
    expect(announcer.hear(update({ rep_count: 1, cue: CUE }), 5, false)).toEqual([]);
    announcer.begin();
    expect(announcer.hear(update(), 6, true)).toEqual([]);
  });

  it("is advice that stands for a while, and again after some seconds", () => {
    const announcer = new Announcer(asked(8));
    const away = update({ stage: "positioning", advice: advice("Step back until I can see your feet.") });
    const said = [0, 0.5, 1, 2, 5, 8.9, 9].map((now_s) => announcer.hear(away, now_s, false).length);
    expect(said).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

  it("is no advice that goes away at once", () => {
    const announcer = new Announcer(asked(8));
    const away = update({ advice: advice("Step into the picture.") });
    expect(announcer.hear(away, 0, true)).toEqual([]);
    expect(announcer.hear(update(), 0.8, true)).toEqual([]);
    expect(announcer.hear(away, 1.2, true)).toEqual([]);
  });
});
