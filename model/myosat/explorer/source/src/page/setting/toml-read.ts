/** A scenario file, TOML or JSON, as a setting: what `myosat run` reads, the page reads too. */
import { TomlError, parse } from "smol-toml";
import type { Bundle, Course, Experiment, Injury, ModelId, Setting, Subject } from "../../engine/contract";
import { courseOf, nothing, usesOf } from "./edit";
import { QuantityError, read } from "./quantities";

const LONGEST = 1_000_000;

/** The file is no scenario: says where and why, all problems at once. */
export class FileError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("; "));
  }
}

type Table = Record<string, unknown>;

const KEYS = {
  file: [
    "title",
    "duration",
    "model",
    "compare_with",
    "subject",
    "event",
    "interventions",
    "experiment",
    "parameters",
  ],
  subject: ["species", "sex", "age", "muscle", "history"],
  event: ["injury", "at", "severity"],
  course: [
    "agent",
    "dose",
    "every",
    "sessions",
    "length",
    "intensity",
    "timing",
    "start",
    "stop",
    "adherence",
    "on",
    "extrapolate",
  ],
  experiment: ["clamp", "knock_out", "ablate", "levers"],
};

/** @throws FileError */
export function fromFile(bundle: Bundle, content: string): Setting {
  if (content.length > LONGEST) throw new FileError(["the file is larger than 1 MB"]);
  let data: unknown;
  try {
    data = content.trimStart().startsWith("{") ? JSON.parse(content) : parse(content);
  } catch (error) {
    const where = error instanceof TomlError ? `line ${error.line}: ` : "";
    throw new FileError([`${where}${(error as Error).message.split("\n")[0]!}`]);
  }
  return new Reader(bundle).setting(data);
}

/** Reads one file and gathers what is wrong with it. */
class Reader {
  private readonly problems: string[] = [];

  constructor(private readonly bundle: Bundle) {}

  setting(data: unknown): Setting {
    const file = this.table(data, "the file", KEYS.file);
    const subject = this.subject(file.subject);
    const duration = this.quantity(file.duration, "day", "duration");
    const model = this.choice(file.model ?? "full", Object.keys(this.bundle.models), "model") as ModelId;
    const setting: Setting = {
      model,
      title: this.text(file.title, "title"),
      duration,
      subject,
      events: this.list(file.event, "event").map((event, index) => this.event(event, `event ${index + 1}`)),
      courses: Object.entries(this.table(file.interventions ?? {}, "interventions")).flatMap(
        ([name, courses]) =>
          (Array.isArray(courses) ? courses : [courses]).map((course) =>
            this.course(name, course, subject, duration),
          ),
      ),
      experiment: this.experiment(file.experiment, model),
    };
    setting.events.sort((a, b) => a.at - b.at);
    if (file.compare_with !== undefined) setting.compareWith = this.text(file.compare_with, "compare_with");
    const own = flat(this.table(file.parameters ?? {}, "parameters"));
    if (Object.keys(own).length > 0) {
      setting.parameters = Object.fromEntries(
        Object.entries(own).map(([name, value]) => [name, String(value)]),
      );
    }
    if (this.problems.length > 0) throw new FileError(this.problems);
    return setting;
  }

  private subject(raw: unknown): Subject {
    const table = this.table(raw, "subject", KEYS.subject);
    const species = this.choice(table.species, Object.keys(this.bundle.species), "subject.species");
    const data = this.bundle.species[species];
    const subject: Subject = {
      species,
      sex: this.choice(table.sex, data?.sexes ?? [], "subject.sex"),
      ageDays: this.quantity(table.age, "day", "subject.age"),
      muscle: this.choice(table.muscle ?? data?.muscles[0], data?.muscles ?? [], "subject.muscle"),
    };
    const lifestyle = data?.lifestyle;
    const told = this.table(
      table.history ?? {},
      "subject.history",
      lifestyle === undefined ? [] : ["activity", "protein"],
    );
    if (lifestyle !== undefined) {
      const names = lifestyle.activities.map((activity) => activity.name);
      if (told.activity !== undefined)
        subject.activity = this.choice(told.activity, names, "subject.history.activity");
      if (told.protein !== undefined)
        subject.protein = this.quantity(told.protein, lifestyle.protein.unit, "subject.history.protein");
    }
    return subject;
  }

  private event(raw: unknown, where: string): Injury {
    const table = this.table(raw, where, KEYS.event);
    return {
      injury: this.choice(
        table.injury,
        this.bundle.injuries.map((injury) => injury.name),
        `${where}: injury`,
      ),
      at: this.quantity(table.at, "day", `${where}: at`),
      severity: table.severity === undefined ? 1 : this.quantity(table.severity, "1", `${where}: severity`),
    };
  }

  private course(name: string, raw: unknown, subject: Subject, duration: number): Course {
    const where = `interventions.${name}`;
    const table = this.table(raw, where, KEYS.course);
    this.choice(
      name,
      this.bundle.interventions.map((item) => item.name),
      "intervention",
    );
    const abroad =
      table.extrapolate === true
        ? Object.values(this.bundle.interventions.find((i) => i.name === name)?.uses ?? {})[0]
        : undefined;
    const here = usesOf(this.bundle, subject.species, name);
    const uses = here.length > 0 ? here : (abroad ?? []);
    const use = uses.find((each) => table.agent === undefined || each.agent === table.agent);
    if (use === undefined) {
      this.problems.push(
        `${where}: ${table.agent ? `no agent '${String(table.agent)}'` : `not for a ${subject.species}`}`,
      );
      return { intervention: name, dose: 0, start: 0, stop: duration, adherence: 1, on: false };
    }
    const course = courseOf(use, name, duration);
    const get = (key: string, unit: string, put: (value: number) => void): void => {
      if (table[key] !== undefined) put(this.quantity(table[key], unit, `${where}.${key}`));
    };
    if (use.schedule === "sessions") get("intensity", "1", (value) => (course.dose = value));
    else get("dose", use.dose.unit, (value) => (course.dose = value));
    get("every", "day", (value) => (course.every = value));
    get("sessions", "1/day", (value) => (course.sessions = value));
    get("length", "day", (value) => (course.length = value));
    get("start", "day", (value) => (course.start = value));
    get("stop", "day", (value) => (course.stop = Math.min(value, duration)));
    get("adherence", "1", (value) => (course.adherence = value));
    if (table.timing !== undefined)
      course.timing = this.choice(table.timing, ["explicit", "averaged"], `${where}.timing`) as
        "explicit" | "averaged";
    for (const key of ["on", "extrapolate"] as const) {
      if (table[key] === undefined) continue;
      if (typeof table[key] === "boolean") course[key] = table[key];
      else this.problems.push(`${where}.${key} must be true or false`);
    }
    return course;
  }

  private experiment(raw: unknown, model: ModelId): Experiment {
    const made = nothing();
    const table = this.table(raw ?? {}, "experiment", KEYS.experiment);
    const data = this.bundle.models[model];
    const unitOf = (items: { id: string; unit: string }[], id: string): string =>
      items.find((item) => item.id === id || item.id.endsWith(`.${id}`))?.unit ?? "1";
    for (const [id, value] of Object.entries(flat(this.table(table.clamp ?? {}, "experiment.clamp")))) {
      const unit = unitOf([...(data?.states ?? []), ...(data?.signals ?? [])], id);
      made.clamp[id] = value === "rest" ? "rest" : this.quantity(value, unit, `experiment.clamp.${id}`);
    }
    for (const [id, value] of Object.entries(flat(this.table(table.ablate ?? {}, "experiment.ablate")))) {
      made.ablate[id] = this.quantity(value, "1", `experiment.ablate.${id}`);
    }
    for (const [id, value] of Object.entries(flat(this.table(table.levers ?? {}, "experiment.levers")))) {
      const lever = data?.levers.find((each) => each.id === id || each.id.endsWith(`.${id}`));
      made.levers[id] = this.quantity(
        value,
        lever?.kind === "add" ? lever.unit : "1",
        `experiment.levers.${id}`,
      );
    }
    made.knock_out = this.list(table.knock_out, "experiment.knock_out").map((id) =>
      this.text(id, "experiment.knock_out"),
    );
    return made;
  }

  // -- values ---------------------------------------------------------------------------------------------

  private table(raw: unknown, where: string, allowed?: string[]): Table {
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
      this.problems.push(raw === undefined ? `${where} is missing` : `${where} must be a table`);
      return {};
    }
    for (const key of Object.keys(raw)) {
      if (allowed !== undefined && !allowed.includes(key)) {
        this.problems.push(`unknown key '${key}' in ${where}; allowed: ${allowed.join(", ") || "none"}`);
      }
    }
    return raw as Table;
  }

  private list(raw: unknown, where: string): unknown[] {
    if (raw === undefined) return [];
    if (Array.isArray(raw)) return raw;
    this.problems.push(`${where} must be a list`);
    return [];
  }

  private text(raw: unknown, where: string): string {
    if (typeof raw === "string" && raw.trim() !== "" && raw.length <= 200) return raw;
    this.problems.push(raw === undefined ? `${where} is missing` : `${where} must be one line of text`);
    return "";
  }

  private choice(raw: unknown, allowed: string[], where: string): string {
    if (typeof raw === "string" && allowed.includes(raw)) return raw;
    const list = allowed.length > 12 ? `one of ${allowed.length} names` : allowed.join(", ");
    this.problems.push(
      raw === undefined
        ? `${where} is missing`
        : `unknown ${where} '${String(raw).slice(0, 60)}'; allowed: ${list}`,
    );
    return "";
  }

  private quantity(raw: unknown, unit: string, where: string): number {
    if (raw === undefined) {
      this.problems.push(`${where} is missing`);
      return 0;
    }
    try {
      return read(raw, unit);
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      this.problems.push(`${where}: ${error.message}`);
      return 0;
    }
  }
}

/** Dotted keys, fast.x = 1, name what the quoted key "fast.x" names. */
function flat(table: Table): Table {
  const made: Table = {};
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [name, leaf] of Object.entries(flat(value as Table))) made[`${key}.${name}`] = leaf;
    } else made[key] = value;
  }
  return made;
}
