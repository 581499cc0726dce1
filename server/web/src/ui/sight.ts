/**
 * When a film of many is fetched: when it comes into sight. One that could not be fetched is tried once more, when
 * it comes into sight again; after that it is left alone, as it will hardly come.
 */
const ATTEMPTS = 2;

export class Sight {
  private attempts = 0;
  private inSight = false;
  private failed = true;

  /** Note whether it is in sight; return whether it is to be fetched now. */
  see(inSight: boolean): boolean {
    const comes = inSight && !this.inSight;
    this.inSight = inSight;
    if (!comes || !this.failed || this.attempts >= ATTEMPTS) return false;
    this.attempts += 1;
    this.failed = false;
    return true;
  }

  /** Note that it could not be fetched. */
  fail(): void {
    this.failed = true;
  }
}
