/** Voice and tones with their switches, which are remembered in this browser. */
import { keep, recall } from "../remembered";
import type { Announcement } from "./announcer";
import { Tones } from "./tones";
import { Voice } from "./voice";

const KEY = "posecheck.feedback";

interface Switches {
  voice: boolean;
  tones: boolean;
}

export class Feedback {
  private readonly tones = new Tones();
  private readonly voice = new Voice();
  private readonly switches = $state<Switches>(remembered());

  get voiceOn(): boolean {
    return this.switches.voice;
  }

  set voiceOn(on: boolean) {
    this.switches.voice = on;
    if (!on) this.voice.hush();
    this.remember();
  }

  get tonesOn(): boolean {
    return this.switches.tones;
  }

  set tonesOn(on: boolean) {
    this.switches.tones = on;
    this.remember();
  }

  /** To be called when the patient presses something: browsers stay silent before. */
  unlock(): void {
    this.tones.unlock();
  }

  give({ tone, text, urgent }: Announcement): void {
    if (tone && this.tonesOn) this.tones.play(tone);
    if (this.voiceOn) this.voice.say(text, urgent);
  }

  hush(): void {
    this.voice.hush();
  }

  private remember(): void {
    keep(KEY, this.switches);
  }
}

function remembered(): Switches {
  const switches = { voice: true, tones: true };
  const kept = recall(KEY);
  if (typeof kept !== "object" || kept === null) return switches;
  if ("voice" in kept) switches.voice = kept.voice !== false;
  if ("tones" in kept) switches.tones = kept.tones !== false;
  return switches;
}
