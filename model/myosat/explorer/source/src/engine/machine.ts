/** The WebAssembly of one model, and the memory it works in: one integration at a time. */
import type { ModelData } from "./contract";
import type { AllEquations, Equations, Exports, Solver } from "./equations";
import { SolverFailure } from "./failures";
import type { Exposure, Segment } from "./schedule";

/** Steps in one call, steps recorded in one call, and steps allowed in one integration. */
const BUDGET = 20_000;
const RECORDED = 500;
const UNRECORDED = 2_000_000_000;
const MAX_STEPS = 400_000;
const WHY: Record<number, string> = {
  1: "too many steps",
  2: "its steps became too small",
  3: "its rate of change is not a finite number",
  4: "it is not a finite number",
};

/** Numbers of one integration. */
export interface Problem {
  parameters: ArrayLike<number>;
  gains: Float64Array;
  /** Not a number where a signal is free. */
  held: Float64Array;
  neutral: Float64Array;
  clamped: number[];
  initial: Float64Array;
  segments: Segment[];
  times: number[];
}

/** What a problem comes to at the output times. */
export interface Solution {
  /** States and levers: a row for each time. */
  states: Float64Array;
  levers: Float64Array;
  /** The signals asked for, by their index. */
  signals: Map<number, Float64Array>;
  /** Each jump: its time, and the amount that each impulse moved. */
  jumped: { time: number; amounts: Float64Array }[];
  steps: number;
}

/** Accepted steps: their start and length, and the state between as `interpolated` reads it. */
export interface Steps {
  number: number;
  row: number;
  values: Float64Array;
}

/** Signals and rates at a time and state; the array is used again. */
export type Observe = (t: number, state: Float64Array) => Float64Array;

/** Is shown all steps, some at a time; `final` with the last ones. */
export type Watch = (steps: Steps, final: boolean, observe: Observe) => void;

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

export class Machine {
  readonly n: number;
  readonly width: number; // signals and processes
  private readonly code: Exports;
  private readonly equations: Equations;
  private readonly solver: Solver;
  private readonly at: Record<string, number> = {};
  private top: number;
  private fixed: number;
  private floats!: Float64Array;
  private ints!: Int32Array;
  private steps = 0;

  constructor(
    readonly model: ModelData,
    all: AllEquations,
    kind: "free" | "held",
  ) {
    this.equations = all.models[model.id]!;
    this.solver = all.solver;
    const { code, top } = this.equations[kind];
    const module = new WebAssembly.Module(decoded(code));
    const math = Math as unknown as WebAssembly.ModuleImports;
    this.code = new WebAssembly.Instance(module, { math }).exports as unknown as Exports;
    this.n = model.states.length;
    this.width = model.signals.length + model.processes.length;
    this.top = 8 * Math.ceil(top / 8);
    this.fixed = this.top;
    this.look();
    this.layOut();
    this.fixed = this.top;
  }

  /** Room for so many numbers; returns the address. */
  private room(numbers: number): number {
    const address = this.top;
    this.top += 8 * numbers;
    const missing = this.top - this.code.memory.buffer.byteLength;
    if (missing > 0) {
      this.code.memory.grow(Math.ceil(missing / 65536));
      this.look();
    }
    return address;
  }

  private look(): void {
    this.floats = new Float64Array(this.code.memory.buffer);
    this.ints = new Int32Array(this.code.memory.buffer);
  }

  private view(address: number, length: number): Float64Array {
    return this.floats.subarray(address / 8, address / 8 + length);
  }

  private wholes(address: number, values: ArrayLike<number>): void {
    this.ints.set(values, address / 4);
  }

  private layOut(): void {
    const { n, at, equations, model } = this;
    const entries = equations.entryRow.length;
    const sizes: Record<string, number> = {
      parameters: model.parameters.length,
      gains: model.processes.length,
      held: model.signals.length,
      neutral: model.levers.length,
      levers: model.levers.length,
      atol: n,
      clamped: n,
      unclamped: n,
      place: entries,
      row: entries,
      diagonal: n,
      tableau: this.solver.tableau.length,
      y: n,
      y1: n,
      f0: n,
      ft: n,
      work: n,
      b: n,
      stages: 8 * n,
      jacobian: entries,
      matrix: equations.filled,
      clock: 2,
      counts: 4,
      event: this.solver.injuryParts.length,
      after: n + equations.impulses.length,
      seen: this.width,
    };
    for (const [name, size] of Object.entries(sizes)) at[name] = this.room(size);
    this.wholes(at.place!, equations.entryPlace);
    this.wholes(at.row!, equations.entryRow);
    this.wholes(at.diagonal!, equations.diagonal);
    this.view(at.tableau!, this.solver.tableau.length).set(this.solver.tableau);
    const factor = this.solver.rtol * this.solver.absolute;
    this.view(at.atol!, n).set(model.states.map((state) => factor * state.scale));
  }

  /** Set the numbers of a problem: everything but its schedule. */
  begin(problem: Omit<Problem, "segments" | "times">): void {
    const { at, n } = this;
    this.top = this.fixed;
    this.view(at.parameters!, this.model.parameters.length).set(problem.parameters);
    this.view(at.gains!, problem.gains.length).set(problem.gains);
    this.view(at.held!, problem.held.length).set(problem.held);
    this.view(at.neutral!, problem.neutral.length).set(problem.neutral);
    this.wholes(at.clamped!, problem.clamped);
    const unclamped = this.view(at.unclamped!, n).fill(1);
    for (const index of problem.clamped) unclamped[index] = 0;
    this.view(at.y!, n).set(problem.initial);
    this.code.prepare(at.parameters!, at.gains!, at.held!);
  }

  /** Signals and rates at a state and levers; of the problem begun. The array is used again. */
  observe(state: Float64Array, levers: Float64Array): Float64Array {
    const { at } = this;
    this.view(at.neutral!, levers.length).set(levers);
    this.code.set_levers(0, at.neutral!, levers.length, 0, 0, 0, at.levers!);
    return this.observed(state);
  }

  private observed(state: Float64Array): Float64Array {
    const { at } = this;
    this.view(at.work!, this.n).set(state);
    this.code.observe(at.work!, at.levers!, at.seen!);
    return this.view(at.seen!, this.width);
  }

  private setLevers(t: number, segment: Segment, table: number, places: number): void {
    const { at, model } = this;
    const count = segment.exposures.length;
    this.code.set_levers(t, at.neutral!, model.levers.length, table, places, count, at.levers!);
  }

  /** Integrate a problem and keep some signals; with `watch`, only what that sees of the steps. */
  solve(problem: Problem, signals: readonly number[] = [], watch?: Watch): Solution {
    const { n } = this;
    this.begin(problem);
    const most = Math.max(1, ...problem.segments.map((segment) => segment.exposures.length));
    const table = this.room(7 * most);
    const places = this.room(2 * most);
    const count = problem.times.length;
    const times = this.room(count);
    const out = this.room(count * n);
    const record = watch ? this.room(RECORDED * (2 + 5 * n)) : times;
    this.view(times, count).set(problem.times);
    const kept = signals.map(() => new Float64Array(count));
    const levers = new Float64Array(count * problem.neutral.length);
    const jumped: Solution["jumped"] = [];
    this.steps = 0;
    let first = 0;
    problem.segments.forEach((segment, number) => {
      const final = number === problem.segments.length - 1;
      let next = first;
      while (next < count && (final || problem.times[next]! < segment.stop)) next++;
      if (segment.hits.length) jumped.push({ time: segment.start, amounts: this.jump(problem, segment) });
      this.expose(segment, table, places);
      const wanted = watch ? 0 : next - first;
      const goal = { times: times + 8 * first, wanted, out: out + 8 * n * first, record, table, places };
      const observe: Observe = (t, state) => {
        this.setLevers(t, segment, table, places);
        return this.observed(state);
      };
      this.advance(problem, segment, goal, watch && ((steps, end) => watch(steps, final && end, observe)));
      if (!watch) this.see(problem, segment, first, next, { out, table, places, levers, signals, kept });
      first = next;
    });
    const states = watch ? new Float64Array() : this.view(out, count * n).slice();
    // What grows beyond all numbers passes every test of its error.
    let wrong = 0;
    while (wrong < states.length && Number.isFinite(states[wrong])) wrong++;
    if (wrong < states.length) this.failed(4, wrong % n, problem.times[Math.floor(wrong / n)]!);
    return {
      states,
      levers,
      signals: new Map(signals.map((signal, index) => [signal, kept[index]!])),
      jumped,
      steps: this.steps,
    };
  }

  /** What an injury does at once; clamped states keep their value. */
  private jump(problem: Problem, segment: Segment): Float64Array {
    const { at, n } = this;
    const y = this.view(at.y!, n);
    const before = y.slice();
    const after = this.view(at.after!, n + this.equations.impulses.length);
    const amounts = new Float64Array(this.equations.impulses.length);
    for (const hit of segment.hits) {
      this.view(at.event!, hit.length).set(hit);
      this.code.injure(at.y!, at.parameters!, at.event!, at.after!);
      y.set(after.subarray(0, n));
      amounts.forEach((amount, index) => (amounts[index] = amount + after[n + index]!));
    }
    for (const index of problem.clamped) y[index] = before[index]!;
    return amounts;
  }

  private expose(segment: Segment, table: number, places: number): void {
    segment.exposures.forEach((one, index) => {
      const row = [one.maximum, one.half, one.t0, one.start, one.limit, one.rate, one.exponent];
      this.floats.set(row, table / 8 + 7 * index);
      this.ints.set([one.lever, Number(one.scaling), this.solver.laws[one.law]!], places / 4 + 3 * index);
    });
  }

  private advance(
    problem: Problem,
    segment: Segment,
    goal: { times: number; wanted: number; out: number; record: number; table: number; places: number },
    watch?: (steps: Steps, end: boolean) => void,
  ): void {
    const { at, n, equations } = this;
    const counts = this.ints.subarray(at.counts! / 4, at.counts! / 4 + 7).fill(0);
    this.view(at.clock!, 2).set([segment.start, 0]);
    const constant = segment.exposures.every(still);
    let status = 1;
    while (status === 1) {
      status = this.code.advance(
        n, equations.entryRow.length, equations.filled, segment.stop, this.solver.rtol, at.atol!,
        at.parameters!, at.gains!, at.held!, at.held!, at.neutral!, problem.neutral.length,
        goal.table, goal.places, segment.exposures.length, Number(constant),
        at.clamped!, problem.clamped.length, at.unclamped!, at.place!, at.row!, at.diagonal!, at.tableau!,
        goal.times, goal.wanted, goal.out, goal.record, watch ? RECORDED : UNRECORDED, BUDGET,
        at.y!, at.y1!, at.f0!, at.ft!, at.work!, at.b!, at.stages!, at.jacobian!, at.matrix!,
        at.levers!, at.clock!, at.counts!,
      );
      if (status >= 2 || this.steps + counts[0]! + counts[1]! > MAX_STEPS) this.failed(status, counts[6]!);
      if (watch) {
        const row = 2 + 5 * n;
        watch({ number: counts[5]!, row, values: this.view(goal.record, counts[5]! * row) }, status === 0);
        counts[5] = 0;
      }
    }
    this.steps += counts[0]!;
  }

  private failed(status: number, state: number, day = this.view(this.at.clock!, 1)[0]!): never {
    throw new SolverFailure(day, this.model.states[state]!.id, WHY[status]!);
  }

  /** Signals and levers at the outputs of a segment. */
  private see(problem: Problem, segment: Segment, first: number, next: number, where: Places): void {
    const { at, n } = this;
    const size = problem.neutral.length;
    const seen = this.view(at.seen!, this.width);
    const levers = this.view(at.levers!, size);
    const constant = segment.exposures.every(still);
    for (let index = first; index < next; index++) {
      if (index === first || !constant) this.setLevers(problem.times[index]!, segment, where.table, where.places);
      where.levers.set(levers, index * size);
      if (!where.signals.length) continue;
      this.code.observe(where.out + 8 * n * index, at.levers!, at.seen!);
      for (let each = 0; each < where.signals.length; each++) where.kept[each]![index] = seen[where.signals[each]!]!;
    }
  }
}

interface Places {
  out: number;
  table: number;
  places: number;
  levers: Float64Array;
  signals: readonly number[];
  kept: Float64Array[];
}

function still(one: Exposure): boolean {
  return one.start === one.limit || one.rate === 0;
}
