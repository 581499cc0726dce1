/** The few requests of the page besides the stream. */
import type { Capabilities, Exercise, Problem, Summary } from "./types";

/** What the server answered when it could not do what was asked. */
export class RequestError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export async function exercises(): Promise<Summary[]> {
  return (await get<{ exercises: Summary[] }>("/v1/exercises")).exercises;
}

export function exercise(id: string): Promise<Exercise> {
  return get(`/v1/exercises/${encodeURIComponent(id)}`);
}

export function capabilities(): Promise<Capabilities> {
  return get("/v1/capabilities");
}

export function demonstrationUrl(id: string): string {
  return `/v1/exercises/${encodeURIComponent(id)}/demonstration`;
}

export function streamUrl(id: string, base = location.href): string {
  const url = new URL(`/v1/stream/${encodeURIComponent(id)}`, base);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

async function get<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (answer.ok) return (await answer.json()) as Answer;
  const isProblem = answer.headers.get("Content-Type")?.startsWith("application/problem+json");
  const problem: Problem = isProblem
    ? await answer.json()
    : { type: "about:blank", title: answer.statusText, status: answer.status, detail: answer.statusText };
  throw new RequestError(problem);
}
