/** The browser's own voice, which speaks the language of the page. */
import { language } from "../words/language.svelte";

/** A little slower than usual. */
const RATE = 0.95;

export class Voice {
  private readonly synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  get available(): boolean {
    return this.synthesis !== undefined;
  }

  say(text: string, urgent: boolean): void {
    if (!this.synthesis) return;
    if (this.synthesis.speaking || this.synthesis.pending) {
      if (!urgent) return;
      this.synthesis.cancel();
    }
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language();
    words.rate = RATE;
    this.synthesis.speak(words);
  }

  hush(): void {
    this.synthesis?.cancel();
  }
}
