/** The numbers behind a plot: curves in the unit in which they are shown, and the range that holds them. */
import type { Bundle, CriterionData, NamedData, Setting } from "../../engine/contract";
import { type Run, interpolate } from "../run";
import { named, t } from "../words/language";
import { unitWords } from "../words/units";
import type { Curve, Panel } from "./panels";
import type { Clock } from "./clock";

export interface Drawn {
  curve: Curve;
  label: string;
  now: Float64Array;
  before: Float64Array | undefined;
}

export interface Cutoff {
  value: number;
  text: string;
  /** Whether the bad side is below. */
  below: boolean;
}

export interface Series {
  panel: Panel;
  unit: string;
  x: Float64Array;
  curves: Drawn[];
  cutoffs: Cutoff[];
}

/** What the model says of a state, signal or readout; of one with instances, that of the first. */
export function dataOf(bundle: Bundle, setting: Setting, id: string): NamedData | undefined {
  const model = bundle.models[setting.model];
  const all: NamedData[] = [...model.signals, ...model.states];
  return all.find((each) => each.id === id) ?? all.find((each) => each.id.endsWith(`.${id}`));
}

export function unitSaid(bundle: Bundle, unit: string): string {
  if (unit === "cell/fibre") return unitWords("cells/fibre");
  return unitWords(
    bundle.units[unit] ??
      unit.replaceAll("^3", "³").replaceAll("^2", "²").replaceAll("um", "µm").replaceAll("*", "·"),
  );
}

/** A value of a curve as its panel shows it. */
export function shown(panel: Panel, value: number, start: number): number {
  if (panel.scale === "share") return (100 * value) / start;
  if (panel.scale === "change") return 100 * (value / start - 1);
  return value;
}

function unitOf(bundle: Bundle, setting: Setting, panel: Panel): string {
  if (panel.scale === "share") return t("unit.share");
  if (panel.scale === "change") return t("unit.change");
  if (panel.unit !== undefined) return t(panel.unit);
  const data = dataOf(bundle, setting, panel.curves[0]!.id);
  return data === undefined ? "" : unitSaid(bundle, data.unit);
}

export function seriesOf(
  bundle: Bundle,
  setting: Setting,
  panel: Panel,
  clock: Clock,
  run: Run,
  before: Run | undefined,
  criterion: CriterionData | undefined,
): Series {
  // An injury at time zero falls at once: the curve begins with what was there before.
  const jump = setting.events.some((event) => event.at === 0) ? 1 : 0;
  const x = new Float64Array(run.time.length + jump);
  x[0] = clock.x(0);
  for (let i = 0; i < run.time.length; i++) x[i + jump] = clock.x(run.time[i]!);
  const curves = panel.curves.flatMap((curve): Drawn[] => {
    const row = run.curve(curve.id);
    if (row === undefined) return [];
    const data = dataOf(bundle, setting, curve.id);
    return [
      {
        curve,
        label: named(`curve.${curve.id}`, data?.title),
        now: scaled(panel, row, run.start(curve.id), jump),
        before: before && matched(panel, curve.id, before, run.time, jump),
      },
    ];
  });
  return {
    panel,
    unit: unitOf(bundle, setting, panel),
    x,
    curves,
    cutoffs: cutoffsOf(bundle, panel, setting, criterion),
  };
}

/** Values as a panel shows them, with the start before them where an injury falls at once. */
function scaled(panel: Panel, values: Float64Array, start: number, jump: number): Float64Array {
  const made = new Float64Array(values.length + jump);
  if (jump) made[0] = shown(panel, start, start);
  for (let i = 0; i < values.length; i++) made[i + jump] = shown(panel, values[i]!, start);
  return made;
}

/** By run and curve, the last curve that was matched, and the times it was matched to. */
const kept = new WeakMap<Run, Map<string, { time: Float64Array; made: Float64Array }>>();

/** The curve of the comparator at the times of another run; it is mostly the same as for the last one. */
function matched(
  panel: Panel,
  id: string,
  before: Run,
  time: Float64Array,
  jump: number,
): Float64Array | undefined {
  const row = before.curve(id);
  if (row === undefined) return undefined;
  let own = kept.get(before);
  if (own === undefined) kept.set(before, (own = new Map()));
  const key = `${panel.id} ${id} ${jump}`;
  const last = own.get(key);
  if (last !== undefined && equal(last.time, time)) return last.made;
  const made = scaled(
    panel,
    Float64Array.from(time, (day) => interpolate(before.time, row, day)),
    before.start(id),
    jump,
  );
  own.set(key, { time, made });
  return made;
}

function equal(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The cut-offs of a criterion for the readouts of a panel. */
function cutoffsOf(
  bundle: Bundle,
  panel: Panel,
  setting: Setting,
  criterion: CriterionData | undefined,
): Cutoff[] {
  if (!panel.cutoffs || criterion === undefined) return [];
  const age = setting.subject.ageDays + setting.duration;
  return criterion.tests
    .filter((test) => panel.curves.some((curve) => curve.id === test.readout))
    .filter((test) => test.youngest <= age && (test.oldest === null || setting.subject.ageDays < test.oldest))
    .flatMap((test) => {
      const value = test.cutoffs[setting.subject.sex];
      const told = test.texts[setting.subject.sex] ?? "";
      if (value === undefined) return [];
      return [
        { value, text: `${criterion.title}: ${unitSaid(bundle, told)}`, below: test.sense.includes("below") },
      ];
    });
}

/** The range of an axis: all curves in the window, from zero where they come near it. */
export function rangeOf(
  series: Series,
  hidden: Record<string, boolean>,
  window: [number, number] | undefined,
  points: number[] = [],
): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  const { panel, x } = series;
  const take = (value: number): void => {
    if (!Number.isFinite(value)) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const { curve, now, before } of series.curves) {
    if (hidden[curve.id]) continue;
    for (let i = 0; i < x.length; i++) {
      if (window !== undefined && (x[i]! < window[0] || x[i]! > window[1])) continue;
      take(now[i]!);
      if (before !== undefined) take(before[i]!);
    }
  }
  // A cut-off far away from the curves would press them flat.
  const near = 0.5 * low;
  for (const { value } of series.cutoffs) if (value > near) take(value);
  points.forEach(take);
  if (low > high) return panel.log ? [1, 10] : [0, 1];
  if (panel.log) return logRange(low, high);
  if (panel.scale === "change") {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  } else if (low >= 0 && low < 0.4 * high) low = 0;
  const least = panel.scale === "change" ? 2 : 0.1 * Math.max(Math.abs(high), 1e-9);
  const missing = Math.max(0, least - (high - low)) / 2;
  const room = 0.06 * (high - low);
  return [low === 0 ? 0 : low - missing - room, high + missing + room];
}

/** Whole decades, from ten at most, and down to a hundred-thousandth of the top. */
function logRange(low: number, high: number): [number, number] {
  const top = 10 ** Math.ceil(Math.log10(Math.max(high, 10)) - 0.02);
  const floor = Math.max(low, high * 1e-5, 1);
  return [10 ** Math.floor(Math.log10(floor)), top];
}
