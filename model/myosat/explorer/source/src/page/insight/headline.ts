/** What a run says, in a sentence or two made from its numbers. */
import type { Bundle } from "../../engine/contract";
import { kindOf } from "../plots/panels";
import type { Run } from "../run";
import type { Held } from "../store";
import { inside, listed, named, t } from "../words/language";
import { change, percent } from "../words/numbers";
import { age, moment, span } from "../words/times";
import { gradesOf } from "./grades";
import { dataOf } from "../plots/series";

/** A pool counts as recovered from this share of its start on. */
const RECOVERED = 0.8;
/** Less of a difference than this is called none. */
const NOTICED = 0.001;
const MOST_GRADES = 4;

export function headline(bundle: Bundle, held: Held): string[] {
  const { run, solved } = held;
  if (run === undefined) return [t("headline.solving")];
  const kind = kindOf(solved);
  const said: string[] = [];
  if (solved.events.length > 0 && kind !== "life") said.push(dip(held, run));
  else if (kind === "life") said.push(...life(bundle, held, run));
  else if (kind === "trial") said.push(...trial(bundle, held, run));
  else said.push(rest(held, run));
  const compared = comparison(bundle, held, run);
  if (compared !== undefined && kind !== "trial") said.push(compared);
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
  const parts = ids.map((id) => part(bundle, held, id, run.end(id), before.end(id)));
  return [t("headline.trial", { time, what: listed(parts), label: beforeLabel }), graded(bundle, held, run)];
}

function graded(bundle: Bundle, held: Held, run: Run): string {
  const criterion = bundle.criteria.find((each) => each.name === held.criterion);
  if (criterion === undefined || held.solved.subject.species !== "human") return "";
  const all = gradesOf(criterion, held.solved, run);
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

/** What differs at the end from what it is compared with. */
function comparison(bundle: Bundle, held: Held, run: Run): string | undefined {
  const { before, beforeLabel, solved } = held;
  if (before === undefined) return undefined;
  const ids = ["quiescent", "fibre_area", "muscle_force", "fibre_nuclei", "relative_lean_mass", "strength"];
  const life = kindOf(solved) === "life";
  const used = ids.filter(
    (id) =>
      run.curve(id) &&
      before.curve(id) &&
      (life
        ? !id.startsWith("fibre") && id !== "muscle_force"
        : !["relative_lean_mass", "strength"].includes(id)),
  );
  const parts = used.slice(0, 3).map((id) => part(bundle, held, id, run.end(id), before.end(id)));
  return t("headline.against", { label: beforeLabel, what: listed(parts) });
}

function part(bundle: Bundle, held: Held, id: string, value: number, before: number): string {
  const name = inside(named(`curve.${id}`, dataOf(bundle, held.solved, id)?.title));
  const same = Math.abs(value / before - 1) < NOTICED;
  return same ? t("headline.same", { name }) : t("headline.part", { name, change: change(value, before) });
}
