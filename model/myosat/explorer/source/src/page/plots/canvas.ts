/** The canvas of one plot. It is made once and given new numbers; only its size or look make it anew. */
import uPlot from "uplot";
import type { Setting } from "../../engine/contract";
import { GLUE, number } from "../words/numbers";
import type { Clock } from "./clock";
import { drawCurves } from "./curves";
import { drawBehind, drawFront } from "./decoration";
import type { Mark } from "./points";
import { type Series, rangeOf } from "./series";
import { type Look, colour } from "./theme";

export interface Shown {
  series: Series;
  marks: Mark[];
  clock: Clock;
  setting: Setting;
  hidden: Record<string, boolean>;
  /** [day] */
  window: [number, number] | undefined;
}

interface Options {
  look: Look;
  onLook(x: number, click: boolean): void;
  onZoom(from: number, to: number): void;
  /** The axes have moved, so what stands on them must too. */
  onMoved(): void;
}

const FONT = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
/** Curves whose movement is smaller than this many pixels are a drag by mistake. */
const LEAST_DRAG = 8;
/** Room that the words on a published figure take [pixel]. */
const TIP = 300;

export class Canvas {
  private chart: uPlot | undefined;
  private shown: Shown | undefined;
  private signature = "";
  private range = "";
  private ahead = false;
  private looked: [day: number, locked: boolean] = [Number.NaN, false];
  private readonly line = document.createElement("div");
  private readonly dots: HTMLElement[] = [];
  private readonly resizer: ResizeObserver;

  constructor(
    private readonly holder: HTMLElement,
    private readonly options: Options,
  ) {
    this.line.className = "time-line";
    this.resizer = new ResizeObserver(() => {
      const [width, height] = this.size();
      if (this.chart && (this.chart.width !== width || this.chart.height !== height))
        this.chart.setSize({ width, height });
    });
    this.resizer.observe(holder);
  }

  get clock(): Clock | undefined {
    return this.shown?.clock;
  }

  /** Draw what is shown; with `ahead`, what stands on the axes outside the canvas follows later. */
  show(shown: Shown, ahead = false): void {
    const last = this.shown;
    this.shown = shown;
    this.ahead = ahead;
    // What is drawn already, as a glimpse is, is not drawn twice.
    if (last?.series === shown.series && last.hidden === shown.hidden && last.window === shown.window) return;
    const { series, clock } = shown;
    const signature = `${series.curves.map((each) => each.curve.id).join()} ${clock.label} ${series.unit}`;
    const data = [series.x, series.curves[0]!.now];
    if (this.chart === undefined || signature !== this.signature)
      this.make(shown, data as unknown as uPlot.AlignedData);
    else this.chart.setData(data as unknown as uPlot.AlignedData, true);
    this.signature = signature;
  }

  /** Put the line of the time that is looked at, and a dot on every curve. */
  point(day: number, locked: boolean): void {
    this.looked = [day, locked];
    const { chart, shown } = this;
    if (chart === undefined || shown === undefined || !Number.isFinite(day)) return;
    const x = shown.clock.x(day);
    const left = chart.valToPos(x, "x");
    // Sizes from the chart, not from the page, which would have to be laid out for them.
    const [wide, tall] = [chart.bbox.width / devicePixelRatio, chart.bbox.height / devicePixelRatio];
    const inside = left >= -1 && left <= wide + 1;
    this.line.style.transform = `translateX(${left.toFixed(1)}px)`;
    this.line.hidden = !inside;
    this.line.classList.toggle("locked", locked);
    shown.series.curves.forEach(({ curve, now }, i) => {
      const dot = this.dots[i];
      if (dot === undefined) return;
      const value = valueAt(shown.series.x, now, x);
      const top = chart.valToPos(value, "y");
      dot.hidden = !inside || shown.hidden[curve.id] === true || !(top >= -4 && top <= tall + 4);
      dot.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    });
  }

  /** A place on the axes in pixels from the corner of the plot; undefined where it is not shown. */
  place(x: number, y: number): [number, number] | undefined {
    const { chart } = this;
    if (chart === undefined) return undefined;
    const left = chart.valToPos(x, "x");
    const top = chart.valToPos(y, "y");
    const { bbox } = chart;
    const [wide, tall] = [bbox.width / devicePixelRatio, bbox.height / devicePixelRatio];
    if (!(left >= 0 && left <= wide && top >= 0 && top <= tall)) return undefined;
    return [left + bbox.left / devicePixelRatio, top + bbox.top / devicePixelRatio];
  }

  /** Whether there is no room at the right of a place, so that what is told of it belongs at its left. */
  isRight(left: number): boolean {
    const edge = this.holder.closest("main")?.getBoundingClientRect().right ?? innerWidth;
    return edge - this.holder.getBoundingClientRect().left - left < TIP;
  }

  destroy(): void {
    this.resizer.disconnect();
    this.chart?.destroy();
    this.chart = undefined;
  }

  private size(): [number, number] {
    return [Math.max(160, this.holder.clientWidth), Math.max(120, this.holder.clientHeight)];
  }

  private make(shown: Shown, data: uPlot.AlignedData): void {
    this.chart?.destroy();
    const { look } = this.options;
    const [width, height] = this.size();
    const { series, clock } = shown;
    const points = (): number[] => this.shown!.marks.flatMap((mark) => [mark.y, mark.low, mark.high]);
    const seen = (): [number, number] | undefined => {
      const days = this.shown!.window;
      return days && [this.shown!.clock.x(days[0]), this.shown!.clock.x(days[1])];
    };
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // In whole pixels, for the chart library scales no others.
    const font = `${Math.round(0.75 * rem)}px ${FONT}`;
    const axis: Partial<uPlot.Axis> = {
      stroke: look.ink,
      font,
      labelFont: font,
      ticks: { stroke: look.axis, width: 1, size: 4 },
      border: { show: true, stroke: look.axis, width: 1 },
      gap: 4,
    };
    this.chart = new uPlot(
      {
        width,
        height,
        pxAlign: false,
        padding: [0.55 * rem, 0.9 * rem, 0, 0],
        legend: { show: false },
        cursor: {
          x: false,
          y: false,
          points: { show: false },
          drag: { x: true, y: false, setScale: false, dist: LEAST_DRAG },
        },
        scales: {
          x: { time: false, range: (_, low, high) => seen() ?? [low, high] },
          y: {
            distr: series.panel.log ? 3 : 1,
            range: () => rangeOf(this.shown!.series, this.shown!.hidden, seen(), points()),
          },
        },
        axes: [
          {
            ...axis,
            label: clock.label,
            labelSize: 1.25 * rem,
            labelGap: 0,
            size: 1.6 * rem,
            incrs: clock.steps,
            grid: { show: false },
            values: (_, ticks) => ticks.map((tick) => String(Number(tick.toPrecision(6)))),
          },
          {
            ...axis,
            size: (_, labels) =>
              10 + 0.45 * rem * Math.max(3, ...(labels ?? []).map((label) => label.length)),
            border: { show: false },
            ticks: { show: false },
            grid: { stroke: look.grid, width: 1, ...(series.panel.log ? { filter: wholeDecades } : {}) },
            values: (_, ticks) => ticks.map((tick) => ticked(tick, series.panel.log === true)),
            ...(series.panel.log ? { filter: wholeDecades } : { space: 2.1 * rem }),
          },
        ],
        // The curves are drawn below; one of them stands here for the axis.
        series: [{}, { scale: "y", points: { show: false }, paths: () => null }],
        hooks: {
          drawAxes: [(u) => drawBehind(u, this.shown!, look)],
          draw: [
            (u) => {
              drawCurves(u, this.shown!, look);
              drawFront(u, this.shown!, look);
              this.moved(u);
            },
          ],
          setSize: [() => queueMicrotask(() => this.point(...this.looked))],
          setSelect: [(u) => this.zoomed(u)],
        },
      },
      data,
      this.holder,
    );
    this.attach(this.chart, shown, look);
  }

  private attach(chart: uPlot, shown: Shown, look: Look): void {
    this.dots.length = 0;
    for (const { curve } of shown.series.curves) {
      const dot = document.createElement("div");
      dot.className = "curve-dot";
      dot.style.background = colour(curve.role, look);
      this.dots.push(dot);
    }
    chart.over.append(this.line, ...this.dots);
    let pressed = Number.NaN;
    const x = (event: PointerEvent): number =>
      chart.posToVal(event.clientX - chart.over.getBoundingClientRect().left, "x");
    chart.over.addEventListener("pointermove", (event) => this.options.onLook(x(event), false));
    chart.over.addEventListener("pointerdown", (event) => (pressed = event.clientX));
    chart.over.addEventListener("pointerup", (event) => {
      if (Math.abs(event.clientX - pressed) < LEAST_DRAG) this.options.onLook(x(event), true);
    });
    chart.root.setAttribute("aria-hidden", "true");
  }

  private zoomed(u: uPlot): void {
    const { left, width } = u.select;
    if (width < LEAST_DRAG) return;
    this.options.onZoom(u.posToVal(left, "x"), u.posToVal(left + width, "x"));
    u.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
  }

  private moved(u: uPlot): void {
    const { x, y } = u.scales;
    const range = `${x!.min} ${x!.max} ${y!.min} ${y!.max} ${u.width} ${u.height} ${this.shown!.marks.length}`;
    if (range === this.range) return;
    this.range = range;
    if (this.shown!.marks.length > 0 && !this.ahead) queueMicrotask(() => this.options.onMoved());
  }
}

/** Of the ticks of a logarithmic axis only whole decades, and of many only every other. */
const wholeDecades: uPlot.Axis.Filter = (_, splits) => {
  const tens = splits.filter((value) => value !== null && Math.abs(Math.log10(value) % 1) < 1e-9);
  const every = tens.length > 6 ? 2 : 1;
  return splits.map((value) => {
    const place = tens.indexOf(value);
    return place >= 0 && place % every === 0 ? value : null;
  });
};

function ticked(value: number | null, log: boolean): string {
  if (value === null) return "";
  if (Math.abs(value) >= 1e6) return `${number(value / 1e6)}${GLUE}M`;
  return log
    ? number(value)
    : String(Number(value.toPrecision(6)))
        .replace("-", "−")
        .replace(/\B(?=(\d{3})+$)/, ",");
}

/** The value of a curve at a place of the axis. */
function valueAt(x: Float64Array, values: Float64Array, at: number): number {
  let low = 0;
  let high = x.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (x[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  if (low + 1 >= x.length) return values[low]!;
  const share = (at - x[low]!) / (x[low + 1]! - x[low]! || 1);
  return values[low]! + Math.min(Math.max(share, 0), 1) * (values[low + 1]! - values[low]!);
}
