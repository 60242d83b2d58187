/** Published figures that can be drawn on the curves of a plot. */
import type { Bundle, Point, Setting } from "../../engine/contract";
import type { Run } from "../run";
import { sameRun } from "../setting/edit";
import type { Clock } from "./clock";
import { number, GLUE } from "../words/numbers";
import { t } from "../words/language";
import { moment } from "../words/times";
import type { Panel } from "./panels";
import { shown, unitSaid } from "./series";

export interface Mark {
  point: Point;
  role: Panel["curves"][number]["role"];
  /** On the axes of the plot. */
  x: [number, number];
  y: number;
  low: number;
  high: number;
  /** It was measured in the preset, from which the setting has moved away. */
  faded: boolean;
}

/** Whether the published figures of a preset still belong to a setting. */
function stillPreset(bundle: Bundle, preset: string, setting: Setting): boolean {
  const from = bundle.presets.find((each) => each.name === preset);
  return from !== undefined && sameRun(from.setting, setting);
}

/** Figures of one subject say nothing of another, whose start is not the same. */
function sameSubject(bundle: Bundle, preset: string, setting: Setting): boolean {
  const from = bundle.presets.find((each) => each.name === preset);
  const same = ({ species, sex, ageDays, muscle }: Setting["subject"]): string =>
    JSON.stringify([species, sex, ageDays, muscle]);
  return from !== undefined && same(from.setting.subject) === same(setting.subject);
}

export function marksOf(
  bundle: Bundle,
  preset: string,
  setting: Setting,
  panel: Panel,
  clock: Clock,
  run: Run,
): Mark[] {
  if (!sameSubject(bundle, preset, setting)) return [];
  const marks = bundle.points.flatMap((point): Mark[] => {
    const curve = panel.curves.find((each) => each.id === point.readout);
    if (point.preset !== preset || curve === undefined || run.curve(curve.id) === undefined) return [];
    const start = run.start(curve.id);
    const put = (value: number | null): number => {
      if (value === null) return Number.NaN;
      return shown(panel, point.kind === "relative" ? value * start : value, start);
    };
    const [low, high] = [put(point.low), put(point.high)];
    const middle = point.value === null ? (low + high) / 2 : put(point.value);
    if (!Number.isFinite(middle)) return [];
    const days = point.days;
    const x: Mark["x"] = [clock.x(days[0]!), clock.x(days.at(-1)!)];
    return [{ point, role: curve.role, x, y: middle, low, high, faded: false }];
  });
  const faded = marks.length > 0 && !stillPreset(bundle, preset, setting);
  return marks.map((mark) => ({ ...mark, faded }));
}

/** A published figure in words, with its citation. */
export function markSaid(bundle: Bundle, setting: Setting, point: Point): string {
  const unit = point.kind === "relative" ? t("unit.of_start") : unitSaid(bundle, point.unit);
  const amount = (value: number): string => (unit ? `${number(value)}${GLUE}${unit}` : number(value));
  const value = point.value === null ? "" : amount(point.value);
  const range =
    point.low !== null && point.high !== null
      ? t("point.range", { low: number(point.low), high: amount(point.high) })
      : "";
  const when = point.days.map((day) => moment(day, setting.duration)).join("–");
  return [point.name, `${when}: ${[value, range].filter(Boolean).join(" ")}`, point.citation]
    .filter(Boolean)
    .join("\n");
}
