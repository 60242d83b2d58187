/** The row of what can be done with a run: hold changes, compare, share, look at it otherwise. */
import { type Controller, sameSpecies } from "../controller";
import { useHeld } from "../store";
import { t } from "../words/language";
import { PanelMenu } from "./panel-chooser";
import { isExperiment } from "../setting/edit";
import { ShareMenu } from "./share";

interface Props {
  controller: Controller;
}

export function CompareBar({ controller }: Props): preact.JSX.Element {
  const { store } = controller;
  const [baseline, pinned, label, hold] = useHeld(
    store,
    (held) => [held.baseline, held.pinned, held.beforeLabel, held.hold] as const,
  );
  const solved = useHeld(store, (held) => held.good?.setting ?? held.solved);
  const [treated, injured, bent] = useHeld(
    store,
    ({ setting }) =>
      [
        setting.courses.some((course) => course.on),
        setting.events.length > 0,
        isExperiment(setting.experiment),
      ] as const,
  );
  // What can be taken away from the setting to compare with.
  const possible = [
    ["no interventions", treated, t("compare.no_interventions")],
    ["no injury", injured, t("compare.no_injury")],
    ["no experiment", bent, t("compare.no_experiment")],
  ] as const;
  const choose = (value: string): void => {
    if (value === "usual" || value === "pinned" || value === "none") return controller.compareWith(value);
    controller.compareWith("usual");
    controller.edit((old) => ({ ...old, compareWith: value }));
  };
  const usual = baseline === "usual" && label ? t("compare.usual_is", { label }) : t("compare.usual");
  return (
    <div class="compare-bar">
      <label class="switch hold">
        <input type="checkbox" role="switch" checked={hold} onChange={() => controller.setHold(!hold)} />
        <span title={t("hold.tip")}>{t("hold.label")}</span>
      </label>
      <label class="pick">
        <span>
          <i class="dashed" aria-hidden="true" /> {t("compare.label")}
        </span>
        <select value={baseline} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="usual">{usual}</option>
          {possible
            .filter(([, there, text]) => there && text !== label)
            .map(([value, , text]) => (
              <option value={value} key={value}>
                {text}
              </option>
            ))}
          {pinned !== undefined && sameSpecies(pinned.setting, solved) && (
            <option value="pinned">{controller.pinnedSaid(pinned)}</option>
          )}
          <option value="none">{t("compare.none")}</option>
        </select>
      </label>
      <button type="button" class="pin" title={t("pin.tip")} onClick={() => controller.pin()}>
        {t("pin.label")}
      </button>
      <PanelMenu controller={controller} />
      <ShareMenu controller={controller} />
    </div>
  );
}

export function ViewButtons({ controller }: Props): preact.JSX.Element {
  const { store } = controller;
  const [language, theme, present] = useHeld(
    store,
    (held) => [held.language, held.theme, held.present] as const,
  );
  const drawer = useHeld(store, (held) => held.drawer);
  const next = { auto: "light", light: "dark", dark: "auto" } as const;
  return (
    <div class="view-buttons">
      {present && (
        <button
          type="button"
          class="quiet"
          aria-expanded={drawer}
          onClick={() => store.set({ drawer: !drawer })}
        >
          {t("page.settings")}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        lang={language === "en" ? "zh-Hans" : "en"}
        onClick={() => controller.speak(language === "en" ? "zh" : "en")}
      >
        {language === "en" ? "中文" : "English"}
      </button>
      <button
        type="button"
        class="quiet"
        title={t("theme.tip")}
        onClick={() => store.set({ theme: next[theme] })}
      >
        {t(`theme.${theme}`)}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={present}
        title={t("present.tip")}
        onClick={() => {
          store.set({ present: !present, drawer: false });
          controller.link();
        }}
      >
        {t(present ? "present.leave" : "present.label")}
      </button>
    </div>
  );
}
