/** From solved regions to named series: averages over the muscle. */
import type { ModelData, Outcome, Push } from "./contract";
import type { Solver } from "./equations";
import type { Machine, Steps } from "./machine";
import { resting, watched, type Region, type Simulation } from "./simulate";

/** Three-point Gauss-Legendre nodes and weights on [0, 1]. */
const NODES = [0.5 - 0.5 * Math.sqrt(0.6), 0.5, 0.5 + 0.5 * Math.sqrt(0.6)];
const WEIGHTS = [5 / 18, 8 / 18, 5 / 18];

/** What `nuclei_returned` is told from, whatever is wanted. */
const NUCLEI = "fibre_nuclei";

/** One column of rows of numbers. */
function column(rows: Float64Array, width: number, index: number, count: number): Float64Array {
  const made = new Float64Array(count);
  for (let row = 0, at = index; row < count; row++, at += width) made[row] = rows[at]!;
  return made;
}

type Part = { share: number; values: Float64Array };

function average(parts: Part[]): Float64Array {
  if (parts.length === 1) return parts[0]!.values;
  const made = new Float64Array(parts[0]!.values.length);
  for (const { share, values } of parts) for (let i = 0; i < made.length; i++) made[i]! += share * values[i]!;
  return made;
}

/** A ratio, averaged by share times its denominator. */
function weighted(parts: (Part & { weights: Float64Array })[]): Float64Array {
  const made = new Float64Array(parts[0]!.values.length);
  for (let i = 0; i < made.length; i++) {
    let sum = 0;
    let total = 0;
    for (const { share, values, weights } of parts) {
      const weight = share * weights[i]!;
      if (weight > 0) sum += weight * values[i]!;
      total += weight;
    }
    made[i] = sum / total;
  }
  return made;
}

const summed = new WeakMap<ModelData, Map<string, string[]>>();

/** Bare names of states with instances that are amounts, each with the instances to sum. */
function sums(model: ModelData): Map<string, string[]> {
  const known = summed.get(model);
  if (known) return known;
  const found = new Map<string, string[]>();
  summed.set(model, found);
  const taken = new Set([...model.states, ...model.signals].map((each) => each.id));
  for (const state of model.states) {
    const bare = state.id.slice(state.id.lastIndexOf(".") + 1);
    if (bare !== state.id && !taken.has(bare) && state.unit.includes("/mm^3")) {
      found.set(bare, [...(found.get(bare) ?? []), state.id]);
    }
  }
  return found;
}

/** The signals that series need, by index: those wanted, or all, and what they are averaged by. */
export function signalsFor(model: ModelData, wanted?: readonly string[]): number[] {
  const places = new Map(model.signals.map((signal, index) => [signal.id, index]));
  if (!wanted) return model.signals.map((_, index) => index);
  const found = new Set<number>();
  for (const id of [...wanted, NUCLEI]) {
    const place = places.get(id);
    if (place === undefined) continue;
    found.add(place);
    const weight = model.signals[place]!.weight;
    if (weight !== undefined) found.add(places.get(weight)!);
  }
  return [...found];
}

/** All series of a simulation, or those wanted. */
export function series(machine: Machine, simulation: Simulation, wanted?: readonly string[]): Pick<Outcome, "time" | "values"> {
  const { model, n } = machine;
  const { regions, times, setting } = simulation;
  const count = times.length;
  const values = new Map<string, Float64Array>();
  const totals = sums(model);
  const asked = wanted && new Set(wanted.flatMap((id) => [id, ...(totals.get(id) ?? [])]));
  model.states.forEach((state, index) => {
    if (asked && !asked.has(state.id)) return;
    const parts = regions.map(({ share, solution }) => ({ share, values: column(solution.states, n, index, count) }));
    values.set(state.id, average(parts));
  });
  const signal = (index: number): Part[] =>
    regions.map(({ share, solution }) => ({ share, values: solution.signals.get(index)! }));
  const places = new Map(model.signals.map((each, index) => [each.id, index]));
  model.signals.forEach((data, index) => {
    if (asked && !asked.has(data.id)) return;
    if (data.species !== undefined && data.species !== setting.subject.species) return;
    let found: Float64Array;
    if (data.weight !== undefined && regions.length > 1) {
      const weights = signal(places.get(data.weight)!);
      found = weighted(signal(index).map((part, region) => ({ ...part, weights: weights[region]!.values })));
    } else {
      found = average(signal(index));
    }
    values.set(data.id, data.factor === undefined ? found : found.map((value) => value * data.factor!));
  });
  for (const [bare, ids] of totals) {
    if (asked && !asked.has(bare)) continue;
    values.set(bare, new Float64Array(count).map((_, i) => ids.reduce((sum, id) => sum + values.get(id)![i]!, 0)));
  }
  return { time: Float64Array.from(times), values };
}

/** Every lever at the output times; they are the same all over the muscle. */
export function levers({ model }: Machine, { regions, times }: Simulation): Map<string, Float64Array> {
  const rows = regions[0]!.solution.levers;
  return new Map(
    model.levers.map((lever, index) => [lever.id, column(rows, model.levers.length, index, times.length)]),
  );
}

/** Values at time zero before anything happens. */
export function baseline(machine: Machine, simulation: Simulation): Map<string, number> {
  const { model } = machine;
  const { body, setting } = simulation;
  const found = new Map<string, number>();
  model.states.forEach((state, index) => found.set(state.id, body.initial[index]!));
  const seen = resting(machine, body);
  model.signals.forEach((signal, index) => {
    if (signal.species !== undefined && signal.species !== setting.subject.species) return;
    found.set(signal.id, seen[index]! * (signal.factor ?? 1));
  });
  for (const [bare, ids] of sums(model)) found.set(bare, ids.reduce((sum, id) => sum + found.get(id)!, 0));
  return found;
}

/** Rates of all processes at an output, averaged over the muscle. */
export function rates(machine: Machine, simulation: Simulation, at: number): Map<string, number> {
  const { model, n } = machine;
  const total = new Float64Array(model.processes.length);
  for (const { share, problem, solution } of simulation.regions) {
    machine.begin(problem);
    const size = model.levers.length;
    const levers = solution.levers.subarray(at * size, (at + 1) * size);
    const seen = machine.observe(solution.states.subarray(at * n, (at + 1) * n), levers);
    for (let p = 0; p < total.length; p++) total[p]! += share * seen[model.signals.length + p]!;
  }
  return new Map(model.processes.map((process, index) => [process.id, total[index]!]));
}

/** By state, what moves it at an output, the strongest first. */
export function pushes(machine: Machine, simulation: Simulation, at: number): Map<string, Push[]> {
  const { model } = machine;
  const moving = rates(machine, simulation, at);
  const parameters = new Map(model.parameters.map((name, index) => [name, index]));
  const found = new Map<string, Push[]>(model.states.map((state) => [state.id, []]));
  for (const process of model.processes) {
    const own = new Map<string, number>();
    for (const [state, coefficient, sign] of process.terms) {
      const size =
        typeof coefficient === "number"
          ? coefficient
          : simulation.body.data.parameters[parameters.get(coefficient)!]!;
      own.set(state, (own.get(state) ?? 0) + sign * size * moving.get(process.id)!);
    }
    for (const [state, amount] of own) {
      found.get(state)!.push({ process: process.id, meaning: process.meaning, amount });
    }
  }
  for (const list of found.values()) list.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return found;
}

/** Running totals of what processes and impulses have moved, and nuclei returned. */
export function ledgers(
  machine: Machine,
  simulation: Simulation,
  solver: Solver,
  impulses: string[],
): Map<string, Float64Array> {
  const { model } = machine;
  const count = simulation.times.length;
  const found = new Map<string, Float64Array>(
    model.ledgers.map((ledger) => [ledger.id, new Float64Array(count)]),
  );
  const ids = [...new Set(model.ledgers.flatMap((ledger) => Object.keys(ledger.of)))];
  const processes = ids.map((id) => model.processes.findIndex((process) => process.id === id));
  for (const region of simulation.regions) {
    const moved = amounts(machine, region, simulation.times, processes.filter((index) => index >= 0));
    const amount = (id: string, i: number): number => {
      const own = processes[ids.indexOf(id)]!;
      if (own >= 0) return moved.get(own)![i]!;
      const impulse = impulses.indexOf(id);
      const { jumped } = region.solution;
      return jumped.reduce((sum, jump) => sum + (simulation.times[i]! >= jump.time ? (jump.amounts[impulse] ?? 0) : 0), 0);
    };
    for (const ledger of model.ledgers) {
      const sum = found.get(ledger.id)!;
      for (const [id, weight] of Object.entries(ledger.of)) {
        for (let i = 0; i < count; i++) sum[i]! += region.share * weight * amount(id, i);
      }
    }
  }
  const killed = found.get("nuclei_killed");
  const hits = [...new Set(simulation.regions.flatMap((region) => region.solution.jumped.map((jump) => jump.time)))];
  if (killed && hits.length) {
    const nuclei = series(machine, simulation, [NUCLEI]).values.get(NUCLEI)!;
    found.set("nuclei_returned", returned(simulation.times, hits, killed, nuclei, solver));
  }
  return found;
}

/** Amount moved by some processes until each output. */
function amounts(machine: Machine, region: Region, times: number[], processes: number[]): Map<number, Float64Array> {
  const { n, model } = machine;
  const first = model.signals.length;
  const count = times.length;
  const moved = processes.map(() => new Float64Array(count));
  const total = new Float64Array(processes.length);
  const state = new Float64Array(n);
  let next = 0;
  const note = (): void => {
    moved.forEach((row, index) => (row[next] = total[index]!));
    next++;
  };
  watched(machine, region, (steps, final, observe) => {
    for (let step = 0; step < steps.number; step++) {
      const t = steps.values[step * steps.row]!;
      const h = steps.values[step * steps.row + 1]!;
      const end = step + 1 < steps.number ? steps.values[(step + 1) * steps.row]! : t + h;
      while (next < count && times[next]! <= t) note();
      const knots = [t];
      for (let i = next; i < count && times[i]! < end; i++) knots.push(times[i]!);
      knots.push(end);
      for (let k = 0; k + 1 < knots.length; k++) {
        if (k > 0) note();
        const wide = knots[k + 1]! - knots[k]!;
        NODES.forEach((node, j) => {
          const time = knots[k]! + wide * node;
          interpolated(steps, step, n, (time - t) / h, state);
          const seen = observe(time, state);
          const weight = wide * WEIGHTS[j]!;
          for (let p = 0; p < processes.length; p++) total[p]! += weight * seen[first + processes[p]!]!;
        });
      }
    }
    while (final && next < count) note();
  });
  return new Map(processes.map((process, index) => [process, moved[index]!]));
}

function interpolated(steps: Steps, step: number, n: number, x: number, out: Float64Array): void {
  const at = step * steps.row + 2;
  const values = steps.values;
  const rest = 1 - x;
  for (let i = 0; i < n; i++) {
    const inner = values[at + 2 * n + i]! + x * (values[at + 3 * n + i]! + x * values[at + 4 * n + i]!);
    out[i] = rest * values[at + i]! + x * (values[at + n + i]! + rest * inner);
  }
}

/** Net nuclei regained since the last injury, as a share of those killed by it. */
function returned(
  times: number[],
  hits: number[],
  killed: Float64Array,
  nuclei: Float64Array,
  solver: Solver,
): Float64Array {
  const share = new Float64Array(times.length).fill(NaN);
  hits.sort((a, b) => a - b);
  hits.forEach((start, index) => {
    const stop = hits[index + 1] ?? Infinity;
    const first = times.findIndex((time) => time >= start);
    const before = first > 0 ? killed[first - 1]! : 0;
    const lost = (i: number): number => killed[i]! - before;
    for (let i = first; i < times.length && times[i]! < stop; i++) {
      const gained = nuclei[i]! - nuclei[first]! + (lost(i) - lost(first));
      share[i] = lost(i) > solver.killed * nuclei[first]! ? gained / lost(i) : NaN;
    }
  });
  return share;
}
