/** Reads the data that stand in the page, and starts. */
import { options, render } from "preact";
import type { Bundle } from "../engine/contract";
import { App } from "./app";
import { Controller, readLink } from "./controller";
import { render as rendered } from "./frames";
import { LinkError, type Linked, languageOf as languageIn } from "./setting/link";
import { tidied } from "./setting/edit";
import type { Held, Notice } from "./store";
import { languageOf, setLanguage, t } from "./words/language";

options.debounceRendering = rendered;

const text = (id: string): string => document.getElementById(id)?.textContent ?? "";

function start(): void {
  const parts = {
    bundle: text("bundle"),
    equations: text("equations"),
    engine: text("engine"),
    worker: text("worker"),
  };
  const bundle = JSON.parse(parts.bundle) as Bundle;
  for (const preset of bundle.presets) preset.setting = tidied(preset.setting);
  // What is wrong with a link is told in its language, if it has one.
  const language = languageIn(location.hash) ?? languageOf(navigator.languages);
  setLanguage(language);
  const [linked, notice] = linkedOr(bundle);
  const held: Held = {
    preset: linked.preset,
    setting: linked.setting,
    solved: linked.setting,
    run: undefined,
    glimpse: undefined,
    exact: undefined,
    good: undefined,
    baseline: linked.view.alone ? "none" : "usual",
    pinned: undefined,
    before: undefined,
    beforeSetting: undefined,
    beforeLabel: "",
    hold: false,
    waiting: 0,
    problems: [],
    notice,
    failure: undefined,
    day: linked.view.day ?? Number.NaN,
    locked: linked.view.day !== undefined,
    playing: false,
    window: undefined,
    flows: undefined,
    pushes: undefined,
    chosen: "cycling",
    panels: {},
    hiddenCurves: {},
    criterion:
      bundle.criteria.find((each) => /ewgsop2/i.test(each.name))?.name ?? bundle.criteria[0]?.name ?? "",
    language,
    theme: "auto",
    present: linked.view.present ?? false,
    stage: "",
    drawer: false,
  };
  const controller = new Controller(bundle, parts, held);
  addEventListener("hashchange", () => controller.followed(location.hash));
  render(<App controller={controller} />, document.getElementById("page")!);
}

/** The setting of the address, or the opening one and a word on what is wrong with the address. */
function linkedOr(bundle: Bundle): [Linked, Notice | undefined] {
  const opening: Linked = {
    preset: bundle.opening,
    setting: bundle.presets.find((each) => each.name === bundle.opening)!.setting,
    view: {},
  };
  if (location.hash.length < 2) return [opening, undefined];
  try {
    return [readLink(bundle, location.hash), undefined];
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    return [opening, { kind: "error", text: t("link.refused", { why: error.message }) }];
  }
}

start();
