import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Update } from "../api/types";
import { encodePicture } from "./messages";
import { type Listener, Stream } from "./stream";

/** A server at the other end of a socket, played by the test. */
class FakeSocket {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    return FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;
  }

  readyState = 0;
  binaryType: BinaryType = "blob";
  sent: (string | ArrayBuffer)[] = [];
  closedWith: number | null = null;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  send(message: string | ArrayBuffer): void {
    this.sent.push(message);
  }

  close(code = 1005): void {
    this.closedWith = code;
  }

  accept(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  say(message: object | ArrayBuffer): void {
    this.onmessage?.({ data: message instanceof ArrayBuffer ? message : JSON.stringify(message) });
  }

  ready(update: Update | null = null): void {
    this.accept();
    this.say({ type: "ready", token: "secret", update });
  }

  drop(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  get texts(): object[] {
    return this.sent.filter((message) => typeof message === "string").map((message) => JSON.parse(message));
  }

  get frames(): number[] {
    return this.sent
      .filter((message) => message instanceof ArrayBuffer)
      .map((message) => new Uint8Array(message)[0] as number);
  }
}

const UPDATE = { type: "update", rep_count: 2 } as Update;
const START = { type: "start", protocol: 1, input: "poses", language: "en" } as const;

function listener() {
  return {
    connected: vi.fn(),
    lost: vi.fn(),
    begun: vi.fn(),
    updated: vi.fn(),
    pictured: vi.fn(),
    reported: vi.fn(),
    misunderstood: vi.fn(),
    ended: vi.fn(),
  } satisfies Listener;
}

function frame(number: number): ArrayBuffer {
  return Uint8Array.of(number).buffer;
}

let heard: ReturnType<typeof listener>;

function stream(start: ConstructorParameters<typeof Stream>[1] = START): Stream {
  return new Stream(
    "ws://here/v1/stream/squat",
    start,
    heard,
    (url) => new FakeSocket(url),
    () => Date.now() / 1000,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  heard = listener();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("messages", () => {
  it("begin with the start", () => {
    stream();
    FakeSocket.last.ready();
    expect(FakeSocket.last.texts).toEqual([START]);
    expect(heard.connected).toHaveBeenCalledOnce();
  });

  it("wait until the session is ready", () => {
    const one = stream();
    one.offer(frame(1));
    FakeSocket.last.accept();
    expect(FakeSocket.last.frames).toEqual([]);
    FakeSocket.last.say({ type: "ready", token: "secret", update: null });
    expect(FakeSocket.last.frames).toEqual([1]);
  });

  it("are never more than two ahead of the answers, and the newest goes first", () => {
    const one = stream();
    FakeSocket.last.ready();
    for (const number of [1, 2, 3, 4, 5]) one.offer(frame(number));
    expect(FakeSocket.last.frames).toEqual([1, 2]);
    FakeSocket.last.say(UPDATE);
    expect(FakeSocket.last.frames).toEqual([1, 2, 5]);
    FakeSocket.last.say(UPDATE);
    FakeSocket.last.say(UPDATE);
    expect(FakeSocket.last.frames).toEqual([1, 2, 5]);
    expect(heard.updated).toHaveBeenCalledTimes(3);
    expect(one.idle).toBe(true);
  });

  it("that cannot be used are answered as well", () => {
    const one = stream();
    FakeSocket.last.ready();
    one.offer(frame(1));
    expect(one.idle).toBe(false);
    FakeSocket.last.say({ type: "error", problem: { title: "The pose is not valid" } });
    expect(heard.misunderstood).toHaveBeenCalledWith({ title: "The pose is not valid" });
    expect(one.idle).toBe(true);
  });

  it("to begin take the place of a pose from before", () => {
    const one = stream();
    FakeSocket.last.ready();
    for (const number of [1, 2, 3]) one.offer(frame(number));
    one.begin();
    for (const answer of [UPDATE, UPDATE, { type: "begun" }]) FakeSocket.last.say(answer);
    expect(FakeSocket.last.frames).toEqual([1, 2]);
    expect(FakeSocket.last.texts[1]).toEqual({ type: "begin" });
    expect(heard.begun).toHaveBeenCalledOnce();
  });

  it("of the server's camera answer nothing", () => {
    const one = stream({ ...START, input: "camera" });
    FakeSocket.last.ready();
    one.begin();
    FakeSocket.last.say(encodePicture({ time_s: 1, size: [2, 3], jpeg: Uint8Array.of(7) }));
    FakeSocket.last.say(UPDATE);
    expect(heard.pictured).toHaveBeenCalledWith({ time_s: 1, size: [2, 3], jpeg: Uint8Array.of(7) });
    expect(one.idle).toBe(false);
    FakeSocket.last.say({ type: "begun" });
    expect(one.idle).toBe(true);
  });
});

describe("the end", () => {
  it("is the report", () => {
    const one = stream();
    FakeSocket.last.ready();
    one.finish();
    FakeSocket.last.say({ type: "report", report: { rep_count: 8 } });
    expect(heard.reported).toHaveBeenCalledWith({ rep_count: 8 });
    expect(heard.ended).toHaveBeenCalledWith("reported");
    FakeSocket.last.drop(1000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(heard.lost).not.toHaveBeenCalled();
  });

  it.each([
    [1013, "busy"],
    [4404, "no_such_exercise"],
    [4406, "other_version"],
    [4409, "taken_over"],
    [4410, "expired"],
    [4413, "too_long"],
  ])("by close code %s is told and not tried again", (code, why) => {
    stream();
    FakeSocket.last.ready();
    FakeSocket.last.drop(code);
    vi.advanceTimersByTime(120_000);
    expect(heard.ended).toHaveBeenCalledExactlyOnceWith(why);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("by the page is told to the server and to nobody else", () => {
    stream().close();
    FakeSocket.last.accept();
    expect(FakeSocket.last.closedWith).not.toBeNull();
    vi.advanceTimersByTime(120_000);
    expect(heard.ended).not.toHaveBeenCalled();
    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe("a lost connection", () => {
  it("is resumed by its token, and the last update is shown again", () => {
    stream();
    FakeSocket.last.ready();
    FakeSocket.last.drop(1006);
    expect(heard.lost).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(200);
    expect(FakeSocket.all).toHaveLength(2);
    FakeSocket.last.ready(UPDATE);
    expect(FakeSocket.last.texts).toEqual([{ type: "start", protocol: 1, resume: "secret" }]);
    expect(heard.connected).toHaveBeenCalledTimes(2);
    expect(heard.updated).toHaveBeenCalledWith(UPDATE);
  });

  it.each([1001, 1006, 1011, 4408, 4429])("by close code %s is opened again", (code) => {
    stream();
    FakeSocket.last.ready();
    FakeSocket.last.drop(code);
    vi.advanceTimersByTime(200);
    expect(FakeSocket.all).toHaveLength(2);
    expect(heard.ended).not.toHaveBeenCalled();
  });

  it("takes what it still owed an answer along, and nothing else", () => {
    const one = stream();
    FakeSocket.last.ready();
    one.begin();
    FakeSocket.last.say({ type: "begun" });
    one.offer(frame(1));
    one.finish();
    FakeSocket.last.drop();
    one.offer(frame(2));
    vi.advanceTimersByTime(200);
    FakeSocket.last.ready();
    expect(FakeSocket.last.texts.slice(1)).toEqual([{ type: "finish" }]);
    expect(FakeSocket.last.frames).toEqual([2]);
  });

  it("brings the report at once if the set was already finished", () => {
    const one = stream();
    FakeSocket.last.ready();
    one.finish();
    FakeSocket.last.drop();
    vi.advanceTimersByTime(200);
    FakeSocket.last.accept();
    FakeSocket.last.say({ type: "report", report: { rep_count: 8 } });
    expect(heard.reported).toHaveBeenCalledWith({ rep_count: 8 });
    FakeSocket.last.drop(1000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("is tried with growing pauses, for a minute", () => {
    stream();
    FakeSocket.last.ready();
    FakeSocket.last.drop();
    const began = Date.now();
    const tries: number[] = [];
    while (!heard.ended.mock.calls.length && tries.length < 100) {
      const before = FakeSocket.all.length;
      while (FakeSocket.all.length === before) vi.advanceTimersByTime(50);
      tries.push((Date.now() - began) / 1000);
      FakeSocket.last.drop();
    }
    expect(tries.slice(0, 6)).toEqual([0.2, 0.6, 1.4, 3, 6.2, 11.2]);
    expect(heard.ended).toHaveBeenCalledExactlyOnceWith("unreachable");
    expect(tries[tries.length - 1]).toBeGreaterThanOrEqual(60);
    expect(tries[tries.length - 1]).toBeLessThan(70);
    expect(heard.lost).toHaveBeenCalledOnce();
  });

  it("is noticed when answers stay away without a word", () => {
    const one = stream();
    FakeSocket.last.ready();
    one.offer(frame(1));
    vi.advanceTimersByTime(11_000);
    expect(heard.lost).toHaveBeenCalledOnce();
    expect(FakeSocket.all.length).toBe(2);
  });

  it("is no longer listened to", () => {
    stream();
    const first = FakeSocket.last;
    first.ready();
    first.drop();
    vi.advanceTimersByTime(200);
    first.say(UPDATE);
    expect(heard.updated).not.toHaveBeenCalled();
  });
});
