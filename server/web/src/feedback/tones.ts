/** Soft tones, made by the browser itself. */
import type { Tone } from "./announcer";

/** Each tone as notes: frequency in hertz and start in seconds. */
const NOTES: Record<Tone, readonly (readonly [hz: number, at_s: number])[]> = {
  count: [[784, 0]],
  cue: [
    [440, 0],
    [440, 0.22],
  ],
  better: [
    [659, 0],
    [784, 0.16],
  ],
  goal: [
    [523, 0],
    [659, 0.16],
    [784, 0.32],
  ],
  tick: [[523, 0]],
  start: [[1047, 0]],
};
const LOUDNESS = 0.25;
const RISE_S = 0.02;
const FADE_S = 0.35;

export class Tones {
  private context: AudioContext | null = null;

  /** To be called when the patient presses something: browsers stay silent before. */
  unlock(): void {
    this.context ??= new AudioContext();
    void this.context.resume();
  }

  play(tone: Tone): void {
    const context = this.context;
    if (!context) return;
    for (const [hz, at_s] of NOTES[tone]) this.note(context, hz, context.currentTime + at_s);
  }

  private note(context: AudioContext, hz: number, from_s: number): void {
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = hz;
    volume.gain.setValueAtTime(0, from_s);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from_s + RISE_S);
    volume.gain.exponentialRampToValueAtTime(0.001, from_s + FADE_S);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(from_s);
    oscillator.stop(from_s + FADE_S);
  }
}
