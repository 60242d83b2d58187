/** What a plot shows beside its curves: injuries, courses, cut-offs, and the bars of published figures. */
import type uPlot from "uplot";
import type { Shown } from "./canvas";
import { type Look, blend, colour } from "./theme";

/** Height of the bar that shows a course [CSS pixel]. */
const BAR = 5;
/** Opacity of published figures that belong to another setting, as in the style sheet. */
export const FADED = 0.55;

export function drawBehind(u: uPlot, shown: Shown, look: Look): void {
  const { ctx } = u;
  const ratio = devicePixelRatio;
  const { left, top, width, height } = u.bbox;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  for (const cutoff of shown.series.cutoffs) {
    const y = u.valToPos(cutoff.value, "y", true);
    ctx.fillStyle = blend(look.paper, colour("force", look), 0.1);
    if (cutoff.below) ctx.fillRect(left, y, width, top + height - y);
    else ctx.fillRect(left, top, width, y - top);
  }
  const spans = shown.setting.courses.filter((course) => course.on);
  spans.forEach((course, row) => {
    const from = u.valToPos(shown.clock.x(course.start), "x", true);
    const to = u.valToPos(shown.clock.x(course.stop), "x", true);
    ctx.fillStyle = blend(look.paper, colour("intervention", look), look.dark ? 0.75 : 0.9);
    ctx.fillRect(from, top + row * (BAR + 1) * ratio, Math.max(to - from, 2 * ratio), BAR * ratio);
  });
  ctx.strokeStyle = look.faint;
  ctx.lineWidth = ratio;
  ctx.setLineDash([2 * ratio, 3 * ratio]);
  for (const event of shown.setting.events) {
    const x = u.valToPos(shown.clock.x(event.at), "x", true);
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, top + height);
    ctx.stroke();
  }
  if (shown.series.panel.scale === "change") level(u, 0, look.axis, []);
  ctx.restore();
}

export function drawFront(u: uPlot, shown: Shown, look: Look): void {
  const { ctx } = u;
  const ratio = devicePixelRatio;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  ctx.save();
  for (const { value, text } of shown.series.cutoffs) {
    level(u, value, colour("force", look), [6 * ratio, 3 * ratio]);
    ctx.font = `${0.7 * rem * ratio}px system-ui, sans-serif`;
    ctx.fillStyle = look.ink;
    // At the left and below, where curves that fall with age are not; above if there is no room.
    const y = u.valToPos(value, "y", true);
    const room = u.bbox.top + u.bbox.height - y > 1.2 * rem * ratio;
    ctx.textAlign = "left";
    ctx.textBaseline = room ? "top" : "bottom";
    ctx.fillText(text, u.bbox.left + 4 * ratio, y + (room ? 3 : -2) * ratio);
  }
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = 1.5 * ratio;
  for (const mark of shown.marks) {
    const [from, to] = mark.x.map((x) => u.valToPos(x, "x", true)) as [number, number];
    const middle = (from + to) / 2;
    ctx.globalAlpha = mark.faded ? FADED : 1;
    ctx.beginPath();
    if (Number.isFinite(mark.low) && Number.isFinite(mark.high)) {
      ctx.moveTo(middle, u.valToPos(mark.low, "y", true));
      ctx.lineTo(middle, u.valToPos(mark.high, "y", true));
    }
    if (to > from) {
      const y = u.valToPos(mark.y, "y", true);
      ctx.moveTo(from, y);
      ctx.lineTo(to, y);
    }
    ctx.stroke();
  }
  ctx.restore();
}

function level(u: uPlot, value: number, stroke: string, dash: number[]): void {
  const { ctx } = u;
  const y = u.valToPos(value, "y", true);
  if (y < u.bbox.top || y > u.bbox.top + u.bbox.height) return;
  ctx.strokeStyle = stroke;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(u.bbox.left, y);
  ctx.lineTo(u.bbox.left + u.bbox.width, y);
  ctx.stroke();
  ctx.setLineDash([]);
}
