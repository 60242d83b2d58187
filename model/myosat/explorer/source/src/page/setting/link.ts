/**
 * A setting as the end of an address, so that a teacher can hand out a link: the name of a preset and what
 * differs from it. `1` is the version of this form.
 *
 *     #1/old_toxin?sex=female&age=730.5&injury=toxin@0*1&give=nsaid:dose=10,stop=7&view=...
 */
import type { Bundle, Course, Experiment, Injury, Setting } from "../../engine/contract";
import { nothing, sameRun } from "./edit";
import { ShapeError, checkShape } from "./shape";

export const VERSION = "1";
const LONGEST = 6000;

/** What beside the setting a link carries. */
export interface LinkView {
  language?: string;
  day?: number;
  present?: boolean;
  /** Whether it is compared with nothing. */
  alone?: boolean;
}

export interface Linked {
  preset: string;
  setting: Setting;
  view: LinkView;
}

/** The language that a link asks for, whether or not it can be read otherwise. */
export const languageOf = (hash: string): "en" | "zh" | undefined =>
  /[?&]lang=(en|zh)(?=&|$)/.exec(hash)?.[1] as "en" | "zh" | undefined;

/** A link is nonsense: says why. */
export class LinkError extends Error {}

const short = (value: number): string => String(Number(value.toPrecision(15)));

// --- writing ---------------------------------------------------------------------------------------------

export function write(bundle: Bundle, preset: string, setting: Setting, view: LinkView): string {
  const from = bundle.presets.find((each) => each.name === preset)!.setting;
  const parts: [string, string][] = [];
  const add = (key: string, value: string | number | undefined, before?: string | number): void => {
    if (value !== before && value !== undefined)
      parts.push([key, typeof value === "number" ? short(value) : value]);
  };
  add("model", setting.model, from.model);
  add("for", setting.duration, from.duration);
  const [who, was] = [setting.subject, from.subject];
  add("species", who.species, was.species);
  add("sex", who.sex, was.sex);
  add("age", who.ageDays, was.ageDays);
  add("muscle", who.muscle, was.muscle);
  add("activity", who.activity, was.activity);
  add("protein", who.protein, was.protein);
  add("compare", setting.compareWith ?? "", from.compareWith ?? "");
  const base = { ...setting, events: from.events, courses: from.courses, experiment: from.experiment };
  if (!sameRun({ ...base, events: setting.events }, base)) {
    add(
      "injury",
      setting.events.map((event) => `${event.injury}@${short(event.at)}*${short(event.severity)}`).join(";"),
    );
  }
  if (!sameRun({ ...base, courses: setting.courses }, base))
    add("give", setting.courses.map(writeCourse).join(";"));
  if (!sameRun({ ...base, experiment: setting.experiment }, base))
    add("bend", writeExperiment(setting.experiment));
  if (setting.title !== from.title) add("title", setting.title);
  add("lang", view.language);
  add("day", view.day);
  if (view.present) add("present", "1");
  if (view.alone) add("against", "nothing");
  const query = parts.map(([key, value]) => `${key}=${encode(value)}`).join("&");
  return `#${VERSION}/${preset}${query && `?${query}`}`;
}

/** Percent-encode what an address cannot hold, and leave the rest readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(40|3A|3B|2C|2F|3D|20)/g, (code) =>
    code === "%20" ? "+" : code === "%2F" ? "%2F" : decodeURIComponent(code),
  );

const FIELDS = [
  "agent",
  "dose",
  "start",
  "stop",
  "every",
  "sessions",
  "length",
  "timing",
  "adherence",
  "on",
  "extrapolate",
] as const;

function writeCourse(course: Course): string {
  const told = FIELDS.map((field) => [field, course[field]] as const)
    .filter(
      ([field, value]) =>
        value !== undefined && !(field === "adherence" && value === 1) && !(field === "on" && value === true),
    )
    .map(([field, value]) => `${field}=${typeof value === "number" ? short(value) : value}`);
  return `${course.intervention}:${told.join(",")}`;
}

function writeExperiment(experiment: Experiment): string {
  const told: string[] = experiment.knock_out.map((id) => `block:${id}`);
  const add = (word: string, table: Record<string, number | "rest">): void => {
    for (const [id, value] of Object.entries(table))
      told.push(`${word}:${id}=${value === "rest" ? value : short(value)}`);
  };
  add("hold", experiment.clamp);
  add("remove", experiment.ablate);
  add("scale", experiment.levers);
  return told.join(";");
}

// --- reading ---------------------------------------------------------------------------------------------

/**
 * The setting of a link. It is checked for its form here; whether it makes sense is for `problemsOf`.
 *
 * @throws LinkError with a sentence that says what is wrong.
 */
export function read(bundle: Bundle, hash: string): Linked {
  if (hash.length > LONGEST) throw new LinkError(`the link is longer than ${LONGEST} characters`);
  const [, version, name, query] = /^#([^/?]*)\/([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  if (version === undefined || name === undefined)
    throw new LinkError("it does not look like a link of this page");
  if (version !== VERSION)
    throw new LinkError(`its version is '${version}'; this page reads version ${VERSION}`);
  const preset = bundle.presets.find((each) => each.name === name);
  if (preset === undefined) throw new LinkError(`there is no preset '${name}'`);
  const given = new URLSearchParams(query ?? "");
  const from = preset.setting;
  const setting: Setting = { ...from, subject: { ...from.subject } };
  const view: LinkView = {};
  for (const [key, value] of given) {
    const take = READERS[key];
    if (take === undefined)
      throw new LinkError(`'${key}' is not known; known are ${Object.keys(READERS).join(", ")}`);
    if (given.getAll(key).length > 1) throw new LinkError(`'${key}' comes more than once`);
    take(value, setting, view);
  }
  try {
    checkShape(setting);
  } catch (error) {
    throw error instanceof ShapeError ? new LinkError(error.message) : error;
  }
  return { preset: name, setting, view };
}

function finite(text: string, key: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new LinkError(`'${key}' must be a number: found '${text.slice(0, 40)}'`);
  return value;
}

type Take = (value: string, setting: Setting, view: LinkView) => void;

const READERS: Record<string, Take> = {
  model: (value, setting) => void (setting.model = value as Setting["model"]),
  for: (value, setting) => void (setting.duration = finite(value, "for")),
  species: (value, setting) => {
    setting.subject.species = value;
    if (value !== "human") {
      delete setting.subject.activity;
      delete setting.subject.protein;
    }
  },
  sex: (value, setting) => void (setting.subject.sex = value),
  age: (value, setting) => void (setting.subject.ageDays = finite(value, "age")),
  muscle: (value, setting) => void (setting.subject.muscle = value),
  activity: (value, setting) => void (setting.subject.activity = value),
  protein: (value, setting) => void (setting.subject.protein = finite(value, "protein")),
  compare: (value, setting) => {
    if (value === "") delete setting.compareWith;
    else setting.compareWith = value;
  },
  injury: (value, setting) => void (setting.events = parts(value).map(readInjury)),
  give: (value, setting) =>
    void (setting.courses = parts(value).map((part) => readCourse(part, setting.duration))),
  bend: (value, setting) => void (setting.experiment = readExperiment(value)),
  title: (value, setting) => void (setting.title = value),
  lang: (value, _, view) => {
    if (value !== "en" && value !== "zh")
      throw new LinkError(`'lang' must be en or zh: found '${value.slice(0, 40)}'`);
    view.language = value;
  },
  day: (value, _, view) => void (view.day = finite(value, "day")),
  present: (value, _, view) => void (view.present = value === "1"),
  against: (value, _, view) => {
    if (value !== "nothing") throw new LinkError(`'against' must be nothing: found '${value.slice(0, 40)}'`);
    view.alone = true;
  },
};

const parts = (text: string): string[] => text.split(";").filter((part) => part !== "");

function readInjury(text: string): Injury {
  const [, injury, at, severity] = /^([^@]+)@([^*]+)\*(.+)$/.exec(text) ?? [];
  if (injury === undefined)
    throw new LinkError(`'injury' must read like toxin@0*1: found '${text.slice(0, 60)}'`);
  return { injury, at: finite(at!, "injury"), severity: finite(severity!, "injury") };
}

function readCourse(text: string, duration: number): Course {
  const [, intervention, told] = /^([^:]+):(.*)$/.exec(text) ?? [];
  if (intervention === undefined)
    throw new LinkError(`'give' must read like nsaid:dose=10,stop=7: found '${text.slice(0, 60)}'`);
  const course: Course = { intervention, dose: Number.NaN, start: 0, stop: duration, adherence: 1, on: true };
  const bag = course as unknown as Record<string, unknown>;
  for (const pair of told!.split(",").filter((each) => each !== "")) {
    const [field, value = ""] = pair.split("=", 2) as [string, string?];
    if (!(FIELDS as readonly string[]).includes(field)) {
      throw new LinkError(`'give' has no '${field}'; it may have ${FIELDS.join(", ")}`);
    }
    if (field === "agent" || field === "timing") bag[field] = value;
    else if (field === "on" || field === "extrapolate") bag[field] = value === "true";
    else bag[field] = finite(value, `give: ${field}`);
  }
  return course;
}

function readExperiment(text: string): Experiment {
  const made = nothing();
  const tables = { hold: made.clamp, remove: made.ablate, scale: made.levers } as const;
  for (const part of parts(text)) {
    const [, word, id, value] = /^(\w+):([^=]+)(?:=(.+))?$/.exec(part) ?? [];
    if (word === "block" && value === undefined) made.knock_out.push(id!);
    else if ((word === "hold" || word === "remove" || word === "scale") && value !== undefined) {
      const table: Record<string, number | "rest"> = tables[word];
      table[id!] = word === "hold" && value === "rest" ? "rest" : finite(value, `bend: ${id}`);
    } else
      throw new LinkError(
        `'bend' must read like block:m1_to_m2 or scale:immune.switch=0.5: found '${part.slice(0, 60)}'`,
      );
  }
  return made;
}
