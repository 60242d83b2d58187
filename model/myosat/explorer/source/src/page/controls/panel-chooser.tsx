/** Which plots are shown; when presenting, which one is on the stage. And which criterion draws the cut-offs. */
import type { Controller } from "../controller";
import { PANELS, type Panel, panelsFor } from "../plots/panels";
import { useHeld } from "../store";
import { t } from "../words/language";
import { Menu } from "./menu";

interface Props {
  controller: Controller;
}

/** The panels that the run has curves for, and those of them that are shown. */
function usePanels({ store }: Controller): { possible: Panel[]; shown: Panel[] } {
  const [solved, switched, run] = useHeld(
    store,
    (held) => [held.good?.setting ?? held.solved, held.panels, held.exact] as const,
  );
  const possible = PANELS.filter((panel) => panel.curves.some((curve) => run?.curve(curve.id)));
  return { possible, shown: panelsFor(solved, switched).filter((panel) => possible.includes(panel)) };
}

export function PanelMenu({ controller }: Props): preact.JSX.Element {
  const { store, bundle } = controller;
  const { possible, shown } = usePanels(controller);
  const [criterion, switched] = useHeld(store, (held) => [held.criterion, held.panels] as const);
  return (
    <Menu label={t("plots.choose")}>
      {() => (
        <>
          {possible.map((panel) => {
            const on = shown.includes(panel);
            return (
              <label class="switch" key={panel.id}>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => store.set({ panels: { ...switched, [panel.id]: !on } })}
                />
                {t(panel.title)}
              </label>
            );
          })}
          {possible.some((panel) => panel.cutoffs) && (
            <label class="pick">
              <span>{t("plots.cutoffs")}</span>
              <select
                value={criterion}
                onChange={(event) => store.set({ criterion: event.currentTarget.value })}
              >
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
        </>
      )}
    </Menu>
  );
}

/** When presenting: one plot at a time. */
export function Stages({ controller }: Props): preact.JSX.Element {
  const { store } = controller;
  const { shown } = usePanels(controller);
  const [stage, dashed] = useHeld(store, (held) => [held.stage, held.beforeLabel] as const);
  const now = shown.find((panel) => panel.id === stage)?.id ?? shown[0]?.id;
  return (
    <div class="stages" role="group" aria-label={t("plots.stage")}>
      {shown.map((panel) => (
        <button
          type="button"
          key={panel.id}
          aria-pressed={panel.id === now}
          onClick={() => store.set({ stage: panel.id })}
        >
          {t(panel.title)}
        </button>
      ))}
      {dashed && (
        <small>
          <i class="dashed" aria-hidden="true" /> {t("plots.dashed", { label: dashed })}
        </small>
      )}
    </div>
  );
}
