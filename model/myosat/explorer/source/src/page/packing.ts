/** Curves of an outcome in one block, and whether they can be shown. */
import type { Packed } from "./protocol";

export function pack(
  time: Float64Array,
  values: Map<string, Float64Array>,
  ids: string[],
  start?: Map<string, number>,
): Packed {
  const found = ids.filter((id) => values.has(id));
  const packed: Packed = {
    ids: found,
    time: time.slice(),
    values: new Float64Array(found.length * time.length),
    start: new Float64Array(found.length).fill(Number.NaN),
  };
  found.forEach((id, row) => {
    packed.values.set(values.get(id)!, row * time.length);
    packed.start[row] = start?.get(id) ?? Number.NaN;
  });
  return packed;
}

/** Ratios such as M1/(M1+M2) have no value where there is nothing to divide. */
const RATIO = /fraction|interval|share|ratio/;

/** Whether every number is one. */
export function isSound({ ids, time, values }: Packed): boolean {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]!) && !RATIO.test(ids[Math.floor(i / time.length)]!)) return false;
  }
  return true;
}
