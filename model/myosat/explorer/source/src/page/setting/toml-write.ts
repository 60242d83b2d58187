/** A setting as a scenario file that `myosat run` accepts and reproduces. */
import type { Bundle, Course, Setting } from "../../engine/contract";
import { MONTH, YEAR } from "../words/times";
import { factor } from "./quantities";
import { isExperiment, useOf } from "./edit";

export function toToml(bundle: Bundle, setting: Setting, note = ""): string {
  const { subject, experiment } = setting;
  const lines = [
    ...note
      .split("\n")
      .filter(Boolean)
      .map((line) => `# ${line}`),
    `# Made with the what-if page of myosat ${bundle.version}.`,
    `title = ${text(setting.title)}`,
    `duration = ${text(time(setting.duration))}`,
  ];
  if (setting.model !== "full") lines.push(`model = ${text(setting.model)}`);
  if (setting.compareWith !== undefined) lines.push(`compare_with = ${text(setting.compareWith)}`);
  lines.push("", "[subject]", `species = ${text(subject.species)}`, `sex = ${text(subject.sex)}`);
  lines.push(
    `age = ${text(age(bundle, subject.species, subject.ageDays))}`,
    `muscle = ${text(subject.muscle)}`,
  );
  const lived = history(bundle, setting);
  if (lived.length > 0) lines.push(`history = {${lived.join(", ")}}`);
  for (const event of setting.events) {
    lines.push(
      "",
      "[[event]]",
      `injury = ${text(event.injury)}`,
      `at = ${text(time(event.at))}`,
      `severity = ${figure(event.severity)}`,
    );
  }
  for (const course of setting.courses) {
    const [unit, schedule] = unitAndSchedule(bundle, setting, course);
    lines.push(
      "",
      `[[interventions.${key(course.intervention)}]]`,
      ...courseLines(course, unit, schedule, setting.duration),
    );
  }
  if (isExperiment(experiment)) {
    lines.push("", "[experiment]");
    if (experiment.knock_out.length > 0)
      lines.push(`knock_out = [${experiment.knock_out.map((id) => text(id)).join(", ")}]`);
    for (const [name, held] of Object.entries(experiment.clamp)) {
      lines.push(
        `clamp.${dotted(name)} = ${held === "rest" ? text(held) : quantity(held, unitOf(bundle, setting, name))}`,
      );
    }
    for (const [name, share] of Object.entries(experiment.ablate))
      lines.push(`ablate.${dotted(name)} = ${figure(share)}`);
    for (const [name, value] of Object.entries(experiment.levers)) {
      lines.push(`levers.${dotted(name)} = ${quantity(value, leverUnit(bundle, setting, name))}`);
    }
  }
  const own = Object.entries(setting.parameters ?? {});
  if (own.length > 0)
    lines.push("", "[parameters]", ...own.map(([name, value]) => `${dotted(name)} = ${text(value)}`));
  return `${lines.join("\n")}\n`;
}

function courseLines(course: Course, unit: string, schedule: string, duration: number): string[] {
  const lines: string[] = [];
  const add = (name: string, value: string | undefined): void =>
    void (value !== undefined && lines.push(`${name} = ${value}`));
  if (course.agent) add("agent", text(course.agent));
  if (schedule === "sessions") {
    if (course.sessions !== undefined)
      add(
        "sessions",
        text(`${nice(course.sessions * 7)} / week`, `${course.sessions} / day`, course.sessions),
      );
    if (course.length !== undefined)
      add(
        "length",
        text(
          `${nice(course.length * 24)} ${course.length * 24 === 1 ? "hour" : "hours"}`,
          time(course.length),
          course.length,
        ),
      );
    add("intensity", figure(course.dose));
  } else {
    add("dose", quantity(course.dose, unit));
    if (schedule === "doses" && course.every !== undefined) add("every", text(time(course.every)));
  }
  const usual = schedule === "doses" ? "explicit" : "averaged";
  if (course.timing !== undefined && schedule !== "continuous" && course.timing !== usual)
    add("timing", text(course.timing));
  if (course.start !== 0) add("start", text(time(course.start)));
  if (course.stop < duration) add("stop", text(time(course.stop)));
  if (course.adherence !== 1) add("adherence", figure(course.adherence));
  if (!course.on) add("on", "false");
  if (course.extrapolate) add("extrapolate", "true");
  return lines;
}

function unitAndSchedule(bundle: Bundle, setting: Setting, course: Course): [string, string] {
  const found = useOf(bundle, setting.subject.species, course);
  const other = bundle.interventions.find((item) => item.name === course.intervention);
  const use = found ?? Object.values(other?.uses ?? {})[0]?.[0];
  return [use?.dose.unit ?? "1", use?.schedule ?? "continuous"];
}

function history(bundle: Bundle, setting: Setting): string[] {
  const lifestyle = bundle.species[setting.subject.species]?.lifestyle;
  if (lifestyle === undefined) return [];
  const { activity, protein } = setting.subject;
  const lived: string[] = [];
  if (activity !== undefined) lived.push(`activity = ${text(activity)}`);
  if (protein !== undefined) lived.push(`protein = ${quantity(protein, lifestyle.protein.unit)}`);
  return lived;
}

const ending = (name: string, full: string): boolean => full === name || full.endsWith(`.${name}`);

function unitOf(bundle: Bundle, setting: Setting, name: string): string {
  const model = bundle.models[setting.model];
  return [...model.states, ...model.signals].find((each) => ending(name, each.id))?.unit ?? "1";
}

function leverUnit(bundle: Bundle, setting: Setting, name: string): string {
  const lever = bundle.models[setting.model].levers.find((each) => ending(name, each.id));
  return lever === undefined || lever.kind === "scale" ? "1" : lever.unit;
}

// --- values ------------------------------------------------------------------------------------------------

/** A number that reads back equal. */
const figure = (value: number): string => String(value);

const nice = (value: number): number => Number(value.toPrecision(12));

/** Text in quotes; the first of two forms if it stands for `value` to the last digits. */
function text(value: string, exact?: string, wanted?: number): string {
  if (exact !== undefined && wanted !== undefined) {
    const [, number, unit] = /^([\d.e+-]+) (.+)$/.exec(value) ?? [];
    const size = unit === "/ week" ? 1 / 7 : 1 / 24;
    if (Math.abs(Number(number) * size - wanted) > 1e-12 * Math.abs(wanted)) return text(exact);
  }
  return JSON.stringify(value);
}

const quantity = (value: number, unit: string): string =>
  unit === "1" ? figure(value) : text(`${figure(value)} ${unit}`);

/** A time [day] in the largest unit that gives a round number. */
export function time(days: number): string {
  const units: [string, number][] = [
    ["years", YEAR],
    ["weeks", 7],
    ["days", 1],
    ["hours", 1 / 24],
  ];
  for (const [name, size] of days > 2 * YEAR ? units : units.slice(1)) {
    const count = days / size;
    if (Number.isInteger(count * 2) && count >= 1 && count * size === days && (name !== "weeks" || days > 70))
      return `${count} ${name}`;
  }
  return `${days} days`;
}

function age(bundle: Bundle, species: string, days: number): string {
  const unit = bundle.species[species]?.unit ?? "year";
  const count = days / (unit === "year" ? YEAR : MONTH);
  const round = nice(count);
  return Math.abs(round * factor(unit, "day") - days) < 1e-9 * days && String(round).length < 7
    ? `${round} ${unit}s`
    : `${days} days`;
}

const key = (name: string): string => (/^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name));

/** A name with dots, "fast.msc.division", as one quoted key. */
const dotted = (name: string): string => (/^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name));
