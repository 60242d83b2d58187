/** From courses and injuries to smooth segments with closed-form exposures: as myosat/scenario/schedule.py. */
import type { Bundle, Course, LeverData, UseData } from "./contract";
import type { Solver } from "./equations";
import { useOf } from "./rules";

/** One effect of one course within one segment. */
export interface Exposure {
  lever: number;
  scaling: boolean;
  law: string;
  maximum: number;
  half: number;
  exponent: number;
  t0: number;
  start: number;
  limit: number;
  rate: number;
}

export interface Segment {
  start: number;
  stop: number;
  exposures: Exposure[];
  /** What injuries at its start bring, in the order of `Solver.injuryParts`. */
  hits: number[][];
}

/** An injury with what it brings. */
export interface Hit {
  at: number;
  vector: number[];
}

/** A course with all that its data file says. */
export interface Acting {
  course: Required<Pick<Course, "start" | "stop" | "adherence">>;
  use: UseData;
  /** Of sessions, what each adds: 1 is an hour at full intensity. */
  dose: number;
  every: number | null;
  explicit: boolean;
}

type Approach = [start: number, limit: number, rate: number];

/** The courses that are on, with the usual where nothing is said. */
export function active(bundle: Bundle, species: string, courses: Course[], duration: number): Acting[] {
  return courses
    .filter((course) => course.on)
    .map((course) => {
      const use = useOf(bundle, species, course);
      const sessions = use.schedule === "sessions";
      const length = course.length ?? use.dose.length ?? 0;
      const every = sessions && course.sessions !== undefined ? 1 / course.sessions : (course.every ?? use.dose.every);
      const timing = course.timing ?? (sessions ? "averaged" : "explicit");
      return {
        course: { start: course.start, stop: Math.min(course.stop, duration), adherence: course.adherence },
        use,
        dose: sessions ? course.dose * length * 24 : course.dose,
        every: use.schedule === "continuous" ? null : (every ?? null),
        explicit: timing === "explicit",
      };
    });
}

/** How many doses a course over [start, stop) gives: the first at its start. */
export function dosesGiven(start: number, stop: number, every: number, close: number): number {
  return Math.max(1, Math.ceil((stop - start - close) / every));
}

function doseTimes(acting: Acting, close: number): number[] {
  if (acting.every === null || !acting.explicit) return [];
  const { start, stop } = acting.course;
  const every = acting.every;
  return Array.from({ length: dosesGiven(start, stop, every, close) }, (_, index) => start + every * index);
}

const ascending = (a: number, b: number): number => a - b;
const unique = (times: number[]): number[] => [...new Set(times)].sort(ascending);

function near(time: number, others: number[], close: number): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]! < time) low = middle + 1;
    else high = middle;
  }
  const above = others[Math.min(low, others.length - 1)]!;
  const below = others[Math.max(low - 1, 0)]!;
  return Math.min(Math.abs(time - above), Math.abs(time - below)) < close;
}

function switches(acting: Acting[], events: { at: number }[], duration: number): number[] {
  const times = [0, duration, ...acting.flatMap(({ course }) => [course.start, course.stop])];
  times.push(...events.map((event) => event.at));
  return unique(times.filter((time) => time >= 0 && time <= duration));
}

function withDoses(fixed: number[], doses: number[][], close: number): number[] {
  const first = fixed[0]!;
  const last = fixed[fixed.length - 1]!;
  let before = -Infinity;
  const apart = unique(doses.flat())
    .filter((time) => time > first && time < last)
    .filter((time) => {
      const kept = time - before > close;
      before = time;
      return kept;
    });
  return unique([...fixed, ...apart.filter((time) => !near(time, fixed, close))]);
}

/** The breakpoints at which results are kept; of very many doses, only the ends of each course. */
function outputEdges(acting: Acting[], events: { at: number }[], duration: number, solver: Solver): number[] {
  let given = acting.map((each) => doseTimes(each, solver.close));
  const total = given.reduce((sum, times) => sum + times.length, 0);
  if (total > solver.maxKept) given = given.map((times) => (times.length ? [times[0]!, times[times.length - 1]!] : []));
  return withDoses(switches(acting, events, duration), given, solver.close);
}

/** Times at which results are kept: evenly, just before an injury, and every three hours after it. */
export function outputTimes(acting: Acting[], events: { at: number }[], duration: number, solver: Solver): number[] {
  const exact = unique([0, ...outputEdges(acting, events, duration, solver), duration]);
  const { thinned = 1 } = solver;
  const number = 240 / thinned;
  const grid = Array.from({ length: number }, (_, index) => index * (duration / number));
  grid.push(duration);
  for (const event of events) {
    const span = Math.min(14, duration - event.at);
    for (let index = 0; index < Math.ceil(span / (0.125 * thinned)); index++) {
      grid.push(event.at + index * 0.125 * thinned);
    }
    grid.push(event.at - solver.justBefore);
  }
  const inside = unique(grid).filter((time) => time > 0 && time < duration);
  return unique([...exact, ...inside.filter((time) => !near(time, exact, solver.close))]);
}

/** The slots that an address means: the one of that name, and every instance of it. */
export function slotsOf(address: string, ids: string[]): number[] {
  const found: number[] = [];
  ids.forEach((id, index) => {
    if (id === address || id.endsWith(`.${address}`)) found.push(index);
  });
  return found;
}

type Still = Omit<Exposure, "t0" | "start" | "limit" | "rate">;

function stillExposures(acting: Acting, levers: LeverData[]): Still[] {
  const ids = levers.map((lever) => lever.id);
  return acting.use.effects.flatMap((effect) =>
    slotsOf(effect.lever, ids).map((lever) => ({
      lever,
      scaling: levers[lever]!.kind === "scale",
      law: effect.law,
      maximum: effect.maximum,
      half: effect.half,
      exponent: effect.exponent,
    })),
  );
}

/** Cut time at every switch and dose. */
export function segments(levers: LeverData[], acting: Acting[], hits: Hit[], duration: number, solver: Solver): Segment[] {
  const doses = acting.map((each) => doseTimes(each, solver.close));
  const edges = withDoses(switches(acting, hits, duration), doses, solver.close);
  const waiting = acting
    .map((each) => ({ each, still: stillExposures(each, levers) }))
    .sort((a, b) => b.each.course.start - a.each.course.start);
  let present: typeof waiting = [];
  const made: Segment[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index]!;
    while (waiting.length && waiting[waiting.length - 1]!.each.course.start <= start) present.push(waiting.pop()!);
    const exposures: Exposure[] = [];
    present = present.filter(({ each, still }) => {
      const move = approach(each, start, solver);
      if (move === null) return false;
      for (const one of still) exposures.push({ ...one, t0: start, start: move[0], limit: move[1], rate: move[2] });
      return true;
    });
    const own = hits.filter((hit) => hit.at === start).map((hit) => hit.vector);
    made.push({ start, stop: edges[index + 1]!, exposures, hits: own });
  }
  return made;
}

function rate(halfLife: number): number {
  return halfLife > 0 ? Math.log(2) / halfLife : Infinity;
}

/** How the amount of a course moves from a time on, until the next breakpoint; null once it no longer counts. */
function approach(acting: Acting, t: number, solver: Solver): Approach | null {
  const { use, every } = acting;
  const dose = acting.dose * acting.course.adherence * use.transfer;
  const off = rate(use.offset);
  if (every === null) return steady(acting, t, dose, rate(use.onset), off, solver);
  if (!acting.explicit) return steady(acting, t, dose / (off * every), off, off, solver);
  return pulses(acting, t, dose, every, off, solver);
}

function steady(acting: Acting, t: number, limit: number, on: number, off: number, solver: Solver): Approach | null {
  const { start, stop } = acting.course;
  const reached = limit * -Math.expm1(-on * (Math.min(t, stop) - start));
  if (t < stop) return on === Infinity ? [limit, limit, 0] : [reached, limit, on];
  const left = off === Infinity ? 0 : reached * Math.exp(-off * (t - stop));
  return left <= solver.negligible * limit ? null : [left, 0, off];
}

/** The sum of all doses given by a time, each washed out since: a geometric series. */
function pulses(acting: Acting, t: number, dose: number, every: number, off: number, solver: Solver): Approach | null {
  const { start, stop } = acting.course;
  const number = Math.min(
    Math.floor((t - start + solver.close) / every) + 1,
    dosesGiven(start, stop, every, solver.close),
  );
  const last = number > 1 ? start + (number - 1) * every : start;
  const summed = (dose * Math.expm1(-off * every * number)) / Math.expm1(-off * every);
  const left = summed * Math.exp(-off * Math.max(0, t - last));
  return t >= stop && left <= solver.negligible * dose ? null : [left, 0, off];
}
