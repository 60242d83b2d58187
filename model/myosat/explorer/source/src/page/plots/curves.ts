/**
 * Draws the curves on the canvas of the chart library, which does scales and axes: with one clip for all, joints
 * that cost little, and no points that fall on the same pixel, in half the time of its own.
 */
import type uPlot from "uplot";
import type { Shown } from "./canvas";
import { type Look, colour } from "./theme";

const NOW = 2.2;
const BEFORE = 1.4;
/** On dark paper thin lines look thinner. */
const BEFORE_DARK = 1.8;
const DASH = [5, 4];
/** Points closer than this to the last one are not drawn [canvas pixel]. */
const NEAR = 0.7;

export function drawCurves(u: uPlot, shown: Shown, look: Look): void {
  const { ctx, bbox } = u;
  const { series, hidden } = shown;
  const ratio = devicePixelRatio;
  const margin = NOW * ratio;
  ctx.save();
  ctx.beginPath();
  // Whole pixels, for other clips are slow; a curve along the edge keeps its width.
  ctx.rect(
    Math.floor(bbox.left - margin),
    Math.floor(bbox.top - margin),
    Math.ceil(bbox.width + 2 * margin),
    Math.ceil(bbox.height + 2 * margin),
  );
  ctx.clip();
  ctx.lineJoin = "bevel";
  const x = placesOf(u, series.x);
  const y = placing(u, series.panel.log === true);
  for (const { curve, now, before } of series.curves) {
    if (hidden[curve.id]) continue;
    ctx.strokeStyle = colour(curve.role, look);
    if (before !== undefined) {
      ctx.lineWidth = (look.dark ? BEFORE_DARK : BEFORE) * ratio;
      ctx.globalAlpha = look.dark ? 1 : 0.85;
      ctx.setLineDash(DASH.map((length) => length * ratio));
      trace(ctx, x, before, y);
      ctx.globalAlpha = 1;
      ctx.setLineDash([]);
    }
    ctx.lineWidth = NOW * ratio;
    trace(ctx, x, now, y);
  }
  ctx.restore();
}

function placesOf(u: uPlot, x: Float64Array): Float64Array {
  const { min, max } = u.scales.x!;
  const factor = u.bbox.width / (max! - min!);
  return x.map((value) => u.bbox.left + (value - min!) * factor);
}

/** From a value to its height on the canvas. */
function placing(u: uPlot, log: boolean): (value: number) => number {
  const { min, max } = u.scales.y!;
  const { top, height } = u.bbox;
  if (!log) return (value) => top + height * (1 - (value - min!) / (max! - min!));
  const [low, high] = [Math.log10(min!), Math.log10(max!)];
  // What is zero or less lies below the picture.
  return (value) => top + height * (1 - (value > 0 ? (Math.log10(value) - low) / (high - low) : -1));
}

function trace(
  ctx: CanvasRenderingContext2D,
  x: Float64Array,
  values: Float64Array,
  place: (value: number) => number,
): void {
  ctx.beginPath();
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = 0; i < x.length; i++) {
    const value = values[i]!;
    if (value !== value) continue;
    const [px, py] = [x[i]!, place(value)];
    const near = Math.abs(px - lastX) < NEAR && Math.abs(py - lastY) < NEAR;
    if (near && i < x.length - 1) continue;
    if (lastX !== lastX) ctx.moveTo(px, py);
    else ctx.lineTo(px, py);
    [lastX, lastY] = [px, py];
  }
  ctx.stroke();
}
