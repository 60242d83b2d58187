/**
 * A coarse engine in the page itself, for the time in which a slider moves: its answer is drawn in the same
 * frame, where one from the worker comes a frame later. It is used only if it answers within a few
 * milliseconds; everything that stays on the screen is solved by the worker.
 */
import { makeEngine } from "../engine";
import type { Bundle, Engine, Setting } from "../engine/contract";
import type { AllEquations } from "../engine/equations";
import { isSound, pack } from "./packing";
import { COARSE } from "./protocol";
import { Run } from "./run";

/** The longest that the page may be kept busy by solving [ms]. */
const LIMIT = 7;

export class Preview {
  private engine: Engine | undefined;
  /** How long the last coarse solution took [ms], and of what. */
  private took = Infinity;
  private shape = "";

  constructor(
    private readonly bundle: Bundle,
    private readonly equations: string,
  ) {}

  /** Make the engine ready, when there is nothing else to do. */
  warm(setting: Setting): void {
    if (this.engine !== undefined) return;
    try {
      const equations = JSON.parse(this.equations) as AllEquations;
      this.engine = makeEngine(this.bundle, { ...equations, solver: { ...equations.solver, ...COARSE } });
      this.engine.run(setting, []);
    } catch {
      // Where the page may not compile, the worker does all.
      this.engine = undefined;
    }
  }

  /** Learn how long a coarse solution takes. */
  note(setting: Setting, milliseconds: number): void {
    this.took = milliseconds;
    this.shape = shapeOf(setting);
  }

  /** The curves of a setting; undefined if that would take too long. */
  run(setting: Setting, ids: string[], ticket: number): Run | undefined {
    if (this.engine === undefined || this.took > LIMIT || this.shape !== shapeOf(setting)) return undefined;
    try {
      const outcome = this.engine.run(setting, ids);
      this.took = outcome.milliseconds;
      const packed = pack(outcome.time, outcome.values, ids, outcome.baseline);
      return isSound(packed) ? new Run(packed, ticket, outcome.milliseconds, true) : undefined;
    } catch {
      // Failures are told by the worker.
      return undefined;
    }
  }
}

/** What decides how long a solution takes. */
function shapeOf({ model, duration, subject, events, courses }: Setting): string {
  const given = courses
    .filter((course) => course.on)
    .map((course) => [course.intervention, course.timing, course.every, course.sessions]);
  return JSON.stringify([model, Math.ceil(Math.log2(duration)), subject.species, events.length, given]);
}
