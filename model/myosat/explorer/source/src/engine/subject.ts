/** Subjects: young rest with its parameters, and the life lived until the stated age. */
import type { Bundle, ModelData, ModelId, Setting, Subject, SubjectData } from "./contract";
import { SettingError } from "./failures";
import type { Machine } from "./machine";
import { slotsOf } from "./schedule";
import { parametersKey } from "./variants";

/** A subject ready to simulate. */
export interface Body {
  data: SubjectData;
  /** State at the stated age. */
  initial: Float64Array;
  /** Values of the levers in its way of life, when nothing else acts on them. */
  neutral: Float64Array;
}

/** Bodies kept, by what they follow from. */
const KEPT = 64;

export class Subjects {
  private readonly kept = new Map<string, Body>();

  constructor(
    private readonly bundle: Bundle,
    private readonly machine: (model: ModelId) => Machine,
  ) {}

  /** The body of a setting's subject; its life is integrated once. */
  body(setting: Pick<Setting, "model" | "subject" | "parameters">): Body {
    const { model, subject } = setting;
    const variant = parametersKey(setting.parameters);
    const traits = [model, variant, subject.species, subject.sex, subject.muscle, subject.ageDays];
    const key = JSON.stringify([...traits, subject.activity ?? "", subject.protein ?? ""]);
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key); // the one used last is the last to go
      this.kept.set(key, found);
      return found;
    }
    const made = this.made(model, subject, setting.parameters, variant);
    this.kept.set(key, made);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    return made;
  }

  private made(
    model: ModelId,
    subject: Subject,
    parameters: Record<string, string> | undefined,
    variant: string,
  ): Body {
    const data = this.bundle.subjects.find(
      (each) =>
        each.model === model &&
        each.variant === variant &&
        each.species === subject.species &&
        each.sex === subject.sex &&
        each.muscle === subject.muscle,
    );
    if (!data) throw new SettingError(["this page has no such subject, or not with these parameters"]);
    const own = this.bundle.models[model];
    const neutral = lifelong(this.bundle, own, subject);
    if (model === "full") return { data, neutral, initial: this.live(data, neutral, subject.ageDays) };
    const whole = this.body({ model: "full", subject, ...(parameters && { parameters }) });
    const full = this.bundle.models.full;
    const old = lumped(own, full, whole.initial);
    const young = lumped(own, full, whole.data.rest);
    const initial = Float64Array.from(data.rest, (value, index) => {
      const ratio = old[index]! / young[index]!;
      return Number.isFinite(ratio) ? value * ratio : value;
    });
    return { data, neutral, initial };
  }

  /** From young rest to the stated age. */
  private live(data: SubjectData, neutral: Float64Array, age: number): Float64Array {
    const machine = this.machine("full");
    const clock = machine.model.states.findIndex((state) => state.id === "age");
    const young = Float64Array.from(data.rest);
    const span = age - young[clock]!;
    if (span <= 0) {
      young[clock] = age; // younger than the reference: nothing has aged yet, only the clock says less
      return young;
    }
    return machine.solve({
      parameters: data.parameters,
      gains: new Float64Array(machine.model.processes.length).fill(1),
      held: new Float64Array(machine.model.signals.length).fill(NaN),
      neutral,
      clamped: [],
      initial: young,
      segments: [{ start: 0, stop: span, exposures: [], hits: [] }],
      times: [span],
    }).states;
  }
}

/** The values of the levers in a way of life. */
export function lifelong(bundle: Bundle, model: ModelData, subject: Subject): Float64Array {
  const values = Float64Array.from(model.levers, (lever) => (lever.kind === "scale" ? 1 : 0));
  const ids = model.levers.map((lever) => lever.id);
  for (const [lever, moved] of history(bundle, subject)) {
    for (const slot of slotsOf(lever, ids)) {
      const value = values[slot]!;
      values[slot] = model.levers[slot]!.kind === "scale" ? value * Math.max(0, 1 + moved) : value + moved;
    }
  }
  return values;
}

/** The levers that a life moves, and how far each. */
function history(bundle: Bundle, subject: Subject): [string, number][] {
  const found = bundle.species[subject.species]?.lifestyle;
  if (!found) return [];
  const moved = new Map<string, number>();
  const add = (lever: string, amount: number): void => {
    moved.set(lever, (moved.get(lever) ?? 0) + amount);
  };
  const way = found.activities.find((activity) => activity.name === subject.activity);
  for (const [lever, amount] of way?.effects ?? []) add(lever, amount);
  if (subject.protein !== undefined) add(found.protein.lever, subject.protein - found.protein.reference);
  return [...moved].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The states of the full model summed into those that stand for them in the teaching model. */
function lumped(core: ModelData, full: ModelData, values: ArrayLike<number>): number[] {
  const places = new Map(full.states.map((state, index) => [state.id, index]));
  return core.states.map((state) => {
    const total = (core.lump?.[state.id] ?? []).reduce((sum, id) => sum + values[places.get(id)!]!, 0);
    return total > 1e-9 ? total : NaN;
  });
}
