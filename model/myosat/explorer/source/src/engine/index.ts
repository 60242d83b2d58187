/** The engine of the page: set as globals, so that a worker or a test can take it from one script. */
import type { Bundle, Engine, ModelId, Outcome, Push, Setting } from "./contract";
import type { AllEquations } from "./equations";
import { SettingError } from "./failures";
import { Machine } from "./machine";
import { baseline, ledgers, pushes, rates, series } from "./outcome";
import { comparatorOf, problemsOf } from "./rules";
import { simulate, type Simulation } from "./simulate";
import { Subjects } from "./subject";

export function makeEngine(bundle: Bundle, equations: AllEquations): Engine {
  const machines = new Map<ModelId, Machine>();
  const machine = (model: ModelId): Machine => {
    let found = machines.get(model);
    if (!found) machines.set(model, (found = new Machine(bundle.models[model], equations)));
    return found;
  };
  const subjects = new Subjects(bundle, machine);
  const behind = new WeakMap<Outcome, Simulation>();

  function simulationOf(outcome: Outcome): [Machine, Simulation] {
    const found = behind.get(outcome);
    if (!found) throw new Error("this outcome is not one that this engine made");
    return [machine(found.setting.model), found];
  }

  return {
    run(setting: Setting, wanted?: readonly string[]): Outcome {
      const start = performance.now();
      const problems = problemsOf(bundle, setting);
      if (problems.length) throw new SettingError(problems);
      const own = machine(setting.model);
      const simulation = simulate(bundle, own, subjects.body(setting), equations.solver, setting);
      const outcome: Outcome = {
        ...series(own, simulation, wanted),
        baseline: baseline(own, simulation),
        steps: simulation.regions.reduce((sum, region) => sum + region.solution.steps, 0),
        milliseconds: performance.now() - start,
      };
      behind.set(outcome, simulation);
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
      const nuclei = series(own, simulation, ["fibre_nuclei"]).values.get("fibre_nuclei");
      return ledgers(own, simulation, equations.solver, impulses, nuclei);
    },
  };
}

function nearest(time: Float64Array, day: number): number {
  let best = 0;
  time.forEach((each, index) => {
    if (Math.abs(each - day) < Math.abs(time[best]! - day)) best = index;
  });
  return best;
}

Object.assign(globalThis, { makeEngine, problemsOf, comparatorOf });
