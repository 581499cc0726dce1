/** Numbers and sentences in plain English. */

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "one, two and three" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}

export function amount(value: number, unit: string): string {
  switch (unit) {
    case "deg":
      return `${Math.round(value)}°`;
    case "s":
      return `${value.toFixed(1)} s`;
    default:
      return value.toFixed(2);
  }
}
