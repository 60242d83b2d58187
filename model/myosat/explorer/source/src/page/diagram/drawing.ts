/** The diagram as SVG: made once, then only levels and widths move. Colours are written in, for export. */
import { type Look, blend, colour } from "../plots/theme";
import { number } from "../words/numbers";
import { named, t } from "../words/language";
import { type Place, bezier, outline, polyline } from "./arrows";
import type { Link, Traffic } from "./network";
import type { Box, Plan, Port } from "./plan";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 88;
const HEIGHT = 44;
const STEP_X = 110;
const STEP_Y = 84;
const MARGIN = { left: 26, top: 34, right: 26, bottom: 26 };
/** Width of the widest arrow, and the share below which one is dotted. */
const WIDEST = 17;
/** The same of lanes that flow evenly, so that they do not draw the eye. */
const WIDEST_SLOW = 9;
const DOTTED = 4e-5;
/** A flow that never reaches this share of its lane, and has no route of its own, is left out. */
const UNSEEN = 1e-3;
const FONT = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

interface Arrow {
  link: Link;
  path: Place[];
  shape: SVGPathElement;
  stub: boolean;
}

type Attributes = Record<string, string | number>;

export class Drawing {
  readonly svg: SVGSVGElement;
  private readonly arrows: Arrow[] = [];
  private readonly fills = new Map<string, SVGRectElement>();
  private readonly frames = new Map<string, SVGRectElement>();
  private readonly amounts = new Map<string, SVGTextElement>();

  constructor(
    private readonly plan: Plan,
    links: Link[],
    private readonly look: Look,
    choose: { box(id: string): void; link(id: string): void },
  ) {
    const width = MARGIN.left + MARGIN.right + (plan.columns - 1) * STEP_X + WIDTH;
    const height = MARGIN.top + MARGIN.bottom + (plan.rows - 1) * STEP_Y + HEIGHT;
    this.svg = make("svg", {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      preserveAspectRatio: "xMidYMin meet",
      "font-family": FONT,
    });
    const [below, above] = [make("g", {}), make("g", {})];
    this.svg.append(below, above);
    for (const link of links) if (!plan.undrawn.includes(link.id)) this.arrow(below, link, choose.link);
    for (const box of plan.boxes) this.box(above, box, choose.box);
  }

  /** Move levels and widths to a day. */
  show(traffic: Traffic, day: number): void {
    for (const { link, path, shape, stub } of this.arrows) {
      const seen = this.plan.routes[link.id] !== undefined || traffic.peak(link) >= UNSEEN;
      shape.setAttribute("visibility", seen ? "visible" : "hidden");
      if (!seen) continue;
      const share = traffic.share(link, day);
      const dotted = share < DOTTED;
      const most =
        link.lane === "cells" || link.lane === "nuclei" || link.lane === "immune" ? WIDEST : WIDEST_SLOW;
      const width = Math.max(most * Math.sqrt(share) * (stub ? 0.8 : 1), 0.8);
      shape.setAttribute("d", dotted ? polyline(path) : outline(path, width, Math.min(4 + width * 0.55, 12)));
      shape.setAttribute("fill", dotted ? "none" : this.paint(link));
      shape.setAttribute("stroke", dotted ? this.paint(link) : "transparent");
      shape.setAttribute("stroke-dasharray", dotted ? "1.5 3" : "none");
      shape.setAttribute("stroke-width", dotted ? "1.2" : "6");
      const title = shape.firstElementChild!;
      title.textContent = t("diagram.flow_tip", {
        flow: linkSaid(link),
        rate: number(traffic.rate(link, day)),
      });
    }
    for (const box of this.plan.boxes) {
      const level = traffic.level(box, day);
      const fill = this.fills.get(box.id)!;
      fill.setAttribute("y", String(this.corner(box)[1] + HEIGHT * (1 - level)));
      fill.setAttribute("height", String(HEIGHT * level));
      this.amounts.get(box.id)!.textContent = number(round(traffic.content(box, day)));
    }
  }

  /** Mark the box and the arrow that are chosen, and the arrows that are blocked. */
  mark(box: string, link: string | undefined, blocked: Set<string>): void {
    for (const [id, frame] of this.frames) frame.setAttribute("stroke-width", id === box ? "3" : "1.2");
    for (const arrow of this.arrows) {
      arrow.shape.setAttribute("opacity", blocked.has(arrow.link.id) ? "0.35" : "1");
      arrow.shape.classList.toggle("chosen", arrow.link.id === link);
    }
  }

  private paint(link: Link): string {
    const lost = link.target === undefined;
    if (lost) return blend(this.look.paper, this.look.faint, 0.6);
    return colour((link.source ?? link.target)!.role, this.look);
  }

  private corner(box: Box): Place {
    return [MARGIN.left + box.column * STEP_X, MARGIN.top + box.row * STEP_Y];
  }

  private box(parent: SVGElement, box: Box, choose: (id: string) => void): void {
    const [x, y] = this.corner(box);
    const tint = colour(box.role, this.look);
    const group = make("g", { class: "box", cursor: "pointer" });
    const clip = `clip-${box.id}`;
    const round = { x, y, width: WIDTH, height: HEIGHT, rx: 8 };
    const shape = make("clipPath", { id: clip });
    shape.append(make("rect", round));
    const frame = make("rect", { ...round, fill: "none", stroke: tint, "stroke-width": 1.2 });
    const fill = make("rect", {
      x,
      y,
      width: WIDTH,
      height: 0,
      fill: blend(this.look.paper, tint, 0.42),
      "clip-path": `url(#${clip})`,
    });
    const name = make("text", {
      x: x + WIDTH / 2,
      y: y + 18,
      "text-anchor": "middle",
      "font-size": 10.8,
      "font-weight": 600,
      fill: this.look.ink,
    });
    name.textContent = named(`box.${box.label}`);
    const amount = make("text", {
      x: x + WIDTH / 2,
      y: y + 34,
      "text-anchor": "middle",
      "font-size": 11.5,
      fill: this.look.ink,
    });
    group.append(shape, make("rect", { ...round, fill: this.look.paper }), fill, frame, name, amount);
    group.addEventListener("click", () => choose(box.id));
    this.fills.set(box.id, fill);
    this.frames.set(box.id, frame);
    this.amounts.set(box.id, amount);
    parent.append(group);
  }

  private arrow(parent: SVGElement, link: Link, choose: (id: string) => void): void {
    const path = this.path(link);
    const shape = make("path", { class: "arrow", cursor: "pointer", "pointer-events": "all" });
    shape.append(make("title", {}));
    shape.addEventListener("click", () => choose(link.id));
    parent.append(shape);
    this.arrows.push({ link, path, shape, stub: link.source === undefined || link.target === undefined });
  }

  private path(link: Link): Place[] {
    const { source, target } = link;
    const { plan } = this;
    if (source === undefined || target === undefined) {
      const box = (source ?? target)!;
      const at =
        (target === undefined ? plan.leave[box.id] : plan.enter[box.id]) ?? freeSide(target === undefined);
      const stub = this.stub(box, at);
      return target === undefined ? stub : stub.reverse();
    }
    const route = plan.routes[link.id] ?? straight(source, target);
    const [[start, out], [stop, back]] = [this.port(source, route[0]), this.port(target, route[1])];
    const bulge =
      route[2] === undefined
        ? 0.4 * Math.hypot(stop[0] - start[0], stop[1] - start[1])
        : (route[2] * STEP_Y * 2) / 3;
    return bezier(
      start,
      [start[0] + bulge * out[0], start[1] + bulge * out[1]],
      [stop[0] + bulge * back[0], stop[1] + bulge * back[1]],
      stop,
    );
  }

  private stub(box: Box, at: Port): Place[] {
    const [start, out] = this.port(box, at);
    const stop: Place = [start[0] + out[0] * 22, start[1] + out[1] * 20];
    const mid = (share: number): Place => [
      start[0] + share * (stop[0] - start[0]),
      start[1] + share * (stop[1] - start[1]),
    ];
    return bezier(start, mid(1 / 3), mid(2 / 3), stop);
  }

  private port(box: Box, { side, offset }: Port): [Place, Place] {
    const [x, y] = this.corner(box);
    const out: Place = { l: [-1, 0], r: [1, 0], t: [0, -1], b: [0, 1] }[side] as Place;
    const along = side === "t" || side === "b" ? [offset * WIDTH, 0] : [0, offset * HEIGHT];
    return [
      [x + WIDTH / 2 + (out[0] * WIDTH) / 2 + along[0]!, y + HEIGHT / 2 + (out[1] * HEIGHT) / 2 + along[1]!],
      out,
    ];
  }
}

/** A flow in words: "M1 → M2", "from blood → Monocytes", "M2 → lost". */
export function linkSaid(link: Link): string {
  const name = (box: Box): string => named(`box.${box.label}`);
  if (link.source === link.target && link.source !== undefined)
    return t("diagram.divisions", { box: name(link.source) });
  const from = link.source === undefined ? t("diagram.from_outside") : name(link.source);
  const to = link.target === undefined ? t("diagram.lost") : name(link.target);
  return `${from} → ${to}`;
}

/** Where a stub stands that the plan does not place. */
const freeSide = (leaving: boolean): Port => ({ side: leaving ? "b" : "t", offset: leaving ? 0.32 : -0.32 });

/** Sides that face each other. */
function straight(source: Box, target: Box): [Port, Port] {
  const sides = (a: Port["side"], b: Port["side"]): [Port, Port] => [
    { side: a, offset: 0 },
    { side: b, offset: 0 },
  ];
  if (source.row === target.row) return source.column < target.column ? sides("r", "l") : sides("l", "r");
  return source.row < target.row ? sides("b", "t") : sides("t", "b");
}

/** Whole cells, but parts of what is counted in ones. */
const round = (value: number): number => (Math.abs(value) >= 10 ? Math.round(value) : value);

function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
