/** The shipped scenarios to begin with, in their groups, and the question that each asks. */
import type { Controller } from "../controller";
import { sameRun } from "../setting/edit";
import { useHeld } from "../store";
import { capital, t, titled, named } from "../words/language";

export function PresetPicker({ controller }: { controller: Controller }): preact.JSX.Element {
  const { bundle, store } = controller;
  const preset = useHeld(store, (held) => held.preset);
  const groups = [...new Set(bundle.presets.map((each) => each.group))];
  return (
    <label class="preset">
      <span>{t("preset.label")}</span>
      <select value={preset} onChange={(event) => controller.open(event.currentTarget.value)}>
        {groups.map((group) => (
          <optgroup label={named(`group.${group}`)} key={group}>
            {bundle.presets
              .filter((each) => each.group === group)
              .map((each) => (
                <option value={each.name} key={each.name}>
                  {titled(each.title)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The question of the preset, and whether the setting has moved away from it. */
export function Question({ controller }: { controller: Controller }): preact.JSX.Element {
  const { bundle, store } = controller;
  const [name, setting] = useHeld(store, (held) => [held.preset, held.setting] as const);
  const preset = bundle.presets.find((each) => each.name === name)!;
  const changed = !sameRun(preset.setting, setting);
  if (!changed) return <p class="question">{capital(titled(preset.question))}</p>;
  return (
    <p class="question">
      {t("preset.changed", { title: titled(preset.title) })}{" "}
      <button type="button" class="link" onClick={() => controller.open(name)}>
        {t("preset.reset")}
      </button>
    </p>
  );
}
