/** What of a setting differs from another one, in a few words each. */
import type { Bundle, Setting } from "../../engine/contract";
import { experimentSaid } from "../controls/deeds";
import { inside, listed, named, t, titled } from "../words/language";
import { GLUE, number, percent } from "../words/numbers";
import { age, span } from "../words/times";
import { unitSaid } from "../plots/series";
import { useOf } from "./edit";

/** More than these are not told. */
const MOST = 3;

/** The values of `setting` that `other` has otherwise: "age 4 months, no injury"; "" if there are none. */
export function differences(bundle: Bundle, setting: Setting, other: Setting): string {
  const found = PARTS.flatMap((part) => {
    const told = part(bundle, setting);
    return told === part(bundle, other) ? [] : [told];
  });
  const more = found.length > MOST ? " …" : "";
  return found.slice(0, MOST).join(t("list.comma")) + more;
}

type Part = (bundle: Bundle, setting: Setting) => string;

const PARTS: Part[] = [
  (_, { subject }) => inside(named(`species.${subject.species}`)),
  (_, { subject }) => inside(named(`sex.${subject.species}_${subject.sex}`)),
  (bundle, { subject }) =>
    t("scrubber.at_age", { age: age(subject.ageDays, bundle.species[subject.species]!.unit) }),
  (bundle, { subject }) =>
    titled(bundle.species[subject.species]!.titles[subject.muscle] ?? { en: subject.muscle }),
  (bundle, { subject }) => {
    const known = bundle.species[subject.species]!.lifestyle?.activities ?? [];
    const found = known.find((each) => each.name === subject.activity) ?? known[0];
    return found === undefined ? "" : inside(named(`activity.${found.name}`, found.title));
  },
  (bundle, { subject }) => {
    const data = bundle.species[subject.species]!.lifestyle?.protein;
    if (data === undefined) return "";
    const amount = `${number(subject.protein ?? data.reference)}${GLUE}${unitSaid(bundle, data.unit)}`;
    return t("differs.protein", { amount });
  },
  (bundle, { events }) => {
    const names = events.map(({ injury, severity }) => {
      const found = bundle.injuries.find((each) => each.name === injury);
      return `${inside(titled(found?.title ?? { en: injury }))} ${percent(severity)}`;
    });
    return names.length === 0 ? t("compare.no_injury") : listed(names);
  },
  (bundle, { courses, subject }) => {
    const names = courses
      .filter((course) => course.on)
      .map((course) => {
        const item = bundle.interventions.find((each) => each.name === course.intervention);
        const unit = useOf(bundle, subject.species, course)?.dose.unit ?? "1";
        const said = unit === "1" ? "" : `${GLUE}${unitSaid(bundle, unit)}`;
        return `${titled(item?.title ?? { en: course.intervention })} ${number(course.dose)}${said}`;
      });
    return names.length === 0 ? t("compare.no_interventions") : listed(names);
  },
  (bundle, { model, experiment }) => {
    const deeds = experimentSaid(bundle.models[model], experiment);
    return deeds.length === 0 ? t("compare.no_experiment") : listed(deeds);
  },
  (_, { duration }) => span(duration),
];
