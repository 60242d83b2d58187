/**
 * What the page knows and what it asks of its engine. Times are days, t = 0 is the stated age, and every
 * number is in the canonical unit that stands beside it; intervals are [start, stop).
 */

/** A name for people, in English and, where there is one, in Chinese. */
export interface Title {
  en: string;
  zh?: string;
}

// --- a setting: one question, as a scenario file asks it -------------------------------------------------

export interface Subject {
  species: string;
  sex: string;
  ageDays: number;
  muscle: string;
  /** Way of life by name; people only. */
  activity?: string;
  /** Protein of the daily diet, in the unit of `LifestyleData.protein`; people only. */
  protein?: number;
}

export interface Injury {
  injury: string;
  at: number;
  /** Share of the tissue wounded, above 0 and up to 1. */
  severity: number;
}

export interface Course {
  intervention: string;
  /** Left out: the first agent that can be used in the species. */
  agent?: string;
  /** In the unit of its `DoseData`; of sessions, their intensity from 0 to 1. */
  dose: number;
  start: number;
  stop: number;
  /** Doses alone: days from one to the next. Left out: the usual. */
  every?: number;
  /** Sessions alone: how many a day (3 / week is 3 / 7), and how long each is [day]. Left out: the usual. */
  sessions?: number;
  length?: number;
  /** Doses and sessions alone. Left out: doses explicit, sessions averaged. */
  timing?: "explicit" | "averaged";
  /** From 0 to 1. */
  adherence: number;
  on: boolean;
  /** Allows what is outside the evidence: dose, sex or species. */
  extrapolate?: boolean;
}

export interface Experiment {
  clamp: Record<string, number | "rest">;
  knock_out: string[];
  ablate: Record<string, number>;
  levers: Record<string, number>;
}

export interface Setting {
  model: ModelId;
  title: string;
  duration: number;
  subject: Subject;
  events: Injury[];
  courses: Course[];
  experiment: Experiment;
  /** "no interventions", "no injury", "no experiment", or the name of a preset. Left out: the usual. */
  compareWith?: string;
  /** Overrides, each a number with unit, as in the file; only those of the user's own file can be solved. */
  parameters?: Record<string, string>;
}

export type ModelId = "full" | "core";

// --- what the engine gives -------------------------------------------------------------------------------

export interface Outcome {
  time: Float64Array;
  /**
   * By id: states, signals, readouts; of states with instances also their sum under the bare name
   * ("cycling" is slow.cycling + fast.cycling). Units as in the bundle. What is not measured in the
   * species is left out.
   */
  values: Map<string, Float64Array>;
  /** Worked out when first asked for. */
  levers: Map<string, Float64Array>;
  /** Value of every entry of `values` at time zero before any injury, for "of baseline". */
  baseline: Map<string, number>;
  steps: number;
  milliseconds: number;
}

/** What one process does to a state: amount in the unit of the state per day, negative if it takes away. */
export interface Push {
  process: string;
  meaning: string;
  amount: number;
}

export interface Engine {
  /**
   * Throws `SettingError` for nonsense and `SolverFailure` if the integration fails. With `wanted` only those
   * series are put into `values`, which saves a few milliseconds.
   */
  run(setting: Setting, wanted?: readonly string[]): Outcome;
  /** For the "why" panel: by state (instances apart) what moves it, largest first. */
  pushes(setting: Setting, outcome: Outcome, day: number): Map<string, Push[]>;
  /** Rate of every process at an output index, for the moving diagram. */
  flows(outcome: Outcome, at: number): Map<string, number>;
  /** Running totals such as nuclei_killed and nuclei_returned; costs about as much as the run. */
  ledgers(outcome: Outcome): Map<string, Float64Array>;
}

/*
 * The main thread needs no engine for what follows from the bundle alone (src/engine/rules.ts):
 *   problemsOf(bundle, setting): string[]     what is wrong with a setting, in words; empty if it can be run
 *   comparatorOf(bundle, setting): {label, setting} | null      as the Python side chooses it
 *   useOf(bundle, species, course): UseData   what a course uses: dose, schedule, effects
 * In the worker: makeEngine(bundle, equations), a global that the script "engine" sets. The bundle and the
 * equations are the JSON of the elements "bundle" and "equations" (see src/page/worker.ts and main.ts).
 */

/** The setting is nonsense; `problems` says why. */
export interface SettingErrorLike extends Error {
  name: "SettingError";
  problems: string[];
}

export interface SolverFailureLike extends Error {
  name: "SolverFailure";
  day: number;
  state: string;
}

// --- the bundle: everything the page knows ---------------------------------------------------------------

export interface Bundle {
  version: string;
  /** Of the declarations and all data. */
  hash: string;
  disclaimer: Title;
  models: Record<ModelId, ModelData>;
  species: Record<string, SpeciesData>;
  subjects: SubjectData[];
  injuries: InjuryData[];
  interventions: InterventionData[];
  presets: Preset[];
  /** Name of the preset that the page opens with. */
  opening: string;
  points: Point[];
  criteria: CriterionData[];
  /** Unit as declared -> as printed ("cell/mm^3" -> "cells/mm³"). */
  units: Record<string, string>;
  /** Words of every citation key that the page names: short citation and doi. */
  references: Record<string, { text: string; doi?: string }>;
}

export interface NamedData {
  id: string;
  symbol: string;
  unit: string;
  meaning: string;
  title: Title;
}

export interface StateData extends NamedData {
  scale: number;
  role: "pool" | "clock" | "input";
}

export interface SignalData extends NamedData {
  readout: boolean;
  /** Whether it can be clamped: some process depends on it. */
  drives: boolean;
  /** Of a ratio: the signal by which it is averaged over regions of the muscle. */
  weight?: string;
  species?: string;
  /** A share, from zero to one. */
  share?: boolean;
  /** Factor from the model's unit to the one shown. */
  factor?: number;
}

export interface ProcessData {
  id: string;
  meaning: string;
  title: Title;
  unit: string;
  kind: string;
  lever?: string;
  /** [state, coefficient or parameter, sign] */
  terms: [string, number | string, 1 | -1][];
}

export interface LeverData {
  id: string;
  kind: "scale" | "add";
  unit: string;
  meaning: string;
}

export interface LedgerData extends NamedData {
  of: Record<string, number>;
}

export interface ModelData {
  id: ModelId;
  states: StateData[];
  signals: SignalData[];
  processes: ProcessData[];
  levers: LeverData[];
  ledgers: LedgerData[];
  /** Names of the parameter slots, in the order of `SubjectData.parameters`. */
  parameters: string[];
  /** For the core model: states of the full one that stand for each of its own. */
  lump?: Record<string, string[]>;
}

export interface SpeciesData {
  title: Title;
  many: string;
  /** Allowed ages at t = 0, and the age at which every run ends [day]. */
  youngest: number;
  oldest: number;
  latest: number;
  unit: "month" | "year";
  muscles: string[];
  sexes: string[];
  /** Of muscles and sexes. */
  titles: Record<string, Title>;
  lifestyle?: LifestyleData;
}

export interface LifestyleData {
  activities: { name: string; title: Title; summary: string; effects: [string, number][] }[];
  protein: {
    lever: string;
    unit: string;
    reference: number;
    low: number;
    high: number;
    summary: string;
  };
}

export interface SubjectData {
  model: ModelId;
  species: string;
  sex: string;
  muscle: string;
  /** "" or, of the user's own file, its parameter overrides as in `parametersKey`. */
  variant: string;
  /** Value of every parameter slot, those derived from rest included. */
  parameters: number[];
  /** The young subject at rest. */
  rest: number[];
}

export interface InjuryData {
  name: string;
  title: Title;
  summary: string;
  /** Species in which it can happen. */
  species: string[];
  vector: Record<string, number>;
  grade: string;
  sources: string[];
}

export interface DoseData {
  unit: string;
  reference: number;
  low: number;
  high: number;
  /** Reference, low and high as written in the file. */
  texts: [string, string, string];
  source: string;
  grade: string;
  /** The only sex that it was given to. */
  sex?: string;
  every?: number;
  length?: number;
  rhythm?: string;
}

export interface EffectData {
  lever: string;
  law: "linear" | "saturating" | "power";
  maximum: number;
  /** Of a saturating effect its half, of a power its scale. */
  half: number;
  exponent: number;
  meaning: string;
  grade: string;
  source: string;
}

export interface UseData {
  agent: string;
  schedule: "continuous" | "doses" | "sessions";
  dose: DoseData;
  /** Half-lives [day]; onset 0 when the dose enters at once. */
  onset: number;
  offset: number;
  transfer: number;
  effects: EffectData[];
  summary: string;
}

export interface InterventionData {
  name: string;
  title: Title;
  summary: string;
  safety: string;
  sources: string[];
  /** By species, what can be used, the default first. */
  uses: Record<string, UseData[]>;
  /** From the user's own file. */
  own?: boolean;
}

export interface Preset {
  name: string;
  group: string;
  title: Title;
  /** The comment at the head of the file. */
  question: Title;
  setting: Setting;
  comparator: { label: string; setting: Setting } | null;
}

/** A published figure that can be drawn on a curve of a preset. */
export interface Point {
  preset: string;
  readout: string;
  unit: string;
  /** One day, or a window. */
  days: number[];
  /** "value": as it is; "relative": divide the curve by its value before the injury. */
  kind: "value" | "relative";
  value: number | null;
  low: number | null;
  high: number | null;
  name: string;
  note: string;
  citation: string;
  doi?: string;
  split: string;
}

export interface CriterionData {
  name: string;
  title: string;
  summary: string;
  sources: string[];
  provisional: string;
  otherwise: string;
  /** How lean mass is taken to be measured; "" where that makes no difference. */
  method: string;
  /** "below" | "at or below" | "above" | "at or above"; ages in days, oldest null for no end. */
  tests: {
    sign: string;
    readout: string;
    sense: string;
    cutoffs: Record<string, number>;
    texts: Record<string, string>;
    youngest: number;
    oldest: number | null;
    method: string;
  }[];
  /** Mildest first; of each group of signs one is needed. */
  grades: { name: string; needs: string[][] }[];
}
