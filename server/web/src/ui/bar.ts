/** The bar that shows how far the movement has come. */

/** Progress at which the bar is full; a little beyond the target shows. */
export const FULL = 1.15;
/** As much is always filled, so that the bar is seen to be one. */
const LEAST = 0.03;

/**
 * Return the share of the bar that is filled. A movement counts as being at the target a little before its line:
 * then the bar reaches the line too.
 */
export function filled(progress: number, atTarget: boolean): number {
  return Math.min(Math.max(progress, atTarget ? 1 : LEAST), FULL) / FULL;
}
