/** The interventions: those in the setting as cards, and a list to search for more. */
import { useMemo, useState } from "preact/hooks";
import type { InterventionData } from "../../engine/contract";
import type { Controller } from "../controller";
import { courseOf, usesOf, withAdded, withExperiment } from "../setting/edit";
import { useHeld } from "../store";
import { capital, inside, t, titled } from "../words/language";
import { awaitCard } from "./arrival";
import { CourseCard } from "./course";
import { type Deed, begun, deedSaid, deedsFound, deedsOf } from "./deeds";
import { Finder } from "./finder";

interface Props {
  controller: Controller;
}

export function InterventionControls({ controller }: Props): preact.JSX.Element {
  const courses = useHeld(controller.store, (held) => held.setting.courses);
  return (
    <fieldset>
      <legend>{t("intervention.title")}</legend>
      {courses.map((course, index) => (
        <CourseCard
          controller={controller}
          course={course}
          index={index}
          key={`${course.intervention}${index}`}
        />
      ))}
      <Search controller={controller} />
    </fieldset>
  );
}

/** How many that have evidence in another species alone are offered. */
const MOST_ELSEWHERE = 8;
/** And how many experiments. */
const MOST_DEEDS = 5;

function Search({ controller }: Props): preact.JSX.Element {
  const { bundle, store } = controller;
  const [courses, species, model] = useHeld(
    store,
    ({ setting }) => [setting.courses, setting.subject.species, setting.model] as const,
  );
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const found = useMemo(() => search(bundle.interventions, query), [query]);
  const [here, elsewhere] = [
    found.filter((item) => item.uses[species]),
    found.filter((item) => !item.uses[species]),
  ];
  const deeds = useMemo(() => deedsOf(bundle.models[model]), [model, store.get().language]);
  const others = deedsFound(deeds, query).slice(0, MOST_DEEDS);
  const listing = open || query !== "";
  const close = (): void => {
    setQuery("");
    setOpen(false);
  };
  const start = (deed: Deed): void => {
    awaitCard(deedSaid(deed));
    controller.edit((old) => withExperiment(old, begun(old.experiment, deed)));
    close();
  };
  const add = (item: InterventionData): void => {
    const own = usesOf(bundle, species, item.name)[0];
    const use = own ?? Object.values(item.uses)[0]![0]!;
    awaitCard(item.name);
    controller.edit((old) => {
      const course = courseOf(use, item.name, old.duration);
      const abroad = own === undefined || (use.dose.sex !== undefined && use.dose.sex !== old.subject.sex);
      return withAdded(old, abroad ? { ...course, extrapolate: true } : course);
    });
    close();
  };
  return (
    <Finder
      label={t("intervention.search", {
        count: bundle.interventions.filter((item) => item.uses[species]).length,
      })}
      placeholder={t("intervention.placeholder")}
      query={query}
      onQuery={setQuery}
      found={listing ? t("intervention.found", { count: here.length }) : undefined}
      before={
        <button
          type="button"
          class="add"
          aria-expanded={listing}
          onClick={() => (listing ? close() : setOpen(true))}
        >
          {listing ? t("intervention.close") : t("intervention.all")}
        </button>
      }
    >
      {[...here, ...(query === "" ? [] : elsewhere.slice(0, MOST_ELSEWHERE))].map((item) => {
        const taken = courses.some((course) => course.intervention === item.name);
        return (
          <li key={item.name}>
            <button type="button" disabled={taken} onClick={() => add(item)}>
              <b>{capital(titled(item.title))}</b>
              {item.uses[species] === undefined && (
                <small class="abroad">
                  {t("intervention.from", {
                    species: Object.keys(item.uses)
                      .map((id) => inside(titled(bundle.species[id]!.title)))
                      .join(", "),
                  })}
                </small>
              )}
              <small lang="en">{item.summary}</small>
            </button>
          </li>
        );
      })}
      {here.length + elsewhere.length === 0 && <li class="hint">{t("intervention.nothing")}</li>}
      {others.map((deed) => (
        <li key={deed.kind + deed.id}>
          <button type="button" onClick={() => start(deed)}>
            <b>{t("intervention.experiment", { what: deedSaid(deed) })}</b>
            <small>{deed.id}</small>
          </button>
        </li>
      ))}
      {query === "" && elsewhere.length > 0 && (
        <li class="hint">
          {t("intervention.elsewhere", {
            count: elsewhere.length,
            species: inside(titled(bundle.species[species]!.title)),
            some: elsewhere
              .slice(0, 4)
              .map((item) => titled(item.title))
              .join(", "),
          })}
        </li>
      )}
    </Finder>
  );
}

/** What matches, first what goes by that very name, then names that have it in them. */
function search(items: InterventionData[], query: string): InterventionData[] {
  const wanted = query.trim().toLowerCase();
  const place = (item: InterventionData): number => {
    const names = [item.title.en.toLowerCase(), item.title.zh ?? "", initials(item.title.en)];
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return items.filter((item) => matches(item, wanted)).sort((a, b) => place(a) - place(b));
}

/** Every word of the query is in the name, in either language, or in what is said of it. */
function matches(item: InterventionData, query: string): boolean {
  const agents = Object.values(item.uses).flatMap((uses) => uses.map((use) => use.agent));
  const text = [
    item.name.replaceAll("_", " "),
    item.title.en,
    item.title.zh ?? "",
    item.summary,
    ...agents,
    initials(item.title.en),
  ]
    .join(" ")
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** "nicotinamide riboside" is known as NR. */
const initials = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("");
