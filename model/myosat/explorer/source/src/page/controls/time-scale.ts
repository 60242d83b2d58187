/** Times of a run on a slider: in the unit that suits its length, in steps that can be told apart. */
import { t } from "../words/language";
import { unitOf } from "../words/times";

export interface TimeScale {
  days: number;
  step: number;
  unit: string;
}

export function timeScale(duration: number): TimeScale {
  const unit = unitOf(duration);
  const most = duration / unit.days;
  return { days: unit.days, step: most > 20 ? 0.5 : 0.25, unit: t(`unit.${unit.name}s` as "unit.days") };
}
