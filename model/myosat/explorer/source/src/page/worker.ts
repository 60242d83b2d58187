/** Solves settings off the main thread. The engine stands before this in the same script. */
import type { Bundle, Engine, Outcome, Setting } from "../engine/contract";
import type { AllEquations } from "../engine/equations";
import { pack } from "./packing";
import { type Answer, type Ask, COARSE, type Failure, type Lane, type Packed } from "./protocol";

interface Scope {
  makeEngine(bundle: Bundle, equations: AllEquations): Engine;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(message: Answer, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
let engine: Engine;
/** While a slider moves, a coarse one answers. */
let quick: Engine;
/** The last run of each lane. */
const kept = new Map<Lane, { ticket: number; setting: Setting; outcome: Outcome }>();

scope.onmessage = ({ data: ask }) => {
  if (ask.kind === "start") {
    const [bundle, equations] = [JSON.parse(ask.bundle) as Bundle, JSON.parse(ask.equations) as AllEquations];
    engine = scope.makeEngine(bundle, equations);
    quick = scope.makeEngine(bundle, { ...equations, solver: { ...equations.solver, ...COARSE } });
    return;
  }
  try {
    answer(ask);
  } catch (error) {
    const lane = "lane" in ask ? ask.lane : "now";
    scope.postMessage({ kind: "failed", ticket: ask.ticket, lane, failure: failureOf(error) });
  }
};

const NOTHING: Packed = {
  ids: [],
  time: new Float64Array(),
  values: new Float64Array(),
  start: new Float64Array(),
};

function answer(ask: Exclude<Ask, { kind: "start" }>): void {
  if (ask.kind === "run") {
    const outcome = (ask.quick ? quick : engine).run(ask.setting, ask.ids);
    if (!ask.quick) kept.set(ask.lane, { ticket: ask.ticket, setting: ask.setting, outcome });
    const packed = pack(outcome.time, outcome.values, ask.ids, outcome.baseline);
    const { ticket, lane } = ask;
    scope.postMessage(
      { kind: "outcome", ticket, lane, packed, quick: ask.quick, milliseconds: outcome.milliseconds },
      buffers(packed),
    );
    return;
  }
  const run = kept.get("lane" in ask ? ask.lane : "now");
  if (run?.ticket !== ask.ticket) {
    // Another run came in between: a question that someone waits for is told so.
    if (ask.kind === "all") scope.postMessage({ kind: "all", ticket: ask.ticket, packed: NOTHING });
    return;
  }
  if (ask.kind === "pushes") {
    const pushes = [...engine.pushes(run.setting, run.outcome, ask.day)];
    scope.postMessage({ kind: "pushes", ticket: ask.ticket, day: ask.day, pushes });
    return;
  }
  const all = ask.kind === "all";
  // For speed the kept outcome has only the series that were asked for.
  const outcome = all ? engine.run(run.setting) : run.outcome;
  const values = all ? outcome.values : flowsOf(outcome);
  const packed = pack(outcome.time, values, [...values.keys()], all ? outcome.baseline : undefined);
  scope.postMessage({ kind: ask.kind, ticket: ask.ticket, packed }, buffers(packed));
}

/** The rate of every process at every output time. */
function flowsOf(outcome: Outcome): Map<string, Float64Array> {
  const rates = new Map<string, Float64Array>();
  const { length } = outcome.time;
  for (let at = 0; at < length; at++) {
    for (const [process, rate] of engine.flows(outcome, at)) {
      let row = rates.get(process);
      if (row === undefined) rates.set(process, (row = new Float64Array(length)));
      row[at] = rate;
    }
  }
  return rates;
}

const buffers = (packed: Packed): Transferable[] => [
  packed.time.buffer,
  packed.values.buffer,
  packed.start.buffer,
];

/** Errors lose their class on the way to the page, so they are told in plain data. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: "other", message: String(error) };
  const { message } = error;
  if (error.name === "SolverFailure") {
    const { day, state } = error as Error & { day: number; state: string };
    return { kind: "solver", message, day, state };
  }
  if (error.name === "SettingError") {
    return { kind: "setting", message, problems: (error as Error & { problems: string[] }).problems };
  }
  return { kind: "other", message };
}
