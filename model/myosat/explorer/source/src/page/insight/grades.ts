/** Sarcopenia by a criterion, at any time of a run. */
import type { CriterionData, Setting } from "../../engine/contract";
import type { Run } from "../run";

/** The grade at an output of a run. */
export function gradeAt(criterion: CriterionData, setting: Setting, run: Run, index: number): string {
  const age = setting.subject.ageDays + run.time[index]!;
  const signs = new Set<string>();
  for (const test of criterion.tests) {
    const cutoff = test.cutoffs[setting.subject.sex];
    const value = run.curve(test.readout)?.[index];
    const applies = age >= test.youngest && (test.oldest === null || age < test.oldest);
    if (cutoff !== undefined && value !== undefined && applies && fails(value, test.sense, cutoff))
      signs.add(test.sign);
  }
  const reached = criterion.grades.filter((grade) =>
    grade.needs.every((group) => group.some((sign) => signs.has(sign))),
  );
  return reached.at(-1)?.name ?? criterion.otherwise;
}

/** The grades that a run goes through, each with the day from which it holds. */
export function gradesOf(
  criterion: CriterionData,
  setting: Setting,
  run: Run,
): Stage[] {
  const found: Stage[] = [];
  run.time.forEach((day, i) => {
    const grade = gradeAt(criterion, setting, run, i);
    if (found.at(-1)?.grade !== grade) found.push({ grade, since: day });
  });
  return found;
}

export interface Stage {
  grade: string;
  /** [day] */
  since: number;
}

/** The stages that last for some days at least; what is the same on both sides of a shorter one is one. */
export function lasting(stages: Stage[], last: number, least: number): Stage[] {
  const long = stages.filter(({ since }, i) => (stages[i + 1]?.since ?? last) - since >= least);
  return long.filter(({ grade }, i) => long[i - 1]?.grade !== grade);
}

function fails(value: number, sense: string, cutoff: number): boolean {
  if (sense === "below") return value < cutoff;
  if (sense === "at or below") return value <= cutoff;
  return sense === "above" ? value > cutoff : value >= cutoff;
}
