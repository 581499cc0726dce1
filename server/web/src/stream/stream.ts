/**
 * One set of one exercise over a WebSocket: landmarks or pictures go out, updates come in.
 *
 * Messages never pile up: at most `MOST_OUTSTANDING` wait for their answer, and of the poses that come
 * meanwhile only the newest is kept. A lost connection is opened again and the session resumed by its token.
 */
import type { Problem, Report, ServerMessage, Start, Update } from "../api/types";
import { type Ending, ending, wait_s } from "./endings";
import { decodePicture, type Picture } from "./messages";

export const MOST_OUTSTANDING = 2;
const GIVE_UP_S = 60;
const SILENCE_S = 10;

export interface Listener {
  /** The session is open, or open again. */
  connected(): void;
  /** The connection is lost; it is being opened again. */
  lost(): void;
  begun(): void;
  updated(update: Update): void;
  pictured(picture: Picture): void;
  reported(report: Report): void;
  /** A message could not be used; nothing was counted of it. */
  misunderstood(problem: Problem): void;
  /** It is over; not called after `close`. */
  ended(why: Ending): void;
}

type Control = "begin" | "finish";
type Socket = Pick<WebSocket, "send" | "close" | "readyState" | "binaryType"> & {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
};
const OPEN = 1;

export class Stream {
  private socket: Socket | null = null;
  private ready = false;
  private token: string | null = null;
  private lost_s: number | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  /** What waits for its answer, in the order sent: the number of a frame, or what was asked for. */
  private readonly awaited: ("frame" | Control)[] = [];
  /** Asked for and not answered yet: asked for again after a resumption. */
  private readonly owed: Control[] = [];
  private newest: ArrayBuffer | null = null;
  private over = false;

  constructor(
    private readonly url: string,
    private readonly start: Start,
    private readonly listener: Listener,
    private readonly open: (url: string) => Socket = (address) => new WebSocket(address) as Socket,
    private readonly now_s: () => number = () => performance.now() / 1000,
  ) {
    this.connect();
  }

  /** Whether a frame given now would go out at once and be the only one outstanding. */
  get idle(): boolean {
    return this.ready && this.awaited.length === 0;
  }

  /** Send a pose or a picture as soon as that may be; a newer one takes its place until then. */
  offer(frame: ArrayBuffer): void {
    this.newest = frame;
    this.flush();
  }

  begin(): void {
    this.newest = null; // it shows the patient before the beginning
    this.ask("begin");
  }

  finish(): void {
    this.newest = null;
    this.ask("finish");
  }

  close(): void {
    this.over = true;
    this.newest = null;
    this.drop();
  }

  private ask(what: Control): void {
    this.owed.push(what);
    if (this.ready) this.sendControl(what);
  }

  private sendControl(what: Control): void {
    this.awaited.push(what);
    this.send(JSON.stringify({ type: what }));
  }

  private flush(): void {
    if (!this.newest || !this.ready || this.awaited.length >= MOST_OUTSTANDING) return;
    this.awaited.push("frame");
    this.send(this.newest);
    this.newest = null;
  }

  private send(message: string | ArrayBuffer): void {
    this.socket?.send(message);
    this.expectAnswer();
  }

  /** A connection that has gone dead without a word is as good as lost. */
  private expectAnswer(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.closed(0), SILENCE_S * 1000);
  }

  private connect(): void {
    const socket = this.open(this.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.expectAnswer();
    socket.onopen = () => {
      const first: Start = this.token
        ? { type: "start", protocol: this.start.protocol, resume: this.token }
        : this.start;
      socket.send(JSON.stringify(first));
    };
    socket.onmessage = ({ data }) => {
      if (this.socket === socket) this.received(data);
    };
    socket.onclose = ({ code }) => {
      if (this.socket === socket) this.closed(code);
    };
  }

  private received(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      const picture = decodePicture(data);
      if (picture) this.listener.pictured(picture);
      return;
    }
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.type === "ready") {
      this.opened(message.token);
      if (message.update) this.listener.updated(message.update);
      return;
    }
    this.answered(message);
    switch (message.type) {
      case "begun":
        this.listener.begun();
        break;
      case "update":
        this.listener.updated(message);
        break;
      case "error":
        this.listener.misunderstood(message.problem);
        break;
      case "report":
        this.end("reported");
        this.listener.reported(message.report);
    }
    this.flush();
  }

  private opened(token: string): void {
    this.token = token;
    this.ready = true;
    this.lost_s = null;
    this.failures = 0;
    clearTimeout(this.silence);
    this.listener.connected();
    for (const what of this.owed) this.sendControl(what);
    this.flush();
  }

  /** Take the answered message off the list. Updates of the server's camera answer nothing. */
  private answered(message: ServerMessage): void {
    const unasked = this.start.input === "camera" && message.type === "update";
    const what = unasked ? undefined : this.awaited.shift();
    if (what === "begin" || what === "finish") this.owed.splice(this.owed.indexOf(what), 1);
    if (this.awaited.length === 0) clearTimeout(this.silence);
    else this.expectAnswer();
  }

  private closed(code: number): void {
    this.drop();
    const why = ending(code);
    const now_s = this.now_s();
    this.lost_s ??= now_s;
    if (why) {
      this.end(why);
    } else if (now_s - this.lost_s >= GIVE_UP_S) {
      this.end("unreachable");
    } else {
      if (this.failures === 0) this.listener.lost();
      this.timer = setTimeout(() => this.connect(), wait_s(this.failures++) * 1000);
    }
  }

  private end(why: Ending): void {
    if (this.over) return;
    this.over = true;
    this.drop();
    this.listener.ended(why);
  }

  /** Leave the socket and forget what was to be answered by it. */
  private drop(): void {
    clearTimeout(this.timer);
    clearTimeout(this.silence);
    this.ready = false;
    this.awaited.length = 0;
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    if (socket.readyState === OPEN) socket.close(1000);
    else socket.onopen = () => socket.close();
  }
}
