/** Lets a few begin at once and the others wait, in the order they came. */
export class Queue {
  private begun = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  /** Begin now or when it is its turn; return how to say that it is over, or need not begin. */
  enter(begin: () => void): () => void {
    let state: "waiting" | "begun" | "over" = "waiting";
    const start = () => {
      state = "begun";
      this.begun += 1;
      begin();
    };
    const leave = () => {
      if (state === "begun") this.begun -= 1;
      else if (state === "waiting") this.waiting.splice(this.waiting.indexOf(start), 1);
      else return;
      state = "over";
      this.goOn();
    };
    this.waiting.push(start);
    this.goOn();
    return leave;
  }

  private goOn(): void {
    while (this.begun < this.atOnce) {
      const next = this.waiting.shift();
      if (!next) return;
      next();
    }
  }
}
