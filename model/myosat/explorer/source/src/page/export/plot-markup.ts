/** One plot as SVG markup, for files: the same curves, ranges and marks as on the page. */
import type { Shown } from "../plots/canvas";
import { FADED } from "../plots/decoration";
import { rangeOf } from "../plots/series";
import { LIGHT, blend, colour } from "../plots/theme";
import { t } from "../words/language";
import { number } from "../words/numbers";
import { el, words } from "./markup";
import { decades, ticks } from "./ticks";

const LEFT = 58;
const TOP = 62;
/** Of the names of the curves, which may need two. */
const ROW = 17;
const BOTTOM = 46;
const look = LIGHT;

export function plotMarkup(shown: Shown, width: number, height: number): string {
  const { series, marks, hidden } = shown;
  const { panel, x } = series;
  const [from, to] = shown.window ?? [x[0]!, x.at(-1)!];
  const [low, high] = rangeOf(
    series,
    hidden,
    shown.window,
    marks.flatMap((mark) => [mark.y, mark.low, mark.high]),
  );
  const inner = { width: width - LEFT, height: height - TOP - BOTTOM };
  const px = (value: number): number => LEFT + ((value - from) / (to - from)) * inner.width;
  const scaled = panel.log
    ? (value: number): number => Math.log10(Math.max(value, low * 1e-3))
    : (value: number): number => value;
  const py = (value: number): number =>
    TOP + inner.height * (1 - (scaled(value) - scaled(low)) / (scaled(high) - scaled(low)));
  const text = (
    at: { x: number; y: number },
    content: string,
    more: Record<string, string | number> = {},
  ): string => el("text", { ...at, "font-size": 13, fill: look.ink, ...more }, words(content));
  const clip = `clip-${panel.id}`;
  const path = (values: Float64Array): string => {
    const points: string[] = [];
    for (let i = 0; i < x.length; i++)
      if (Number.isFinite(values[i]!)) points.push(`${px(x[i]!).toFixed(1)} ${py(values[i]!).toFixed(1)}`);
    return `M${points.join("L")}`;
  };
  const rows = panel.log ? decades(low, high) : ticks(low, high, 5);
  const grid = rows.map((value) =>
    [
      el("line", { x1: LEFT, x2: width, y1: py(value), y2: py(value), stroke: look.grid }),
      text({ x: LEFT - 8, y: py(value) + 4 }, number(value), { "text-anchor": "end" }),
    ].join(""),
  );
  const times = ticks(from, to, Math.round(inner.width / 80), shown.clock.steps).map((value) =>
    [
      el("line", {
        x1: px(value),
        x2: px(value),
        y1: TOP + inner.height,
        y2: TOP + inner.height + 5,
        stroke: look.axis,
      }),
      text({ x: px(value), y: TOP + inner.height + 20 }, String(Number(value.toPrecision(6))), {
        "text-anchor": "middle",
      }),
    ].join(""),
  );
  const curves = series.curves
    .filter(({ curve }) => !hidden[curve.id])
    .map(({ curve, now, before }) => {
      const stroke = { fill: "none", stroke: colour(curve.role, look), "stroke-linejoin": "round" };
      return [
        before === undefined
          ? ""
          : el("path", { ...stroke, d: path(before), "stroke-width": 1.5, "stroke-dasharray": "6 4" }),
        el("path", { ...stroke, d: path(now), "stroke-width": 2.6 }),
      ].join("");
    });
  const bars = shown.setting.courses
    .filter((course) => course.on)
    .map((course, row) => {
      const start = px(shown.clock.x(course.start));
      return el("rect", {
        x: start,
        y: TOP + row * 7,
        width: Math.max(2, px(shown.clock.x(course.stop)) - start),
        height: 6,
        fill: blend(look.paper, colour("intervention", look), 0.9),
      });
    });
  const injuries = shown.setting.events.map((event) => {
    const at = px(shown.clock.x(event.at));
    return el("line", {
      x1: at,
      x2: at,
      y1: TOP,
      y2: TOP + inner.height,
      stroke: look.faint,
      "stroke-dasharray": "2 3",
    });
  });
  const cutoffs = series.cutoffs.map(({ value, text: told }) =>
    [
      el("line", {
        x1: LEFT,
        x2: width,
        y1: py(value),
        y2: py(value),
        stroke: colour("force", look),
        "stroke-dasharray": "6 3",
      }),
      text({ x: LEFT + 5, y: py(value) + (TOP + inner.height - py(value) > 18 ? 14 : -4) }, told, {
        "font-size": 12,
      }),
    ].join(""),
  );
  const points = marks.map((mark) => {
    const at = px((mark.x[0] + mark.x[1]) / 2);
    const whisker = Number.isFinite(mark.low) && Number.isFinite(mark.high);
    const parts = [
      whisker
        ? el("line", {
            x1: at,
            x2: at,
            y1: py(mark.low),
            y2: py(mark.high),
            stroke: look.ink,
            "stroke-width": 1.5,
          })
        : "",
      el("circle", { cx: at, cy: py(mark.y), r: 5, fill: colour(mark.role, look), stroke: look.ink }),
    ];
    return el("g", mark.faded ? { opacity: FADED } : {}, ...parts);
  });
  let [along, row] = [0, 0];
  const legend = series.curves
    .filter(({ curve }) => !hidden[curve.id])
    .map(({ curve, label }) => {
      const size = 34 + 7.4 * label.length * (/[\u3000-\u9fff]/.test(label) ? 1.9 : 1);
      if (along + size > inner.width && along > 0) [along, row] = [0, row + 1];
      const start = along;
      along += size;
      return (
        el("rect", { x: LEFT + start, y: 32 + ROW * row, width: 16, height: 4, fill: colour(curve.role, look) }) +
        text({ x: LEFT + start + 21, y: 38 + ROW * row }, label)
      );
    });
  return [
    el("clipPath", { id: clip }, el("rect", { x: LEFT, y: TOP, width: inner.width, height: inner.height })),
    text({ x: 0, y: 18 }, t(panel.title), { "font-size": 16, "font-weight": 700 }),
    text({ x: width, y: 18 }, panel.log ? t("axis.log", { unit: series.unit }) : series.unit, {
      "text-anchor": "end",
      fill: look.faint,
    }),
    ...legend,
    ...grid,
    el("g", { "clip-path": `url(#${clip})` }, ...bars, ...injuries, ...curves, ...cutoffs, ...points),
    el("line", { x1: LEFT, x2: width, y1: TOP + inner.height, y2: TOP + inner.height, stroke: look.axis }),
    ...times,
    text({ x: LEFT + inner.width / 2, y: height - 4 }, shown.clock.label, { "text-anchor": "middle" }),
  ].join("");
}
