/** The engine of the page: set as globals, so that a worker or a test can take it from one script. */
import type { Bundle, Engine, ModelData, ModelId, Outcome, Push, Setting } from "./contract";
import type { AllEquations } from "./equations";
import { SettingError } from "./failures";
import { Machine } from "./machine";
import { baseline, ledgers, levers, pushes, rates, series, signalsFor } from "./outcome";
import { comparatorOf, problemsOf } from "./rules";
import { slotsOf } from "./schedule";
import { simulate, type Simulation } from "./simulate";
import { Subjects } from "./subject";

export function makeEngine(bundle: Bundle, equations: AllEquations): Engine {
  const machines = new Map<string, Machine>();
  const machine = (model: ModelId, kind: "free" | "held" = "free"): Machine => {
    const key = `${model} ${kind}`;
    let found = machines.get(key);
    if (!found) machines.set(key, (found = new Machine(bundle.models[model], equations, kind)));
    return found;
  };
  const subjects = new Subjects(bundle, machine);
  const behind = new WeakMap<Outcome, [Machine, Simulation]>();

  function simulationOf(outcome: Outcome): [Machine, Simulation] {
    const found = behind.get(outcome);
    if (!found) throw new Error("this outcome is not one that this engine made");
    return found;
  }

  return {
    run(setting: Setting, wanted?: readonly string[]): Outcome {
      const start = performance.now();
      const problems = problemsOf(bundle, setting);
      if (problems.length) throw new SettingError(problems);
      const own = machine(setting.model, holds(bundle.models[setting.model], setting) ? "held" : "free");
      const simulation = simulate(
        bundle,
        own,
        subjects.body(setting),
        equations.solver,
        setting,
        signalsFor(own.model, wanted),
      );
      let moved: Outcome["levers"] | undefined;
      const outcome: Outcome = {
        ...series(own, simulation, wanted),
        get levers() {
          return (moved ??= levers(own, simulation));
        },
        baseline: baseline(own, simulation),
        steps: simulation.regions.reduce((sum, region) => sum + region.solution.steps, 0),
        milliseconds: performance.now() - start,
      };
      behind.set(outcome, [own, simulation]);
      return outcome;
    },
    pushes(_setting: Setting, outcome: Outcome, day: number): Map<string, Push[]> {
      const [own, simulation] = simulationOf(outcome);
      return pushes(own, simulation, nearest(outcome.time, day));
    },
    flows(outcome: Outcome, at: number): Map<string, number> {
      const [own, simulation] = simulationOf(outcome);
      return rates(own, simulation, at);
    },
    ledgers(outcome: Outcome): Map<string, Float64Array> {
      const [own, simulation] = simulationOf(outcome);
      const { impulses } = equations.models[own.model.id]!;
      return ledgers(own, simulation, equations.solver, impulses);
    },
  };
}

/** Whether a setting holds a signal. */
function holds(model: ModelData, setting: Setting): boolean {
  const signals = model.signals.map((signal) => signal.id);
  return Object.keys(setting.experiment.clamp).some((address) => slotsOf(address, signals).length > 0);
}

function nearest(time: Float64Array, day: number): number {
  let best = 0;
  time.forEach((each, index) => {
    if (Math.abs(each - day) < Math.abs(time[best]! - day)) best = index;
  });
  return best;
}

Object.assign(globalThis, { makeEngine, problemsOf, comparatorOf });
