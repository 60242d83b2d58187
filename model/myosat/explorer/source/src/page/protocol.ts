/** What the page and its worker say to each other. */
import type { Push, Setting } from "../engine/contract";

/** The run that is looked at, and the one that it is compared with. */
export type Lane = "now" | "before";

/**
 * How a coarse run is solved, shown while a slider moves: its points, half as many, are within two thousandths of the
 * largest value of the exact curve, and come in a fifth of the time. A front steeper than two points leans a little.
 */
export const COARSE = { rtol: 3e-4, thinned: 2 };

export type Ask =
  /** Bundle and equations as JSON text, which crosses faster than what it means. */
  | { kind: "start"; bundle: string; equations: string }
  | { kind: "run"; ticket: number; lane: Lane; setting: Setting; ids: string[]; quick: boolean }
  | { kind: "flows"; ticket: number; lane: Lane }
  | { kind: "pushes"; ticket: number; day: number }
  | { kind: "all"; ticket: number; lane: Lane };

/** Curves in one block, so that they cross from thread to thread without a copy. */
export interface Packed {
  ids: string[];
  time: Float64Array;
  /** One row after the other, each as long as `time`. */
  values: Float64Array;
  /** Of each id before any injury; NaN where there is none. */
  start: Float64Array;
}

export interface Failure {
  kind: "solver" | "setting" | "other";
  message: string;
  day?: number;
  state?: string;
  problems?: string[];
}

export type Answer =
  | { kind: "outcome"; ticket: number; lane: Lane; packed: Packed; quick: boolean; milliseconds: number }
  | { kind: "failed"; ticket: number; lane: Lane; failure: Failure }
  | { kind: "flows"; ticket: number; packed: Packed }
  | { kind: "pushes"; ticket: number; day: number; pushes: [string, Push[]][] }
  | { kind: "all"; ticket: number; packed: Packed };
