/** The engine of the page: set as a global, so that a worker or a test can take it from one script. */
import type { Bundle, Engine } from "./contract";
import type { AllEquations } from "./equations";

export function makeEngine(_bundle: Bundle, _equations: AllEquations): Engine {
  throw new Error("not yet");
}

(globalThis as Record<string, unknown>).makeEngine = makeEngine;
