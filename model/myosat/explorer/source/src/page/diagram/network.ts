/** Who becomes whom: the links between the boxes, gathered from the processes of the model. */
import type { ModelData, ProcessData } from "../../engine/contract";
import type { Run } from "../run";
import { indexAt } from "../run";
import type { Box, Lane, Plan } from "./plan";

export interface Link {
  id: string;
  /** Boxes; undefined is the outside. */
  source: Box | undefined;
  target: Box | undefined;
  lane: Lane;
  processes: ProcessData[];
}

const bare = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

export const boxOf = (plan: Plan, state: string): Box | undefined => plan.boxes.find((box) => box.states.includes(bare(state)));

export function linksOf(model: ModelData, plan: Plan): Link[] {
  const found = new Map<string, Link>();
  for (const process of model.processes) {
    // A process of the kind "change" goes both ways, so it is no arrow.
    if (process.kind === "change") continue;
    const source = process.terms.find(([state, , sign]) => sign < 0 && boxOf(plan, state));
    const target = process.terms.find(([state, , sign]) => sign > 0 && boxOf(plan, state));
    const to = target && boxOf(plan, target[0]);
    const from = source ? boxOf(plan, source[0]) : process.kind === "division" ? to : undefined;
    if ((from === undefined && to === undefined) || (from === to && process.kind !== "division")) continue;
    const id = `${from?.id ?? ""}>${to?.id ?? ""}`;
    const link = found.get(id) ?? { id, source: from, target: to, lane: (to ?? from)!.lane, processes: [] };
    link.processes.push(process);
    found.set(id, link);
  }
  return [...found.values()];
}

/** What the boxes hold and the links carry at a time, and the most that each ever does. */
export class Traffic {
  private readonly most = new Map<Lane, number>();
  private readonly fullest = new Map<string, number>();

  constructor(
    readonly plan: Plan,
    readonly links: Link[],
    private readonly run: Run,
    private readonly flows: Run | undefined,
  ) {
    for (const box of plan.boxes) {
      let top = 0;
      for (let i = 0; i < run.time.length; i++) top = Math.max(top, this.held(box, i));
      this.fullest.set(box.id, top);
    }
    for (const link of links) {
      let top = this.most.get(link.lane) ?? 0;
      for (let i = 0; i < (flows?.time.length ?? 0); i++) top = Math.max(top, this.rateAt(link, i));
      this.most.set(link.lane, top);
    }
  }

  content(box: Box, day: number): number {
    return this.held(box, indexAt(this.run.time, day));
  }

  /** How full a box is of the most it holds in the run. */
  level(box: Box, day: number): number {
    const top = this.fullest.get(box.id) ?? 0;
    return top > 0 ? this.content(box, day) / top : 0;
  }

  rate(link: Link, day: number): number {
    return this.flows === undefined ? 0 : this.rateAt(link, indexAt(this.flows.time, day));
  }

  /** The rate as a share of the largest of its lane over the whole run. */
  share(link: Link, day: number): number {
    const top = this.most.get(link.lane) ?? 0;
    return top > 0 ? Math.max(0, this.rate(link, day)) / top : 0;
  }

  private held(box: Box, i: number): number {
    let sum = 0;
    for (const id of this.run.ids) if (id !== bare(id) ? box.states.includes(bare(id)) : this.single(box, id)) sum += this.run.curve(id)![i]!;
    return sum;
  }

  /** A bare id counts only where there are no instances of it, whose sum it would be. */
  private single(box: Box, id: string): boolean {
    return box.states.includes(id) && !this.run.ids.some((other) => other !== id && bare(other) === id);
  }

  private rateAt(link: Link, i: number): number {
    let sum = 0;
    for (const process of link.processes) sum += this.flows?.curve(process.id)?.[i] ?? 0;
    return sum;
  }
}
