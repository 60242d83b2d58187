/** Places for ticks on an axis. */

/** Round numbers from `low` to `high`, about `count` of them; their distance is one of `steps`, if given. */
export function ticks(low: number, high: number, count: number, steps?: number[]): number[] {
  const raw = (high - low) / Math.max(1, count);
  const ten = 10 ** Math.floor(Math.log10(raw));
  const step =
    steps?.find((each) => each >= raw) ??
    [1, 2, 5, 10].map((each) => each * ten).find((each) => each >= raw * 0.999)!;
  const made: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++)
    made.push(Number((i * step).toPrecision(12)));
  return made;
}

/** Powers of ten from `low` to `high`. */
export function decades(low: number, high: number): number[] {
  const made: number[] = [];
  for (let power = Math.ceil(Math.log10(low) - 1e-9); power <= Math.log10(high) + 1e-9; power++)
    made.push(10 ** power);
  return made;
}
