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

/** Share of the typical content of a box that still counts as nothing. */
const TRACE = 1e-3;

const bare = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

export const boxOf = (plan: Plan, state: string): Box | undefined =>
  plan.boxes.find((box) => box.states.includes(bare(state)));

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
  private readonly held = new Map<string, Float64Array>();
  private readonly fullest = new Map<string, number>();
  private readonly rates = new Map<string, Float64Array>();
  private readonly most = new Map<Lane, number>();
  private readonly peaks = new Map<string, number>();

  constructor(
    plan: Plan,
    links: Link[],
    model: ModelData,
    private readonly run: Run,
    private readonly flows: Run | undefined,
  ) {
    for (const box of plan.boxes) {
      // A bare id counts only where there are no instances of it, whose sum it would be.
      const own = run.ids.filter((id) => box.states.includes(bare(id)));
      const instances = own.filter((id) => id !== bare(id));
      const row = sum(run, instances.length > 0 ? instances : own);
      this.held.set(box.id, row);
      // What never holds more than a trace of what is typical looks empty.
      const typical = model.states.find((state) => box.states.includes(bare(state.id)))?.scale ?? 1;
      this.fullest.set(box.id, Math.max(largest(row), TRACE * typical));
    }
    if (flows === undefined) return;
    for (const link of links) {
      const row = sum(
        flows,
        link.processes.map((process) => process.id),
      );
      const peak = largest(row);
      this.rates.set(link.id, row);
      this.peaks.set(link.id, peak);
      this.most.set(link.lane, Math.max(this.most.get(link.lane) ?? 0, peak));
    }
  }

  content(box: Box, day: number): number {
    return this.held.get(box.id)![indexAt(this.run.time, day)]!;
  }

  /** How full a box is of the most it holds in the run. */
  level(box: Box, day: number): number {
    const top = this.fullest.get(box.id)!;
    return top > 0 ? Math.min(1, Math.max(0, this.content(box, day) / top)) : 0;
  }

  rate(link: Link, day: number): number {
    return this.flows === undefined ? 0 : this.rates.get(link.id)![indexAt(this.flows.time, day)]!;
  }

  /** The rate as a share of the largest of its lane over the whole run. */
  share(link: Link, day: number): number {
    const top = this.most.get(link.lane) ?? 0;
    return top > 0 ? Math.max(0, this.rate(link, day)) / top : 0;
  }

  /** The most that a link ever carries, as a share of the largest of its lane. */
  peak(link: Link): number {
    const top = this.most.get(link.lane) ?? 0;
    return top > 0 ? (this.peaks.get(link.id) ?? 0) / top : 0;
  }
}

function sum(run: Run, ids: string[]): Float64Array {
  const total = new Float64Array(run.time.length);
  for (const id of ids) {
    const row = run.curve(id);
    if (row !== undefined) for (let i = 0; i < total.length; i++) total[i]! += row[i]!;
  }
  return total;
}

const largest = (row: Float64Array): number => row.reduce((top, value) => Math.max(top, value), 0);
