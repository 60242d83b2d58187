/** What a run says, in a sentence or two made from its numbers. */
import type { Bundle, Setting } from "../../engine/contract";
import { kindOf } from "../plots/panels";
import type { Run } from "../run";
import type { Held } from "../store";
import { isExperiment } from "../setting/edit";
import { inside, listed, named, t } from "../words/language";
import { change, percent } from "../words/numbers";
import { YEAR, age, moment, span } from "../words/times";
import { gradesOf, lasting } from "./grades";
import { dataOf } from "../plots/series";

/** A pool counts as recovered from this share of its start on. */
const RECOVERED = 0.8;
/** Less of a difference than this is called none. */
const NOTICED = 0.001;
/** And less than this share is hardly one. */
const SMALL = 0.01;
const MOST_GRADES = 4;

export function headline(bundle: Bundle, held: Held): string[] {
  const { run, solved } = held;
  if (run === undefined) return [t(held.failure === undefined ? "headline.solving" : "headline.failed")];
  const kind = kindOf(solved);
  const said: string[] = [];
  const compared = kind === "trial" ? undefined : comparison(bundle, held, run);
  if (solved.events.length > 0 && kind !== "life") {
    // What is done about an injury comes first.
    if (compared !== undefined && isTreated(solved)) return [compared, dip(held, run)];
    said.push(dip(held, run));
  }
  else if (kind === "life") said.push(...life(bundle, held, run));
  else if (kind === "trial") said.push(...trial(bundle, held, run));
  else said.push(rest(held, run));
  if (compared !== undefined) said.push(compared);
  return said.filter(Boolean);
}

/** How quiescent cells fall after the last injury and when they are back. */
function dip(held: Held, run: Run): string {
  const { solved } = held;
  const row = run.curve("quiescent")!;
  const start = run.start("quiescent");
  const from = Math.max(...solved.events.map((event) => event.at));
  const told = (day: number): string => moment(day, solved.duration);
  let lowest = -1;
  run.time.forEach((day, i) => {
    if (day >= from && (lowest < 0 || row[i]! < row[lowest]!)) lowest = i;
  });
  const low = row[lowest]! / start;
  if (low > RECOVERED)
    return t("headline.hardly", { low: percent(low), end: percent(run.end("quiescent") / start) });
  const back = run.time.findIndex((_, i) => i > lowest && row[i]! >= RECOVERED * start);
  const blanks = {
    low: percent(low),
    when: told(run.time[lowest]!),
    level: percent(RECOVERED),
    end: percent(row.at(-1)! / start),
  };
  if (back < 0) return t("headline.no_recovery", blanks);
  return t("headline.recovery", { ...blanks, back: told(run.time[back]!) });
}

function rest(held: Held, run: Run): string {
  return t("headline.rest", {
    end: percent(run.end("quiescent") / run.start("quiescent")),
    last: moment(run.last, held.solved.duration),
  });
}

function life(bundle: Bundle, held: Held, run: Run): string[] {
  const { solved } = held;
  const unit = bundle.species[solved.subject.species]!.unit;
  const share = (id: string): string => percent(run.end(id) / run.start(id));
  const blanks = {
    age: age(solved.subject.ageDays + run.last, unit),
    strength: share("strength"),
    mass: share("relative_lean_mass"),
  };
  return [t("headline.life", blanks), graded(bundle, held, run)];
}

function trial(bundle: Bundle, held: Held, run: Run): string[] {
  const { before, beforeLabel } = held;
  const time = span(run.last);
  const ids = ["strength", "leg_lean_mass", "nad"];
  if (before === undefined) {
    const parts = ids.map((id) => part(bundle, held, id, run.end(id), run.start(id)));
    return [t("headline.trial_alone", { time, what: listed(parts) }), graded(bundle, held, run)];
  }
  if (isAnother(held)) return [apart(bundle, held, run, before, ids), graded(bundle, held, run)];
  const parts = ids.map((id) => part(bundle, held, id, run.end(id), before.end(id)));
  return [t("headline.trial", { time, what: listed(parts), label: beforeLabel }), graded(bundle, held, run)];
}

function graded(bundle: Bundle, held: Held, run: Run): string {
  const criterion = bundle.criteria.find((each) => each.name === held.criterion);
  if (criterion === undefined || held.solved.subject.species !== "human") return "";
  const every = gradesOf(criterion, held.solved, run);
  // Someone who is healing is not graded: what passes within a year says nothing of age.
  const all = held.solved.events.length > 0 ? lasting(every, run.last, YEAR) : every;
  if (all.length === 0) return "";
  const grades = all.length > 1 && all[0]!.grade === criterion.otherwise ? all.slice(1) : all;
  const name = (grade: string): string =>
    inside(named(`grade_of.${grade.replaceAll(" ", "_")}`, { en: grade }));
  // Of many changes to and fro only the last few are told.
  const parts = grades.slice(-MOST_GRADES).map(({ grade, since }) =>
    since <= 0
      ? name(grade)
      : t("headline.grade_from", {
          grade: name(grade),
          age: age(held.solved.subject.ageDays + since, "year"),
        }),
  );
  return t("headline.grades", { criterion: criterion.title, what: listed(parts) });
}

const isTreated = (setting: Setting): boolean =>
  setting.courses.some((course) => course.on) || isExperiment(setting.experiment);

/** Readouts that are relative to the young of the same kind, and what is measured of them in absolute units. */
const OWN: Record<string, string | undefined> = {
  strength: "grip_strength",
  relative_lean_mass: "appendicular_lean_index",
  leg_lean_mass: undefined,
  muscle_force: undefined,
};
const MOST_TOLD = 3;

/** What differs at the end from what it is compared with: of many readouts, the largest differences. */
function comparison(bundle: Bundle, held: Held, run: Run): string | undefined {
  const { before, beforeLabel, solved } = held;
  if (before === undefined) return undefined;
  const ids =
    kindOf(solved) === "life"
      ? ["strength", "relative_lean_mass", "quiescent"]
      : ["muscle_force", "quiescent", "fibre_area", "fibre_nuclei"];
  if (isAnother(held)) return apart(bundle, held, run, before, ids);
  const size = (id: string): number => Math.abs(Math.log(run.end(id) / before.end(id))) || 0;
  const used = both(run, before, ids).sort((a, b) => size(b) - size(a));
  const parts = used.slice(0, MOST_TOLD).map((id) => part(bundle, held, id, run.end(id), before.end(id)));
  return t("headline.against", { label: beforeLabel, what: listed(parts) });
}

/** Whether it is compared with someone whose young are others. */
export function isAnother({ solved, beforeSetting }: Held): boolean {
  const [a, b] = [solved.subject, beforeSetting?.subject];
  return b !== undefined && (a.species !== b.species || a.sex !== b.sex || a.muscle !== b.muscle);
}

/** Two kinds of subjects: absolute readouts against each other, and of others what each has kept of its own. */
function apart(bundle: Bundle, held: Held, run: Run, before: Run, ids: string[]): string {
  const absolute = both(
    run,
    before,
    ids.flatMap((id) => (id in OWN ? (OWN[id] ?? []) : id)),
  );
  const parts = absolute
    .slice(0, MOST_TOLD)
    .map((id) => part(bundle, held, id, run.end(id), before.end(id)));
  const kept = both(
    run,
    before,
    ids.filter((id) => id in OWN),
  ).map((id) =>
    t("headline.kept_part", {
      name: nameOf(bundle, held, id),
      own: percent(run.end(id) / run.start(id)),
      other: percent(before.end(id) / before.start(id)),
    }),
  );
  const against = t("headline.against", { label: held.beforeLabel, what: listed(parts) });
  return kept.length === 0 ? against : `${against} ${t("headline.kept", { what: listed(kept) })}`;
}

const both = (run: Run, before: Run, ids: string[]): string[] =>
  ids.filter((id) => run.curve(id) !== undefined && before.curve(id) !== undefined);

const nameOf = (bundle: Bundle, held: Held, id: string): string =>
  id === "quiescent"
    ? t("headline.quiescent")
    : inside(named(`curve.${id}`, dataOf(bundle, held.solved, id)?.title));

function part(bundle: Bundle, held: Held, id: string, value: number, before: number): string {
  const name = nameOf(bundle, held, id);
  const size = Math.abs(value / before - 1);
  if (size < NOTICED) return t("headline.same", { name });
  return t(size < SMALL ? "headline.small" : "headline.part", { name, change: change(value, before) });
}
