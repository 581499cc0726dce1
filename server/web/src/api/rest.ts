/** The few requests of the page besides the stream. */
import createClient, { defaultPathSerializer } from "openapi-fetch";
import { language } from "../words/language.svelte";
import type { paths } from "./schema";
import type { Capabilities, Exercise, Problem, Summary } from "./types";

const DEMONSTRATION = "/v1/exercises/{exercise}/demonstration" satisfies keyof paths;

const server = createClient<paths>({ headers: { Accept: "application/json" } });
// The browser would ask for its own language, which need not be the one that was chosen on the page.
server.use({ onRequest: ({ request }) => request.headers.set("Accept-Language", language()) });

/** What the server answered when it could not do what was asked. */
export class RequestError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export async function exercises(): Promise<Summary[]> {
  return content(await server.GET("/v1/exercises")).exercises;
}

export async function exercise(id: string): Promise<Exercise> {
  return content(await server.GET("/v1/exercises/{exercise}", { params: { path: { exercise: id } } }));
}

export async function capabilities(): Promise<Capabilities> {
  return content(await server.GET("/v1/capabilities"));
}

export function demonstrationUrl(id: string): string {
  return defaultPathSerializer(DEMONSTRATION, { exercise: id });
}

export function streamUrl(id: string, base = location.href): string {
  const url = new URL(`/v1/stream/${encodeURIComponent(id)}`, base);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

/** What an answer holds. What comes between the page and the server may answer with something else than a problem. */
function content<Content>(answer: { data?: Content; error?: Problem; response: Response }): Content {
  const { data, error, response } = answer;
  if (data !== undefined) return data;
  const { status, statusText, headers } = response;
  const isProblem = headers.get("Content-Type")?.startsWith("application/problem+json");
  throw new RequestError(
    isProblem && error ? error : { type: "about:blank", title: statusText, status, detail: statusText },
  );
}
