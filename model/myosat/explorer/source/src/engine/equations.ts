/** The equations of a model, as Python emits them from its declarations. */

export interface Equations {
  /** Layout of the arrays. */
  states: number;
  levers: number;
  /** Entries of the Jacobian: its row and its place in the factorised matrix. */
  entryRow: number[];
  entryPlace: number[];
  diagonal: number[];
  filled: number;
  constants: number;
  signals: number;
  processes: number;
  prepare(p: Float64Array, held: Float64Array, k: Float64Array): void;
  rhs(y: Float64Array, u: Float64Array, p: Float64Array, g: Float64Array, held: Float64Array, k: Float64Array, out: Float64Array): void;
}

export type AllEquations = Record<string, Equations>;
