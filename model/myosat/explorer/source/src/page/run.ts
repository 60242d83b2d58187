/** The curves of a run, as the page holds them. */
import type { Packed } from "./protocol";

export class Run {
  readonly time: Float64Array;
  readonly ids: string[];
  private readonly rows = new Map<string, Float64Array>();
  private readonly starts = new Map<string, number>();

  constructor(
    packed: Packed,
    readonly ticket: number,
    readonly milliseconds: number,
    /** Whether it is a coarse one, to be followed by the exact one. */
    readonly quick = false,
  ) {
    this.time = packed.time;
    this.ids = packed.ids;
    const { length } = packed.time;
    packed.ids.forEach((id, row) => {
      this.rows.set(id, packed.values.subarray(row * length, (row + 1) * length));
      this.starts.set(id, packed.start[row]!);
    });
  }

  /** All values of a curve; undefined if the model or species does not have it. */
  curve(id: string): Float64Array | undefined {
    return this.rows.get(id);
  }

  /** The value before any injury. */
  start(id: string): number {
    const start = this.starts.get(id) ?? Number.NaN;
    return Number.isFinite(start) ? start : (this.rows.get(id)?.[0] ?? Number.NaN);
  }

  /** The value at a time [day], between two outputs on the line that joins them. */
  at(id: string, day: number): number {
    const row = this.rows.get(id);
    return row === undefined ? Number.NaN : interpolate(this.time, row, day);
  }

  end(id: string): number {
    return this.rows.get(id)?.at(-1) ?? Number.NaN;
  }

  get last(): number {
    return this.time.at(-1) ?? 0;
  }
}

/** The last index whose time is not after `day`. */
export function indexAt(time: Float64Array, day: number): number {
  let low = 0;
  let high = time.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (time[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function interpolate(time: Float64Array, row: Float64Array, day: number): number {
  const i = indexAt(time, day);
  if (i + 1 >= time.length || day <= time[i]!) return row[i]!;
  const share = (day - time[i]!) / (time[i + 1]! - time[i]!);
  return row[i]! + share * (row[i + 1]! - row[i]!);
}
