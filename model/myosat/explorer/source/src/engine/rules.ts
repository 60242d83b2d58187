/** What follows from the bundle alone: what a course uses, what is wrong with a setting, what it is compared with. */
import type { Bundle, Course, ModelData, Setting, UseData } from "./contract";
import { parametersKey } from "./variants";

/** A dose this many times outside the range of its evidence is taken for a wrong scale. */
export const FAR = 10;
/** Fewer than in a scenario file: each dose takes some steps, and a page must answer. */
export const MAX_DOSES = 20_000;
export const MAX_EVENTS = 200;
export const MAX_COURSES = 200;
export const MAX_DAYS = 200 * 365.25;

export const NO_INTERVENTIONS = "no interventions";
export const NO_INJURY = "no injury";
export const NO_EXPERIMENT = "no experiment";

/** What can be used of an intervention in a species; of another one, where that is asked for. */
function usesOf(bundle: Bundle, species: string, course: Course): UseData[] {
  const found = bundle.interventions.find((each) => each.name === course.intervention);
  if (!found) return [];
  const own = found.uses[species] ?? [];
  return own.length || !course.extrapolate ? own : (Object.values(found.uses)[0] ?? []);
}

/** What a course uses: of the agent named, or of the first that there is for the species. */
export function useOf(bundle: Bundle, species: string, course: Course): UseData {
  const uses = usesOf(bundle, species, course);
  const found = course.agent ? uses.find((use) => use.agent === course.agent) : uses[0];
  if (!found) throw new Error(`${course.agent ?? course.intervention} cannot be used in a ${species}`);
  return found;
}

/** What is wrong with a setting, in words; empty if it can be run. Takes anything that was read. */
export function problemsOf(bundle: Bundle, setting: Setting): string[] {
  const found: string[] = [];
  const shape = shapeOf(setting);
  if (shape) return [shape];
  const model = bundle.models[setting.model];
  if (!model) return [`there is no model '${setting.model}'`];
  between(found, "duration", setting.duration, 0, MAX_DAYS, "days", true);
  subjectProblems(bundle, setting, found);
  eventProblems(bundle, setting, found);
  courseProblems(bundle, setting, found);
  experimentProblems(model, setting, found);
  return found;
}

function shapeOf(setting: unknown): string | null {
  const given = setting as Partial<Setting> | null;
  const table = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!table(given)) return "this is no setting";
  if (!table(given!.subject)) return "the setting has no subject";
  for (const key of ["events", "courses"] as const) {
    const list: unknown = given![key];
    if (!Array.isArray(list) || !list.every(table)) return `${key} is no list`;
  }
  const bent = given!.experiment;
  if (!table(bent) || ![bent!.clamp, bent!.ablate, bent!.levers].every(table) || !Array.isArray(bent!.knock_out)) {
    return "the setting has no whole experiment";
  }
  return null;
}

function between(found: string[], what: string, value: unknown, low: number, high: number, unit: string, above = false): boolean {
  const right = typeof value === "number" && Number.isFinite(value) && value <= high && (above ? value > low : value >= low);
  if (!right) found.push(`${what} is ${String(value)}: from ${above ? "above " : ""}${round(low)} to ${round(high)} ${unit}`.trim());
  return right;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

function among(found: string[], what: string, value: unknown, allowed: string[]): boolean {
  const right = typeof value === "string" && allowed.includes(value);
  if (!right) found.push(`${what} '${String(value)}' is not among ${allowed.join(", ") || "any"}`);
  return right;
}

function subjectProblems(bundle: Bundle, setting: Setting, found: string[]): void {
  const { subject } = setting;
  if (!among(found, "species", subject.species, Object.keys(bundle.species))) return;
  const kind = bundle.species[subject.species]!;
  among(found, "sex", subject.sex, kind.sexes);
  among(found, "muscle", subject.muscle, kind.muscles);
  const rounding = 1e-9;
  const low = kind.youngest * (1 - rounding);
  if (between(found, "age", subject.ageDays, low, kind.oldest * (1 + rounding), "days")) {
    const held = setting.model === "core" || "age" in setting.experiment.clamp;
    if (!held && subject.ageDays + setting.duration > kind.latest * (1 + rounding)) {
      found.push(`the run ends beyond the age of ${round(kind.latest)} days`);
    }
  }
  const life = kind.lifestyle;
  if (subject.activity !== undefined) {
    among(found, "activity", subject.activity, life?.activities.map((each) => each.name) ?? []);
  }
  if (subject.protein !== undefined) {
    if (!life) found.push(`a ${subject.species} has no protein to choose`);
    else between(found, "protein", subject.protein, life.protein.low, life.protein.high, life.protein.unit);
  }
  const key = parametersKey(setting.parameters);
  if (key && !bundle.subjects.some((each) => each.variant === key && each.species === subject.species)) {
    found.push("this page cannot solve these parameters: run the file with myosat, or open it with myosat explore");
  }
}

function eventProblems(bundle: Bundle, setting: Setting, found: string[]): void {
  if (setting.events.length > MAX_EVENTS) found.push(`more than ${MAX_EVENTS} injuries`);
  const known = bundle.injuries.filter((each) => each.species.includes(setting.subject.species));
  for (const event of setting.events) {
    among(found, "injury", event.injury, known.map((each) => each.name));
    between(found, `severity of ${event.injury}`, event.severity, 0, 1, "", true);
    if (between(found, `time of ${event.injury}`, event.at, 0, MAX_DAYS, "days") && event.at >= setting.duration) {
      found.push(`${event.injury} is not before the end`);
    }
  }
}

function courseProblems(bundle: Bundle, setting: Setting, found: string[]): void {
  if (setting.courses.length > MAX_COURSES) found.push(`more than ${MAX_COURSES} courses`);
  let doses = 0;
  const spans = new Map<string, [number, number][]>();
  for (const course of setting.courses) {
    const name = course.intervention;
    const before = found.length;
    between(found, `start of ${name}`, course.start, 0, MAX_DAYS, "days");
    between(found, `stop of ${name}`, course.stop, 0, Infinity, "days");
    between(found, `adherence of ${name}`, course.adherence, 0, 1, "");
    if (typeof course.on !== "boolean") found.push(`${name} is neither on nor off`);
    if (found.length === before) {
      if (course.stop <= course.start) found.push(`${name} stops before it starts`);
      if (course.start >= setting.duration) found.push(`${name} does not start before the end`);
    }
    const uses = usesOf(bundle, setting.subject.species, course);
    if (!uses.length) found.push(`'${name}' cannot be used in a ${setting.subject.species}`);
    else if (!course.agent || among(found, `agent of ${name}`, course.agent, uses.map((use) => use.agent))) {
      doses += useProblems(useOf(bundle, setting.subject.species, course), course, setting, found);
    }
    spans.set(name, [...(spans.get(name) ?? []), [course.start, course.stop]]);
  }
  if (doses > MAX_DOSES) found.push(`${doses} doses, each at its time: up to ${MAX_DOSES}, or averaged timing`);
  for (const [name, list] of spans) {
    list.sort((a, b) => a[0] - b[0]);
    if (list.some((span, index) => index > 0 && span[0] < list[index - 1]![1])) found.push(`courses of ${name} overlap`);
  }
}

/** Notes what is wrong with the use; returns how many doses it gives at their times. */
function useProblems(use: UseData, course: Course, setting: Setting, found: string[]): number {
  const name = use.agent || course.intervention;
  const { dose, schedule } = use;
  const sessions = schedule === "sessions";
  if (between(found, `dose of ${name}`, course.dose, 0, sessions ? 1 : Infinity, dose.unit) && !course.extrapolate) {
    if (course.dose > FAR * dose.high || (course.dose > 0 && course.dose < dose.low / FAR)) {
      found.push(`dose of ${name} is over ten times outside the evidence, ${dose.texts[1]} to ${dose.texts[2]}`);
    }
    if (dose.sex !== undefined && dose.sex !== setting.subject.sex) found.push(`${name} is for the ${dose.sex} sex`);
  }
  if (course.timing !== undefined) among(found, `timing of ${name}`, course.timing, ["explicit", "averaged"]);
  const before = found.length;
  if (course.every !== undefined) between(found, `time between doses of ${name}`, course.every, 1 / 1440, MAX_DAYS, "days");
  if (course.sessions !== undefined) between(found, `sessions of ${name}`, course.sessions, 1 / MAX_DAYS, 24, "a day");
  if (course.length !== undefined) between(found, `length of ${name}`, course.length, 0, 1, "days", true);
  if (found.length > before || schedule === "continuous") return 0;
  const every = sessions && course.sessions !== undefined ? 1 / course.sessions : (course.every ?? dose.every ?? Infinity);
  const length = course.length ?? dose.length ?? 0;
  if (sessions && length > every * (1 + 1e-9)) found.push(`the sessions of ${name} overlap`);
  const explicit = (course.timing ?? (sessions ? "averaged" : "explicit")) === "explicit";
  const span = Math.min(course.stop, setting.duration) - course.start;
  return explicit && course.on && span > 0 ? Math.max(1, Math.ceil(span / every)) : 0;
}

const means = (ids: string[], address: string): boolean =>
  ids.some((id) => id === address || id.endsWith(`.${address}`));

function experimentProblems(model: ModelData, setting: Setting, found: string[]): void {
  const { clamp, knock_out: silenced, ablate, levers } = setting.experiment;
  const states = model.states.map((state) => state.id);
  const signals = model.signals.filter((signal) => signal.drives);
  const shares = signals.filter((signal) => signal.share).map((signal) => signal.id);
  const held = [...states, ...signals.map((signal) => signal.id)];
  const counts = model.states.filter((state) => /^(cell|nucleus)/.test(state.unit)).map((state) => state.id);
  for (const [address, value] of Object.entries(clamp)) {
    if (!means(held, address)) found.push(`there is no state or signal '${address}' to hold`);
    else if (value !== "rest") between(found, address, value, 0, means(shares, address) ? 1 : Infinity, "");
  }
  for (const [address, value] of Object.entries(ablate)) {
    if (!means(counts, address)) found.push(`there is no kind of cell '${address}'`);
    else between(found, `share of ${address} removed`, value, 0, 1, "", true);
  }
  for (const address of silenced) {
    if (!means(model.processes.map((process) => process.id), address)) found.push(`there is no process '${address}'`);
  }
  for (const [address, value] of Object.entries(levers)) {
    const own = model.levers.filter((lever) => means([lever.id], address));
    if (!own.length) found.push(`there is no lever '${address}'`);
    else between(found, address, value, own.some((lever) => lever.kind === "scale") ? 0 : -Infinity, Infinity, "");
  }
}

/** The setting to compare with under its label: as myosat/scenario/comparator.py. */
export function comparatorOf(bundle: Bundle, setting: Setting): { label: string; setting: Setting } | null {
  let label = setting.compareWith ?? (setting.courses.some((course) => course.on) ? NO_INTERVENTIONS : NO_INJURY);
  if (![NO_INTERVENTIONS, NO_INJURY, NO_EXPERIMENT].includes(label)) {
    const other = bundle.presets.find((preset) => preset.name === label);
    return other ? { label, setting: other.setting } : null;
  }
  const own = substance(setting);
  const tried = label === NO_INTERVENTIONS ? [label, NO_INJURY, NO_EXPERIMENT] : [label, NO_EXPERIMENT];
  for (label of tried) {
    const other = without(setting, label);
    if (substance(other) !== own) return { label, setting: other };
  }
  return null;
}

function without(setting: Setting, label: string): Setting {
  if (label === NO_INTERVENTIONS) return { ...setting, courses: [] };
  if (label === NO_INJURY) return { ...setting, events: [] };
  const { parameters: _, ...rest } = setting;
  return { ...rest, experiment: { clamp: {}, knock_out: [], ablate: {}, levers: {} } };
}

/** All of a setting that the outcome depends on. */
function substance(setting: Setting): string {
  const { model, duration, subject, events, courses, experiment, parameters } = setting;
  const on = courses.filter((course) => course.on);
  return JSON.stringify([model, duration, subject, events, on, experiment, parametersKey(parameters)]);
}
