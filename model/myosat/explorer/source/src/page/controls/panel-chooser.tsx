/** Which plots are shown; when presenting, which one is on the stage. And which criterion draws the cut-offs. */
import type { Controller } from "../controller";
import { PANELS, panelsFor } from "../plots/panels";
import { useHeld } from "../store";
import { t } from "../words/language";
import { Menu } from "./bar";

export function PanelChooser({ controller }: { controller: Controller }): preact.JSX.Element {
  const { store, bundle } = controller;
  const [solved, switched, present, stage] = useHeld(store, (held) => [held.solved, held.panels, held.present, held.stage] as const);
  const [run, criterion] = useHeld(store, (held) => [held.run, held.criterion] as const);
  const shown = panelsFor(solved, switched);
  const possible = PANELS.filter((panel) => panel.curves.some((curve) => run?.curve(curve.id)));
  const cutoffs = shown.some((panel) => panel.cutoffs);
  if (present) {
    const now = shown.find((panel) => panel.id === stage)?.id ?? shown[0]?.id;
    return (
      <div class="stages" role="group" aria-label={t("plots.stage")}>
        {shown
          .filter((panel) => possible.includes(panel))
          .map((panel) => (
            <button type="button" key={panel.id} aria-pressed={panel.id === now} onClick={() => store.set({ stage: panel.id })}>
              {t(panel.title)}
            </button>
          ))}
      </div>
    );
  }
  return (
    <div class="chooser">
      {cutoffs && (
        <label class="pick">
          <span>{t("plots.cutoffs")}</span>
          <select value={criterion} onChange={(event) => store.set({ criterion: event.currentTarget.value })}>
            <option value="">{t("plots.no_cutoffs")}</option>
            {bundle.criteria.map((each) => (
              <option value={each.name} key={each.name}>
                {each.title}
                {each.provisional && t("plots.provisional")}
              </option>
            ))}
          </select>
        </label>
      )}
      <Menu label={t("plots.choose")}>
        {() =>
          possible.map((panel) => {
            const on = shown.includes(panel);
            return (
              <label class="switch" key={panel.id}>
                <input type="checkbox" checked={on} onChange={() => store.set({ panels: { ...switched, [panel.id]: !on } })} />
                {t(panel.title)}
              </label>
            );
          })
        }
      </Menu>
    </div>
  );
}
