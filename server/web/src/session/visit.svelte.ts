/** One visit to the page: the exercises to choose from, the way through, and the set that is being done. */
import * as rest from "../api/rest";
import type { Capabilities, Exercise, Report, SideChoice, Summary } from "../api/types";
import { Feedback } from "../feedback/feedback.svelte";
import type { Moment } from "../result/course";
import { say } from "../words/say";
import { ANYTHING, type Wanted } from "./choosing";
import { type Happening, isSet, type Journey, next, START } from "./journey";
import { LiveSet } from "./live-set.svelte";
import { type Told, NOTHING_TOLD, patientOf } from "./patient";
import { prescriptionOf } from "./prescription";
import type { Reference } from "./reference";
import { Schedule } from "./schedule.svelte";

const TICK_MS = 100;

export class Visit {
  readonly feedback = new Feedback();
  journey: Journey = $state.raw(START);
  exercises: Summary[] | null = $state.raw(null);
  /** What the patient looks for among them. */
  wanted: Wanted = $state({ ...ANYTHING });
  /** The exercise that was chosen, with all its details. */
  exercise: Exercise | null = $state.raw(null);
  /** Whether the server did not answer. */
  unreachable = $state(false);
  side: SideChoice = $state("auto");
  readonly schedule = new Schedule();
  /** What the patient told for tests. It is not remembered beyond the visit: the next patient is another. */
  told: Told = $state({ ...NOTHING_TOLD });
  /** What this patient is compared with in this exercise; null for the usual demonstration. */
  reference: Reference | null = $state.raw(null);
  set: LiveSet | null = $state.raw(null);
  /** The movement of the last set. */
  moments: readonly Moment[] = [];

  private server: Capabilities | null = null;
  /** Repetitions of this exercise in the sets before. */
  private doneReps = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;

  /** Get what there is to choose from. */
  async load(): Promise<void> {
    await this.ask(async () => {
      [this.exercises, this.server] = await Promise.all([rest.exercises(), rest.capabilities()]);
    });
  }

  async choose(id: string): Promise<void> {
    this.feedback.unlock();
    await this.ask(async () => {
      this.exercise = await rest.exercise(id);
      this.side = "auto";
      this.reference = null;
      this.doneReps = 0;
      this.happen({ what: "chosen", exercise: id });
    });
  }

  happen(happening: Happening): void {
    const before = this.journey;
    const after = next(before, happening);
    if (after === before) return;
    this.journey = after;
    this.follow(before, after);
  }

  /** Do what a change of the journey asks for. */
  private follow(before: Journey, after: Journey): void {
    if (isSet(after) && !isSet(before)) this.open();
    if (isSet(before) && !isSet(after)) this.close();
    clearInterval(this.ticking);
    if (after.step === "countdown") {
      this.ticking = setInterval(
        () => this.happen({ what: "ticked", now_s: performance.now() / 1000 }),
        TICK_MS,
      );
      this.feedback.give({ tone: "tick", text: String(after.left), urgent: true });
    }
    if (after.step === "exercise") {
      this.feedback.give({ tone: "start", text: say("live-go"), urgent: true });
      this.set?.begin();
    }
    if (after.step === "finishing") this.set?.finish();
    // Trying again with what the server could not read would lead back here.
    if (after.step === "trouble" && after.trouble === "bad_reference") this.reference = null;
    if (after.step === "result") this.sumUp(after.report);
  }

  private sumUp({ reps, summary }: Report): void {
    this.doneReps += reps.length;
    const text = summary.map((told) => told.text).join(" ");
    if (text) this.feedback.give({ tone: null, text, urgent: true });
  }

  private open(): void {
    const { exercise, server } = this;
    if (!exercise || !server) return;
    this.feedback.unlock();
    const prescription = prescriptionOf(
      exercise,
      { side: this.side, schedule: this.schedule.choice, patient: patientOf(this.told) },
      this.doneReps,
    );
    const reference = this.reference?.content ?? null;
    const happen = (happening: Happening) => this.happen(happening);
    this.set = new LiveSet(exercise, { prescription, reference }, server, this.feedback, happen);
    void this.set.start();
  }

  private close(): void {
    this.moments = this.set?.course.moments ?? [];
    this.set?.stop();
    this.set = null;
  }

  private async ask(question: () => Promise<void>): Promise<void> {
    try {
      await question();
      this.unreachable = false;
    } catch (error) {
      console.warn(error);
      this.unreachable = true;
    }
  }
}
