/** What is shown as one picture: the headline, all plots, the diagram, and where it came from; as SVG or PNG. */
import type { Controller } from "../controller";
import { headline } from "../insight/headline";
import { clockOf } from "../plots/clock";
import { panelsFor } from "../plots/panels";
import { seriesOf } from "../plots/series";
import { marksOf } from "../plots/points";
import { LIGHT } from "../plots/theme";
import { t, titled } from "../words/language";
import { el, lines } from "./markup";
import { plotMarkup } from "./plot-markup";

const WIDTH = 1280;
const MARGIN = 40;
const GAP = 36;
const PLOT = 300;

export function pictureOf(controller: Controller): string {
  const { bundle, store } = controller;
  const held = store.get();
  const { run, before, solved, preset } = held;
  if (run === undefined) throw new Error("nothing is solved yet");
  const clock = clockOf(bundle, solved);
  const criterion = bundle.criteria.find((each) => each.name === held.criterion);
  const made = panelsFor(solved, held.panels)
    .map((panel) => ({
      series: seriesOf(bundle, solved, panel, clock, run, before, criterion),
      marks: marksOf(bundle, preset, solved, panel, clock, run),
    }))
    .filter(({ series }) => series.curves.length > 0);
  const columns = made.length > 1 ? 2 : 1;
  const wide = (WIDTH - 2 * MARGIN - GAP * (columns - 1)) / columns;
  const title = controller.title(solved, preset);
  const text = lines(headline(bundle, held).join(" "), 120);
  const top = 92 + 24 * text.length;
  const parts = made.map(({ series, marks }, i) => {
    const x = MARGIN + (i % columns) * (wide + GAP);
    const y = top + Math.floor(i / columns) * (PLOT + GAP);
    const window = held.window && ([clock.x(held.window[0]), clock.x(held.window[1])] as [number, number]);
    const plot = plotMarkup(
      { series, marks, clock, setting: solved, hidden: held.hiddenCurves, window },
      wide,
      PLOT,
    );
    return el("g", { transform: `translate(${x} ${y})` }, plot);
  });
  const height = top + Math.ceil(made.length / columns) * (PLOT + GAP) + 50;
  const { ink, faint, paper } = LIGHT;
  const dashed = before === undefined ? "" : t("picture.dashed", { label: held.beforeLabel });
  const faded = made.some(({ marks }) => marks.some((mark) => mark.faded)) ? t("picture.faded") : "";
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      "font-family": "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif",
    },
    el("title", {}, escaped(title)),
    el("rect", { width: WIDTH, height, fill: paper }),
    el("text", { x: MARGIN, y: 48, "font-size": 26, "font-weight": 700, fill: ink }, escaped(title)),
    ...text.map((line, i) =>
      el("text", { x: MARGIN, y: 80 + 24 * i, "font-size": 17, fill: ink }, escaped(line)),
    ),
    ...parts,
    el(
      "text",
      { x: MARGIN, y: height - 38, "font-size": 13, fill: faint },
      escaped([dashed, faded].filter(Boolean).join(" · ")),
    ),
    el(
      "text",
      { x: MARGIN, y: height - 18, "font-size": 13, fill: faint },
      escaped(`myosat ${bundle.version} · ${titled(bundle.disclaimer)}`),
    ),
  );
}

/** The picture at twice its size in dots. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
