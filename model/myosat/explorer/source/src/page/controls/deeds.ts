/** Experiments that no clinic can do: all that can be blocked, bent, held or removed, by name. */
import type { Experiment, ModelData } from "../../engine/contract";
import { isExperiment, withHeld } from "../setting/edit";
import { capital, named, t, titled } from "../words/language";

type Kind = "block" | "bend" | "hold" | "remove";

/** Something that can be done, under the bare name that stands for all its instances. */
export interface Deed {
  kind: Kind;
  id: string;
  text: string;
  words: string;
}

export const bare = (id: string): string => id.replace(/^(slow|fast)\./, "");

export const deedSaid = (deed: Deed): string => `${t(`experiment.${deed.kind}`)} ${deed.text}`;

/** A deed that is done, in words. */
export function doneSaid(deeds: Deed[], kind: Kind, id: string): string {
  const deed = deeds.find((each) => each.kind === kind && each.id === bare(id));
  return deed === undefined ? `${t(`experiment.${kind}`)} ${id}` : deedSaid(deed);
}

/** Everything that an experiment does, in words. */
export function experimentSaid(model: ModelData, experiment: Experiment): string[] {
  if (!isExperiment(experiment)) return [];
  const deeds = deedsOf(model);
  const all: [Kind, string[]][] = [
    ["block", experiment.knock_out],
    ["bend", Object.keys(experiment.levers)],
    ["hold", Object.keys(experiment.clamp)],
    ["remove", Object.keys(experiment.ablate)],
  ];
  return all.flatMap(([kind, ids]) => ids.map((id) => doneSaid(deeds, kind, id)));
}

/** The deeds that have every word of a query, first those that have them in their name. */
export function deedsFound(deeds: Deed[], query: string): Deed[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const told = (deed: Deed): boolean => words.every((word) => deedSaid(deed).toLowerCase().includes(word));
  return deeds
    .filter((deed) => words.every((word) => deed.words.includes(word)))
    .sort((a, b) => Number(told(b)) - Number(told(a)));
}

/** Everything that can be done to a model, each once for all fibre types. */
export function deedsOf(model: ModelData): Deed[] {
  const made = new Map<string, Deed>();
  const add = (kind: Kind, id: string, text: string, more: string): void => {
    const name = bare(id);
    if (made.has(kind + name)) return;
    made.set(kind + name, {
      kind,
      id: name,
      text,
      words:
        `${name.replaceAll(/[._]/g, " ")} ${name} ${text} ${more} ${t(`experiment.${kind}`)}`.toLowerCase(),
    });
  };
  for (const process of model.processes) {
    add(
      "block",
      process.id,
      capital(titled(process.title)),
      `${process.title.en} ${process.meaning} knock out ${process.lever ?? ""}`,
    );
  }
  for (const lever of model.levers)
    add(
      "bend",
      lever.id,
      named(`lever.${bare(lever.id)}`, { en: bare(lever.id).replaceAll(/[._]/g, " ") }),
      lever.meaning,
    );
  for (const state of model.states) {
    if (state.role !== "clock") add("hold", state.id, capital(titled(state.title)), `${state.meaning} clamp`);
    if (/^(cell|nucleus)/.test(state.unit))
      add("remove", state.id, capital(titled(state.title)), `${state.meaning} ablate kill`);
  }
  for (const signal of model.signals)
    if (signal.drives)
      add("hold", signal.id, named(`signal.${bare(signal.id)}`, signal.title), `${signal.meaning} clamp`);
  return [...made.values()];
}

/** What an experiment is changed by when a deed begins. */
export function begun(old: Experiment, deed: Deed): Partial<Experiment> {
  if (deed.kind === "block")
    return old.knock_out.includes(deed.id) ? {} : { knock_out: [...old.knock_out, deed.id] };
  if (deed.kind === "bend") return { levers: withHeld(old.levers, deed.id, old.levers[deed.id] ?? 1) };
  if (deed.kind === "hold") return { clamp: withHeld<number | "rest">(old.clamp, deed.id, "rest") };
  return { ablate: withHeld(old.ablate, deed.id, 1) };
}
