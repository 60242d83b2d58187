/**
 * The page's side of the worker. Of several runs asked for while one is under way only the last is solved,
 * and the run that is looked at goes before the one that it is compared with.
 */
import type { Push, Setting } from "../engine/contract";
import type { Answer, Ask, Failure, Lane, Packed } from "./protocol";

export interface Listener {
  outcome(lane: Lane, ticket: number, packed: Packed, milliseconds: number, quick: boolean): void;
  failed(lane: Lane, ticket: number, failure: Failure): void;
  flows(ticket: number, packed: Packed): void;
  pushes(ticket: number, day: number, pushes: [string, Push[]][]): void;
}

/** The texts of the page that the worker is made of. */
export interface Parts {
  bundle: string;
  equations: string;
  engine: string;
  worker: string;
}

type Run = Extract<Ask, { kind: "run" }>;

export class Solver {
  private readonly worker: Worker;
  private readonly waiting = new Map<Lane, Run>();
  private readonly whole = new Map<number, (packed: Packed) => void>();
  private busy = false;
  private tickets = 0;
  private pushing = false;
  private nextPush: Extract<Ask, { kind: "pushes" }> | undefined;

  constructor(
    parts: Parts,
    private readonly listener: Listener,
  ) {
    this.worker = new Worker(
      URL.createObjectURL(new Blob([parts.engine, "\n", parts.worker], { type: "text/javascript" })),
    );
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.hear(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.busy = false;
      listener.failed("now", this.tickets, {
        kind: "other",
        message: event.message || "the worker cannot start",
      });
    };
    this.say({ kind: "start", bundle: parts.bundle, equations: parts.equations });
  }

  /** Ask for a run, exact or quick; gives its ticket. */
  run(lane: Lane, setting: Setting, ids: string[], quick = false): number {
    const ticket = ++this.tickets;
    this.waiting.set(lane, { kind: "run", ticket, lane, setting, ids, quick });
    this.next();
    return ticket;
  }

  /** Forget a run that has not begun. */
  cancel(lane: Lane): void {
    this.waiting.delete(lane);
  }

  flows(ticket: number): void {
    this.say({ kind: "flows", ticket, lane: "now" });
  }

  /** What moves the states at a day: of several days asked for in a row, the last. */
  pushes(ticket: number, day: number): void {
    const ask = { kind: "pushes", ticket, day } as const;
    if (this.pushing) this.nextPush = ask;
    else {
      this.pushing = true;
      this.say(ask);
    }
  }

  /** Everything of a run, for tables and files. */
  all(lane: Lane, ticket: number): Promise<Packed> {
    return new Promise((resolve) => {
      this.whole.set(ticket, resolve);
      this.say({ kind: "all", ticket, lane });
    });
  }

  private next(): void {
    if (this.busy) return;
    const ask = this.waiting.get("now") ?? this.waiting.get("before");
    if (ask === undefined) return;
    this.waiting.delete(ask.lane);
    this.busy = true;
    // A new run leaves the questions about the last one without an answer.
    if (ask.lane === "now") this.pushing = false;
    this.say(ask);
  }

  private say(ask: Ask): void {
    this.worker.postMessage(ask);
  }

  private hear(answer: Answer): void {
    if (answer.kind === "outcome" || answer.kind === "failed") {
      this.busy = false;
      this.next();
    }
    if (answer.kind === "outcome")
      this.listener.outcome(answer.lane, answer.ticket, answer.packed, answer.milliseconds, answer.quick);
    else if (answer.kind === "failed") this.listener.failed(answer.lane, answer.ticket, answer.failure);
    else if (answer.kind === "flows") this.listener.flows(answer.ticket, answer.packed);
    else if (answer.kind === "all") {
      this.whole.get(answer.ticket)?.(answer.packed);
      this.whole.delete(answer.ticket);
    } else {
      this.pushing = false;
      this.listener.pushes(answer.ticket, answer.day, answer.pushes);
      const { nextPush } = this;
      this.nextPush = undefined;
      if (nextPush !== undefined) this.pushes(nextPush.ticket, nextPush.day);
    }
  }
}
