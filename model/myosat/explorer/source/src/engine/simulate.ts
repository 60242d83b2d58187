/** One setting: regions of the muscle are integrated apart and then mixed, as myosat/scenario/simulate.py. */
import type { Bundle, Experiment, Injury, ModelData, Setting } from "./contract";
import type { Solver } from "./equations";
import type { Machine, Problem, Solution, Watch } from "./machine";
import { active, outputTimes, segments, slotsOf, type Hit } from "./schedule";
import type { Body } from "./subject";

/** A part of the muscle: its share of the tissue, and the problem and solution of it. */
export interface Region {
  share: number;
  problem: Problem;
  solution: Solution;
}

export interface Simulation {
  setting: Setting;
  body: Body;
  times: number[];
  regions: Region[];
}

/** Integrate every region of a setting that makes sense; of its signals, those asked for are kept. */
export function simulate(bundle: Bundle, machine: Machine, body: Body, solver: Solver, setting: Setting, signals: number[]): Simulation {
  const model = machine.model;
  const acting = active(bundle, setting.subject.species, setting.courses, setting.duration);
  const events = [...setting.events].sort((a, b) => a.at - b.at);
  const times = outputTimes(acting, events, setting.duration, solver);
  const bent = experiment(machine, body, setting.experiment);
  const regions = parts(events).map(({ share, events }) => {
    const hits: Hit[] = events.map((event) => ({ at: event.at, vector: vector(bundle, solver, event) }));
    const problem: Problem = {
      parameters: body.data.parameters,
      ...bent,
      neutral: moved(model, body.neutral, setting.experiment.levers),
      segments: segments(model.levers, acting, hits, setting.duration, solver),
      times,
    };
    return { share, problem, solution: machine.solve(problem, signals) };
  });
  return { setting, body, times, regions };
}

/** Go through the steps of a region again. */
export function watched(machine: Machine, region: Region, watch: Watch): void {
  machine.solve({ ...region.problem, times: [] }, [], watch);
}

/** The muscle in nested parts by severity; shares sum to 1. */
function parts(events: Injury[]): { share: number; events: Injury[] }[] {
  const edges = [...new Set([0, 1, ...events.map((event) => event.severity)])].sort((a, b) => a - b);
  return edges.slice(1).map((upper, index) => ({
    share: upper - edges[index]!,
    events: events.filter((event) => event.severity >= upper),
  }));
}

function vector(bundle: Bundle, solver: Solver, event: Injury): number[] {
  const data = bundle.injuries.find((injury) => injury.name === event.injury)!;
  return solver.injuryParts.map((part) => data.vector[part]!);
}

function moved(model: ModelData, neutral: Float64Array, levers: Record<string, number>): Float64Array {
  const values = neutral.slice();
  const ids = model.levers.map((lever) => lever.id);
  for (const [address, value] of Object.entries(levers)) {
    for (const slot of slotsOf(address, ids)) {
      values[slot] = model.levers[slot]!.kind === "scale" ? values[slot]! * value : values[slot]! + value;
    }
  }
  return values;
}

/** What the experimenter bends: the state to begin with, what is clamped, held and silenced. */
function experiment(
  machine: Machine,
  body: Body,
  asked: Experiment,
): Pick<Problem, "initial" | "clamped" | "held" | "gains"> {
  const model = machine.model;
  const states = model.states.map((state) => state.id);
  const signals = model.signals.map((signal) => signal.id);
  const initial = body.initial.slice();
  const clamped: number[] = [];
  const held = new Float64Array(signals.length).fill(NaN);
  const gains = new Float64Array(model.processes.length).fill(1);
  for (const [address, value] of Object.entries(asked.clamp)) {
    for (const slot of slotsOf(address, states)) {
      clamped.push(slot);
      if (value !== "rest") initial[slot] = value;
    }
    for (const slot of slotsOf(address, signals)) {
      held[slot] = value === "rest" ? resting(machine, body)[slot]! : value;
    }
  }
  for (const [address, share] of Object.entries(asked.ablate)) {
    for (const slot of slotsOf(address, states)) initial[slot]! *= 1 - share;
  }
  const processes = model.processes.map((process) => process.id);
  for (const address of asked.knock_out) for (const slot of slotsOf(address, processes)) gains[slot] = 0;
  return { initial, clamped: [...new Set(clamped)], held, gains };
}

/** Signals and rates of a subject to which nothing happens; the array is used again. */
export function resting(machine: Machine, body: Body): Float64Array {
  machine.begin({
    parameters: body.data.parameters,
    gains: new Float64Array(machine.model.processes.length).fill(1),
    held: new Float64Array(machine.model.signals.length).fill(NaN),
    neutral: body.neutral,
    clamped: [],
    initial: body.initial,
  });
  return machine.observe(body.initial, body.neutral);
}
