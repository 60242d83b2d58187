/** The names of the curves with their values at the time that is looked at; each hides or shows its curve. */
import { useEffect, useRef } from "preact/hooks";
import type { Controller } from "../controller";
import { follow, useHeld } from "../store";
import { t } from "../words/language";
import { GLUE, number, percent } from "../words/numbers";
import type { Panel } from "./panels";
import { type Series, shown } from "./series";
import { type Look, colour } from "./theme";

interface Props {
  controller: Controller;
  panel: Panel;
  series: Series;
  look: Look;
}

export function Legend({ controller, panel, series, look }: Props): preact.JSX.Element {
  const { store } = controller;
  const hidden = useHeld(store, (held) => held.hiddenCurves);
  const values = useRef(new Map<string, HTMLElement>());
  useEffect(() => {
    const tell = (): void => {
      const { run, day } = store.get();
      if (run === undefined || !Number.isFinite(day)) return;
      for (const { curve } of series.curves) {
        const element = values.current.get(curve.id);
        if (element === undefined) continue;
        const value = shown(panel, run.at(curve.id, day), run.start(curve.id));
        element.textContent = valueSaid(panel, value);
      }
    };
    return follow(store, (held) => [held.day, held.run], tell);
  }, [series]);
  const toggle = (id: string): void => store.set({ hiddenCurves: { ...hidden, [id]: !hidden[id] } });
  return (
    <ul class="legend">
      {series.curves.map(({ curve, label }) => (
        <li key={curve.id}>
          <button
            type="button"
            aria-pressed={!hidden[curve.id]}
            title={t("legend.toggle")}
            onClick={() => toggle(curve.id)}
          >
            <i style={{ background: colour(curve.role, look) }} />
            {label}
            <b
              ref={(element) =>
                void (element ? values.current.set(curve.id, element) : values.current.delete(curve.id))
              }
            />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function valueSaid(panel: Panel, value: number): string {
  if (panel.scale === "value") return number(value);
  return panel.scale === "change" ? percent(value / 100, true) : `${number(value)}${GLUE}%`;
}
