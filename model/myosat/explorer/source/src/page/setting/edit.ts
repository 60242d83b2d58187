/** Changes of a setting: each takes one and gives another, and leaves the first as it is. */
import type { Bundle, Course, Experiment, Injury, Setting, Subject, UseData } from "../../engine/contract";

export const nothing = (): Experiment => ({ clamp: {}, knock_out: [], ablate: {}, levers: {} });

export const isExperiment = (e: Experiment): boolean =>
  e.knock_out.length > 0 || [e.clamp, e.ablate, e.levers].some((table) => Object.keys(table).length > 0);

/** A setting without a comparator that it would have anyway. */
export function tidied(setting: Setting): Setting {
  const usual = setting.courses.some((course) => course.on) ? "no interventions" : "no injury";
  const { compareWith, ...rest } = setting;
  return compareWith === undefined || compareWith === usual ? rest : setting;
}

/** What can be used of an intervention by a species, the default first; from another species if need be. */
export function usesOf(bundle: Bundle, species: string, intervention: string): UseData[] {
  return bundle.interventions.find((item) => item.name === intervention)?.uses[species] ?? [];
}

export function useOf(bundle: Bundle, species: string, course: Course): UseData | undefined {
  const uses = usesOf(bundle, species, course.intervention);
  return uses.find((use) => use.agent === (course.agent ?? use.agent)) ?? uses[0];
}

/**
 * Another course. The first one is what the run is about from then on, so the run is compared with the same
 * without it, whatever the preset was compared with.
 */
export function withAdded(setting: Setting, course: Course): Setting {
  const next = { ...setting, courses: [...setting.courses, course] };
  if (!setting.courses.some((each) => each.on)) delete next.compareWith;
  return next;
}

/** A course as its file has it by default, over the whole run. */
export function courseOf(use: UseData, intervention: string, duration: number): Course {
  const { dose, schedule } = use;
  const course: Course = {
    intervention,
    dose: dose.reference,
    start: 0,
    stop: duration,
    adherence: 1,
    on: true,
  };
  if (use.agent) course.agent = use.agent;
  if (schedule === "doses") {
    if (dose.every !== undefined) course.every = dose.every;
    course.timing = "explicit";
  }
  if (schedule === "sessions") {
    course.timing = "averaged";
    course.sessions = 1 / (dose.every ?? 1);
    if (dose.length !== undefined) course.length = dose.length;
  }
  return course;
}

export const withCourse = (setting: Setting, index: number, change: Partial<Course>): Setting => ({
  ...setting,
  courses: setting.courses.map((course, i) => (i === index ? { ...course, ...change } : course)),
});

export const withEvent = (setting: Setting, index: number, change: Partial<Injury>): Setting => ({
  ...setting,
  events: setting.events.map((event, i) => (i === index ? { ...event, ...change } : event)),
});

/** Experiments compare with the same and no experiment, unless something else was asked for. */
export function withExperiment(setting: Setting, change: Partial<Experiment>): Setting {
  const experiment = { ...setting.experiment, ...change };
  const next: Setting = { ...setting, experiment };
  if (isExperiment(experiment) && !isExperiment(setting.experiment)) next.compareWith = "no experiment";
  if (!isExperiment(experiment) && setting.compareWith === "no experiment") delete next.compareWith;
  return next;
}

/** Put a value into one of the tables of an experiment, or take it out. */
export function withHeld<T>(table: Record<string, T>, id: string, value: T | undefined): Record<string, T> {
  const { [id]: _, ...others } = table;
  return value === undefined ? others : { ...others, [id]: value };
}

/** The longest run that a subject of this age can have [day]. */
export const longest = (bundle: Bundle, subject: Subject): number =>
  bundle.species[subject.species]!.latest - subject.ageDays;

/** A shorter or longer run: courses that lasted to the end still do, and what falls outside is left out. */
export function withDuration(setting: Setting, duration: number): Setting {
  const courses = setting.courses
    .filter((course) => course.start < duration)
    .map((course) => ({
      ...course,
      stop: course.stop >= setting.duration ? duration : Math.min(course.stop, duration),
    }));
  return { ...setting, duration, courses, events: setting.events.filter((event) => event.at < duration) };
}

/** Another species, with what of the setting fits it; says what was left out. */
export function withSpecies(bundle: Bundle, setting: Setting, species: string): [Setting, string[]] {
  const data = bundle.species[species]!;
  const dropped: string[] = [];
  const fits = <T>(items: T[], name: (item: T) => string, ok: (item: T) => boolean): T[] =>
    items.filter((item) => ok(item) || (dropped.push(name(item)), false));
  const events = fits(
    setting.events,
    (event) => event.injury,
    (event) => bundle.injuries.find((injury) => injury.name === event.injury)!.species.includes(species),
  );
  const kept = fits(
    setting.courses,
    (course) => course.intervention,
    (course) => usesOf(bundle, species, course.intervention).length > 0,
  );
  const courses = kept.map((course) => {
    const use = usesOf(bundle, species, course.intervention)[0]!;
    const fresh = courseOf(use, course.intervention, setting.duration);
    return { ...fresh, start: course.start, stop: course.stop, adherence: course.adherence, on: course.on };
  });
  const subject: Subject = {
    species,
    sex: setting.subject.sex,
    ageDays: youngAge(bundle, species),
    muscle: data.muscles[0]!,
  };
  const next: Setting = { ...setting, subject, events, courses };
  delete next.compareWith;
  return [next, dropped];
}

/** The age at which subjects of a species stand for the young [day]. */
export function youngAge(bundle: Bundle, species: string): number {
  const { youngest, unit } = bundle.species[species]!;
  return unit === "month" ? (youngest / 3) * 4 : youngest;
}

/** Whether two settings ask the same of the model, whatever their titles. */
export function sameRun(a: Setting, b: Setting): boolean {
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

const tidy = (table: Record<string, unknown>): [string, unknown][] =>
  Object.entries(table)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function essence(setting: Setting): unknown {
  const { title: _, compareWith: __, ...rest } = setting;
  return tidy({
    ...rest,
    subject: tidy({ ...rest.subject }),
    events: rest.events.map((event) => tidy({ ...event })),
    courses: rest.courses.map((course) => tidy({ ...course })),
    experiment: tidy({
      clamp: tidy(rest.experiment.clamp),
      knock_out: rest.experiment.knock_out,
      ablate: tidy(rest.experiment.ablate),
      levers: tidy(rest.experiment.levers),
    }),
  });
}
