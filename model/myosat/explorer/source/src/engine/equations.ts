/** The equations of a model with its solver, as Python emits them from its declarations. */

/** WebAssembly, base64, and where its memory is free [byte]. */
export interface Module {
  code: string;
  top: number;
}

export interface Equations {
  /** For runs in which no signal is held, which are quicker, and for the others. */
  free: Module;
  held: Module;
  /** Entries of the Jacobian: row of each, and its place in the factorised matrix. */
  entryRow: number[];
  entryPlace: number[];
  diagonal: number[];
  filled: number;
  /** Names of the impulses of an injury, in the order in which their amounts are written. */
  impulses: string[];
}

/** What the solver is told besides. */
export interface Solver {
  rtol: number;
  /** Absolute tolerance relative to a state's scale, per unit of relative tolerance. */
  absolute: number;
  tableau: number[];
  /** Numbers that stand for laws of exposure. */
  laws: Record<string, number>;
  /** An exposure that has fallen to this share of its dose no longer counts. */
  negligible: number;
  /** Times closer than this [day] are one. */
  close: number;
  /** Results are kept at this time before an injury [day]. */
  justBefore: number;
  /** Of the times at which results are kept, one in so many; all, as Python does, unless given. */
  thinned?: number;
  /** Results are kept at every dose unless there are more than this. */
  maxKept: number;
  /** Order of what an injury brings. */
  injuryParts: string[];
  /** Fewer nuclei killed than this share of all are none. */
  killed: number;
}

export interface AllEquations {
  solver: Solver;
  models: Record<string, Equations>;
}

/** What a module of WebAssembly exports; arrays are addresses. */
export interface Exports {
  memory: WebAssembly.Memory;
  prepare(parameters: number, gains: number, held: number): void;
  observe(y: number, levers: number, out: number): void;
  injure(y: number, parameters: number, event: number, out: number): void;
  set_levers(t: number, neutral: number, levers: number, table: number, places: number, exposures: number, u: number): void;
  advance(...numbers: number[]): number;
}
