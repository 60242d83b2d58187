/** Injuries: which, when, and how much of the muscle. */
import type { Controller } from "../controller";
import { withEvent } from "../setting/edit";
import { useHeld } from "../store";
import { named, t, titled } from "../words/language";
import { GLUE } from "../words/numbers";
import { moment } from "../words/times";
import { Choice } from "./subject";
import { Slider } from "./slider";
import { timeScale } from "./time-scale";

interface Props {
  controller: Controller;
}

const MOST = 6;

export function InjuryControls({ controller }: Props): preact.JSX.Element {
  const { bundle, store } = controller;
  const [events, duration, species] = useHeld(
    store,
    ({ setting }) => [setting.events, setting.duration, setting.subject.species] as const,
  );
  const known = bundle.injuries.filter((injury) => injury.species.includes(species));
  const scale = timeScale(duration);
  const add = (): void =>
    controller.edit((old) => {
      const last = old.events.at(-1);
      const at = last === undefined ? 0 : Math.min(last.at + 28, Math.floor(old.duration * 0.8));
      const events = [
        ...old.events,
        { injury: last?.injury ?? usual(known.map((each) => each.name)), at, severity: 1 },
      ];
      return { ...old, events: events.sort((a, b) => a.at - b.at) };
    });
  return (
    <fieldset>
      <legend>{t("injury.title")}</legend>
      {events.length === 0 && <p class="hint">{t("injury.none")}</p>}
      {events.map((event, index) => {
        const data = known.find((each) => each.name === event.injury);
        return (
          <div class="card" key={index}>
            <header>
              <Choice
                label={events.length > 1 ? t("injury.number", { number: index + 1 }) : t("injury.kind")}
                value={event.injury}
                options={known.map((each) => [each.name, named(`injury.${each.name}`, each.title)])}
                onChoice={(injury) => controller.edit((old) => withEvent(old, index, { injury }))}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t("injury.remove", {
                  what: data ? titled(data.title) : event.injury,
                  when: moment(event.at, duration),
                })}
                onClick={() =>
                  controller.edit((old) => ({ ...old, events: old.events.filter((_, i) => i !== index) }))
                }
              >
                ✕
              </button>
            </header>
            <Slider
              label={t("injury.at")}
              value={event.at / scale.days}
              min={0}
              max={Math.max(scale.step, (duration - scale.step * scale.days) / scale.days)}
              step={scale.step}
              unit={scale.unit}
              said={moment(event.at, duration)}
              onValue={(value) => controller.edit((old) => withEvent(old, index, { at: value * scale.days }))}
            />
            <Slider
              label={t("injury.severity")}
              value={100 * event.severity}
              min={1}
              max={100}
              step={1}
              unit="%"
              said={`${Math.round(100 * event.severity)}${GLUE}%`}
              onValue={(value) => controller.edit((old) => withEvent(old, index, { severity: value / 100 }))}
            />
            {data && (
              <p class="hint">
                {t("injury.kills", { share: Math.round(100 * (data.vector.necrosis ?? 0)) })}
              </p>
            )}
          </div>
        );
      })}
      {events.length < MOST && known.length > 0 && (
        <button type="button" class="add" onClick={add}>
          {t("injury.add")}
        </button>
      )}
    </fieldset>
  );
}

/** A toxin where there is one, for it is the best known. */
const usual = (names: string[]): string =>
  names.includes("toxin") ? "toxin" : names.includes("muscle_tear") ? "muscle_tear" : names[0]!;
