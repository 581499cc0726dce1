import { beforeEach, describe, expect, test, vi } from "vitest";

const HTML = { "Content-Type": "text/html" };
const asked: Request[] = [];
let answer: Response;

/** Node knows no page that an address could be relative to. */
class PageRequest extends Request {
  constructor(path: string, init: RequestInit) {
    super(new URL(path, "http://127.0.0.1:8000"), init);
  }
}

vi.stubGlobal("Request", PageRequest);
vi.stubGlobal("fetch", async (request: Request) => {
  asked.push(request);
  return answer;
});
const rest = await import("./rest");
const { LANGUAGES, speak } = await import("../words/language.svelte");

beforeEach(() => {
  asked.length = 0;
});

describe("requests", () => {
  test("ask for what the API describes", async () => {
    answer = Response.json({ exercises: [{ id: "squat" }] });
    expect(await rest.exercises()).toEqual([{ id: "squat" }]);
    answer = Response.json({ id: "a/b" });
    expect(await rest.exercise("a/b")).toEqual({ id: "a/b" });
    expect(asked.map((request) => new URL(request.url).pathname)).toEqual([
      "/v1/exercises",
      "/v1/exercises/a%2Fb",
    ]);
    expect(rest.demonstrationUrl("a/b")).toBe("/v1/exercises/a%2Fb/demonstration");
  });

  test("ask in the language that the page speaks", async () => {
    for (const chosen of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      speak(chosen);
      answer = Response.json({});
      await rest.capabilities();
      expect(asked.at(-1)?.headers.get("Accept-Language")).toBe(chosen);
    }
    expect(asked).toHaveLength(4);
    speak("en");
  });

  test("end with the problem that the server tells", async () => {
    const problem = { type: "/problems/busy", title: "The server is busy", status: 503, detail: "try again" };
    const headers = { "Content-Type": "application/problem+json" };
    answer = new Response(JSON.stringify(problem), { status: 503, headers });
    const told = await rest.capabilities().catch((error: unknown) => error);
    expect(told).toBeInstanceOf(rest.RequestError);
    expect(told).toMatchObject({ message: "try again", problem });
  });

  test.each([
    ["a page of a proxy", "<h1>502 Bad Gateway</h1>", HTML],
    ["JSON of something else", '{"detail": 7}', { "Content-Type": "application/json" }],
    ["nothing", null, { "Content-Length": "0" }],
    ["an empty problem", null, { "Content-Type": "application/problem+json", "Content-Length": "0" }],
  ])("end with a problem where the answer is %s", async (_, body, headers: Record<string, string>) => {
    answer = new Response(body, { status: 502, statusText: "Bad Gateway", headers });
    await expect(rest.exercises()).rejects.toMatchObject({
      problem: { type: "about:blank", title: "Bad Gateway", status: 502, detail: "Bad Gateway" },
    });
  });

  test("fail with half an answer", async () => {
    answer = new Response('{"exercises": [', { headers: { "Content-Type": "application/json" } });
    await expect(rest.exercises()).rejects.toThrow(SyntaxError);
  });
});
