/**
 * Whether a camera sees anything at all: behind a privacy shutter it goes on delivering pictures.
 *
 * As `posecheck/capture/darkness.py` decides it for recordings: dark, and without any shape but noise.
 */

/** Mean brightness, of 255, above which a picture is lit. */
const DARK = 70;
/** Spread of the brightness between parts of the picture, of 255, up to which nothing can be made out. */
const SHAPELESS = 1.5;
/** Parts of the picture, across and down, and the pixels of a part that are looked at, across and down. */
const ACROSS = 16;
const DOWN = 12;
const SAMPLES = 8;
const PARTS = ACROSS * DOWN;
/** What noise makes of the spread is at most this, three standard errors above its mean. */
const CHANCE = 1 + 3 * Math.sqrt(2 / PARTS);

const EVERY_S = 0.25;
/** Cameras deliver black pictures for less than this while they start. */
const SURE_S = 1;

/** The size in which a picture is looked at. */
export const WIDTH = ACROSS * SAMPLES;
export const HEIGHT = DOWN * SAMPLES;

/** A plane and a bowl, each at right angles to those before, with length 1: what a smooth shade is made of. */
const SHADE = orthonormal(
  Array.from({ length: PARTS }, (_, i) => {
    const x = (2 * (i % ACROSS)) / (ACROSS - 1) - 1;
    const y = (2 * Math.floor(i / ACROSS)) / (DOWN - 1) - 1;
    return [1, x, y, x * x, y * y, x * y];
  }),
);

/**
 * Tell whether nothing can be made out in a picture.
 *
 * @param rgba its pixels, row by row, red, green, blue and opacity: `WIDTH` × `HEIGHT` of them
 */
export function isDark(rgba: ArrayLike<number>): boolean {
  const parts = new Array<number>(PARTS).fill(0);
  let squares = 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const green = rgba[4 * (y * WIDTH + x) + 1] ?? 0;
      const part = Math.floor(y / SAMPLES) * ACROSS + Math.floor(x / SAMPLES);
      parts[part] = (parts[part] ?? 0) + green / SAMPLES ** 2;
      squares += green * green;
    }
  }
  if (mean(parts) > DARK) return false;
  const noise = (squares / (WIDTH * HEIGHT) - dot(parts, parts) / PARTS) / SAMPLES ** 2;
  const spread = dot(...twice(without(parts, SHADE))) / PARTS;
  return spread <= noise * CHANCE + SHAPELESS ** 2;
}

/** Follows since when a picture shows nothing. */
export class Darkness {
  private since_s: number | null = null;
  private looked_s = Number.NEGATIVE_INFINITY;

  /**
   * Return whether nothing has been shown for long enough to say so.
   *
   * @param now_s increases
   * @param look returns the pixels as for `isDark`, null while there is no picture; not called too often
   */
  isDark(now_s: number, look: () => ArrayLike<number> | null): boolean {
    if (now_s - this.looked_s >= EVERY_S) {
      this.looked_s = now_s;
      const rgba = look();
      if (rgba === null || !isDark(rgba)) this.since_s = null;
      else this.since_s ??= now_s;
    }
    return this.since_s !== null && this.looked_s - this.since_s >= SURE_S;
  }
}

/** Return a function that gives the pixels of what a screen shows at the moment, as `isDark` takes them. */
export function looker(): (screen: HTMLVideoElement | HTMLCanvasElement) => Uint8ClampedArray | null {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (screen) => {
    const [width, height] =
      screen instanceof HTMLVideoElement
        ? [screen.videoWidth, screen.videoHeight]
        : [screen.width, screen.height];
    if (context === null || width === 0 || height === 0) return null;
    context.drawImage(screen, 0, 0, WIDTH, HEIGHT);
    return context.getImageData(0, 0, WIDTH, HEIGHT).data;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

function twice<T>(value: T): [T, T] {
  return [value, value];
}

/** Take out of values what is made of shapes that are at right angles to each other, with length 1. */
function without(values: readonly number[], shapes: readonly number[][]): number[] {
  return shapes.reduce<number[]>(
    (left, shape) => {
      const much = dot(left, shape);
      return left.map((value, i) => value - much * (shape[i] ?? 0));
    },
    [...values],
  );
}

/** Return the columns of a table, each without what is made of those before, with length 1. */
function orthonormal(rows: readonly number[][]): number[][] {
  return (rows[0] ?? []).reduce<number[][]>((made, _, column) => {
    const shape = rows.map((row) => row[column] ?? 0);
    const left = without(shape, made);
    const length = Math.sqrt(dot(left, left));
    return [...made, left.map((value) => value / length)];
  }, []);
}
