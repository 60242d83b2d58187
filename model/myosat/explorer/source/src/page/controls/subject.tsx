/** In whom, and for how long. */
import type { Controller } from "../controller";
import { longest, withDuration, withSpecies } from "../setting/edit";
import { useHeld } from "../store";
import { unitWords } from "../words/units";
import { MONTH, YEAR, age as ageSaid, span, unitOf } from "../words/times";
import { capital, inside, listed, named, t, titled } from "../words/language";
import { Slider } from "./slider";

interface Props {
  controller: Controller;
}

export function SubjectControls({ controller }: Props): preact.JSX.Element {
  const { bundle, store } = controller;
  const subject = useHeld(store, (held) => held.setting.subject);
  const kind = bundle.species[subject.species]!;
  const size = kind.unit === "year" ? YEAR : MONTH;
  const set = (change: Partial<typeof subject>): void =>
    controller.edit((old) => ({ ...old, subject: { ...old.subject, ...change } }));
  const toSpecies = (species: string): void => {
    const [next, dropped] = withSpecies(bundle, store.get().setting, species);
    const limit = longest(bundle, next.subject);
    controller.edit(() => (next.duration > limit ? withDuration(next, limit) : next));
    if (dropped.length > 0) {
      const names = [...new Set(dropped)].map((name) => inside(nameOf(controller, name)));
      store.set({
        notice: {
          kind: "info",
          text: t("subject.dropped", {
            what: listed(names),
            species: titled(bundle.species[species]!.title),
          }),
        },
      });
    }
  };
  const toAge = (ageDays: number): void =>
    controller.edit((old) => {
      const next = { ...old, subject: { ...old.subject, ageDays } };
      const limit = longest(bundle, next.subject);
      return next.duration > limit && next.model !== "core" ? withDuration(next, limit) : next;
    });
  return (
    <fieldset>
      <legend>{t("subject.title")}</legend>
      <Choice
        label={t("subject.species")}
        value={subject.species}
        options={Object.entries(bundle.species).map(([id, data]) => [id, named(`species.${id}`, data.title)])}
        onChoice={toSpecies}
      />
      <Choice
        label={t("subject.sex")}
        value={subject.sex}
        options={kind.sexes.map((sex) => [sex, named(`sex.${subject.species}_${sex}`)])}
        onChoice={(sex) => set({ sex })}
      />
      <Slider
        label={t("subject.age")}
        value={subject.ageDays / size}
        min={kind.youngest / size}
        max={kind.oldest / size}
        step={kind.unit === "year" ? 1 : 0.5}
        unit={t(kind.unit === "year" ? "unit.years" : "unit.months")}
        said={ageSaid(subject.ageDays, kind.unit)}
        onValue={(value) => toAge(value * size)}
      />
      {kind.muscles.length > 1 && (
        <Choice
          label={t("subject.muscle")}
          value={subject.muscle}
          options={kind.muscles.map((muscle) => [
            muscle,
            capital(titled(kind.titles[muscle] ?? { en: muscle })),
          ])}
          onChoice={(muscle) => set({ muscle })}
        />
      )}
      {kind.lifestyle !== undefined && (
        <>
          <Choice
            label={t("subject.activity")}
            value={subject.activity ?? kind.lifestyle.activities[0]!.name}
            options={kind.lifestyle.activities.map((each) => [
              each.name,
              named(`activity.${each.name}`, each.title),
            ])}
            onChoice={(activity) => set({ activity })}
          />
          <Slider
            label={t("subject.protein")}
            value={subject.protein ?? kind.lifestyle.protein.reference}
            min={kind.lifestyle.protein.low}
            max={kind.lifestyle.protein.high}
            step={0.05}
            unit={unitWords(kind.lifestyle.protein.unit)}
            onValue={(protein) => set({ protein })}
          />
        </>
      )}
      <DurationSlider controller={controller} />
    </fieldset>
  );
}

function DurationSlider({ controller }: Props): preact.JSX.Element {
  const [duration, subject, model] = useHeld(
    controller.store,
    ({ setting }) => [setting.duration, setting.subject, setting.model] as const,
  );
  const unit = unitOf(duration);
  const limit = model === "core" ? 400 : longest(controller.bundle, subject);
  // A slider within the unit that suits the run; the number beside it reaches further.
  const most = Math.min(
    limit,
    { minute: 1, hour: 7, day: 105, week: 430, month: 1900, year: limit }[unit.name],
  );
  return (
    <>
      <Slider
        label={t("subject.duration")}
        value={duration / unit.days}
        min={unit.name === "year" ? 1 : unit.name === "day" ? 1 : 0.5}
        max={most / unit.days}
        step={unit.name === "week" || unit.name === "day" || unit.name === "year" ? 1 : 0.5}
        unit={t(`unit.${unit.name}s` as "unit.days")}
        said={span(duration)}
        onValue={(value) => controller.edit((old) => withDuration(old, value * unit.days))}
      />
      <p class="lengths" role="group" aria-label={t("subject.lengths")}>
        {LENGTHS.filter((days) => days <= limit + 1).map((days) => (
          <button
            type="button"
            class="quiet"
            key={days}
            aria-pressed={duration === days}
            onClick={() => controller.edit((old) => withDuration(old, days))}
          >
            {span(days)}
          </button>
        ))}
      </p>
    </>
  );
}

const LENGTHS = [14, 42, 84, 364, 10 * YEAR];

function nameOf(controller: Controller, name: string): string {
  const { injuries, interventions } = controller.bundle;
  const found =
    injuries.find((each) => each.name === name) ?? interventions.find((each) => each.name === name);
  return found === undefined ? name : titled(found.title);
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [string, string][];
  onChoice(value: string): void;
}

/** Letters of choices that fit side by side. */
const LONGEST_CHOICE = 16;

/** A few choices side by side; many in a list. */
export function Choice({ label, value, options, onChoice }: ChoiceProps): preact.JSX.Element {
  if (options.length > 3 || options.map(([, text]) => text).join("").length > LONGEST_CHOICE) {
    return (
      <label class="pick">
        <span>{label}</span>
        <select value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
          {options.map(([id, text]) => (
            <option value={id} key={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <span class="buttons">
        {options.map(([id, text]) => (
          <label key={id}>
            <input
              type="radio"
              name={label}
              value={id}
              checked={value === id}
              onChange={() => onChoice(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
