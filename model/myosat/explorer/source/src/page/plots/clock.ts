/** The time axis that all plots of a setting share: days of the run, or ages where it is a life. */
import type { Bundle, Setting } from "../../engine/contract";
import { t } from "../words/language";
import { LIFELONG, YEAR, timeUnit, unitOf } from "../words/times";

export interface Clock {
  label: string;
  /** From a day of the run to the axis, and back. */
  x(day: number): number;
  day(x: number): number;
  /** Steps between ticks. */
  steps: number[];
}

const STEPS: Record<string, number[]> = {
  minute: [1, 2, 5, 10, 15, 30, 60],
  hour: [1, 2, 3, 6, 12, 24],
  day: [0.25, 0.5, 1, 2, 7, 14, 28],
  week: [0.5, 1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24],
  year: [0.5, 1, 2, 5, 10, 20, 50],
};

export function clockOf(bundle: Bundle, setting: Setting): Clock {
  const { species, ageDays } = setting.subject;
  if (setting.duration > LIFELONG) {
    const unit = timeUnit(bundle.species[species]!.unit);
    return {
      label: t(unit.name === "year" ? "axis.age_years" : "axis.age_months"),
      x: (day) => (ageDays + day) / unit.days,
      day: (x) => x * unit.days - ageDays,
      steps: STEPS[unit.name]!,
    };
  }
  const unit = setting.duration > YEAR * 1.2 ? timeUnit("month") : unitOf(setting.duration);
  return {
    label: t(`axis.${unit.name}`),
    x: (day) => day / unit.days,
    day: (x) => x * unit.days,
    steps: STEPS[unit.name]!,
  };
}
