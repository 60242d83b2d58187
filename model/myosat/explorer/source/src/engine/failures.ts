/** What can go wrong. */

/** A setting that makes no sense; `problems` says why, in words. */
export class SettingError extends Error {
  override readonly name = "SettingError";
  constructor(readonly problems: string[]) {
    super(problems.join("; "));
  }
}

/** The integration stopped: when, and in which state. */
export class SolverFailure extends Error {
  override readonly name = "SolverFailure";
  constructor(
    readonly day: number,
    readonly state: string,
    why: string,
  ) {
    super(`the integration stopped at day ${Number(day.toPrecision(6))} in ${state}: ${why}`);
  }
}
