/** Times in the unit that suits a span; the same choice as in the figures. */
import { GLUE } from "./numbers";
import type { Bundle, Setting } from "../../engine/contract";
import { t } from "./language";

export const YEAR = 365.25;
export const MONTH = YEAR / 12;

export type TimeName = "minute" | "hour" | "day" | "week" | "month" | "year";

export interface TimeUnit {
  name: TimeName;
  days: number;
}

/** Each unit with the longest span [day] that it is used for. */
const UNITS: [number, TimeUnit][] = [
  [0.126, { name: "minute", days: 1 / 1440 }],
  [3, { name: "hour", days: 1 / 24 }],
  [105, { name: "day", days: 1 }],
  [430, { name: "week", days: 7 }],
  [1900, { name: "month", days: MONTH }],
  [Infinity, { name: "year", days: YEAR }],
];

export const unitOf = (span: number): TimeUnit => UNITS.find(([longest]) => span <= longest)![1];

export const timeUnit = (name: TimeName): TimeUnit => UNITS.find(([, unit]) => unit.name === name)![1];

const short = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
};

/** A time [day] as a moment: "day 2.6"; early ones in the next smaller unit. */
export function moment(time: number, span: number): string {
  let place = UNITS.findIndex(([longest]) => span <= longest);
  while (place > 2 && time > 0 && time < UNITS[place]![1].days) place -= 1;
  const unit = UNITS[place]![1];
  return t(`moment.${unit.name}`, { value: short(time / unit.days), glue: GLUE });
}

/** A length of time [day]: "28 days"; in the given unit or in the one that suits it. */
export function span(time: number, unit = unitOf(time)): string {
  const text = short(time / unit.days);
  return t(text === "1" ? `span.one.${unit.name}` : `span.${unit.name}`, { value: text, glue: GLUE });
}

/** Runs over this many days are a life, whose times are told as ages. */
export const LIFELONG = 1900;

/** A time [day] of a run: "day 2.6", or of a life "age 72 years". */
export function when(bundle: Bundle, setting: Setting, day: number): string {
  const { species, ageDays } = setting.subject;
  if (setting.duration <= LIFELONG) return moment(day, setting.duration);
  return t("scrubber.at_age", { age: age(ageDays + day, bundle.species[species]!.unit) });
}

/** An age [day] as it is told of the species. */
export function age(days: number, unit: "month" | "year"): string {
  return t(`age.${unit}`, { value: short(days / timeUnit(unit).days), glue: GLUE });
}
