/** Solves settings off the main thread. The engine stands before this in the same script. */
import type { Bundle, Engine } from "../engine/contract";
import type { AllEquations } from "../engine/equations";

interface Scope {
  makeEngine(bundle: Bundle, equations: AllEquations): Engine;
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;
let engine: Engine | undefined;

scope.onmessage = (event) => {
  if (engine === undefined) engine = scope.makeEngine(event.data.bundle as Bundle, event.data.equations as AllEquations);
  else scope.postMessage(engine.run(event.data));
};
