/** The page as a whole. */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Controller } from "./controller";
import { CompareBar, ViewButtons } from "./controls/bar";
import { ExperimentControls } from "./controls/experiment";
import { InjuryControls } from "./controls/injuries";
import { InterventionControls } from "./controls/interventions";
import { Stages } from "./controls/panel-chooser";
import { PresetPicker, Question } from "./controls/presets";
import { Scrubber } from "./controls/scrubber";
import { SubjectControls } from "./controls/subject";
import { Diagram } from "./diagram/diagram";
import { announce } from "./frames";
import { headline } from "./insight/headline";
import { Messages } from "./insight/messages";
import { Numbers } from "./insight/numbers";
import { Why } from "./insight/why";
import { panelsFor } from "./plots/panels";
import { Plot } from "./plots/plot";
import { DARK, LIGHT, type Look } from "./plots/theme";
import { useHeld } from "./store";
import { t, titled } from "./words/language";

interface Props {
  controller: Controller;
}

export function App({ controller }: Props): preact.JSX.Element {
  const { store, bundle } = controller;
  const [language, present, drawer] = useHeld(
    store,
    (held) => [held.language, held.present, held.drawer] as const,
  );
  const busy = useHeld(
    store,
    (held) => (held.run === undefined && !held.failure) || (held.glimpse ?? held).run?.quick === true,
  );
  // What is shown does not belong to the controls.
  const old = useHeld(
    store,
    ({ run, hold, waiting, failure, problems }) =>
      run !== undefined && ((hold && waiting > 0) || failure !== undefined || problems.length > 0),
  );
  const look = useLook(controller);
  // Before anything is measured: sizes of the plots follow it.
  document.documentElement.dataset.present = String(present);
  useEffect(() => {
    if (!present) return undefined;
    const press = (event: KeyboardEvent): void => stepped(controller, event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [present]);
  useLayoutEffect(() => void (document.title = t("page.title")), [language]);
  return (
    <div class={`page${old ? " old" : ""}`} key={language}>
      <a class="skip" href="#results">
        {t("page.skip")}
      </a>
      <header class="top">
        <p class="brand">
          <b>myosat</b> {t("page.tagline")}
        </p>
        <PresetPicker controller={controller} />
        <ViewButtons controller={controller} />
      </header>
      <aside class={`controls${drawer ? " open" : ""}`} aria-label={t("page.controls")}>
        <button
          type="button"
          class="handle main"
          aria-expanded={drawer}
          onClick={() => {
            store.set({ drawer: !drawer });
            // The plots stay in sight over the drawer.
            if (!drawer) document.querySelector(".plots")?.scrollIntoView({ block: "start" });
          }}
        >
          {t(drawer ? "page.close_controls" : "page.open_controls")}
        </button>
        <div class="sheet">
          <SubjectControls controller={controller} />
          <InjuryControls controller={controller} />
          <InterventionControls controller={controller} />
          <ExperimentControls controller={controller} />
        </div>
      </aside>
      <main id="results" tabIndex={-1} aria-busy={busy}>
        <Question controller={controller} />
        <Headline controller={controller} />
        <CompareBar controller={controller} />
        <Messages controller={controller} />
        <Scrubber controller={controller} />
        <Plots controller={controller} look={look} />
        <Numbers controller={controller} />
      </main>
      <aside class="insight" aria-label={t("page.insight")}>
        <Diagram controller={controller} look={look} />
        <Why controller={controller} look={look} />
      </aside>
      <footer>
        <b>{titled(bundle.disclaimer)}</b>
        <span>
          myosat {bundle.version} · {bundle.hash.slice(0, 8)}
        </span>
      </footer>
    </div>
  );
}

/** How many presses of an arrow key go through what is shown of a run. */
const PRESSES = 50;

/** When presenting, Left and Right move the time, unless they belong to something that has the focus. */
function stepped(controller: Controller, event: KeyboardEvent): void {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const { run, day, window } = controller.store.get();
  const busy = document.activeElement?.closest("input, select, textarea, [tabindex='0']");
  if (way === undefined || run === undefined || busy) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const [from, to] = window ?? [0, run.last];
  event.preventDefault();
  controller.look(Math.min(Math.max(day + (way * (to - from)) / PRESSES, from), to), true);
}

function Headline({ controller }: Props): preact.JSX.Element {
  const { store, bundle } = controller;
  useHeld(
    store,
    (held) =>
      [held.run, held.before, held.solved, held.beforeLabel, held.criterion, held.failure] as const,
  );
  const [first, ...others] = headline(bundle, store.get());
  const said = [first, ...others].join(" ");
  // What is read aloud waits until the numbers have come to rest.
  const [aloud, setAloud] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAloud(said), 800);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="headline">
      <h1>{first}</h1>
      {others.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="unseen" role="status" aria-live="polite">
        {aloud}
      </p>
    </div>
  );
}

function Plots({ controller, look }: Props & { look: Look }): preact.JSX.Element {
  const { store } = controller;
  const [solved, switched, present, stage] = useHeld(
    store,
    (held) => [held.solved, held.panels, held.present, held.stage] as const,
  );
  const panels = panelsFor(solved, switched);
  const staged = panels.find((panel) => panel.id === stage) ?? panels[0];
  const shown = present ? panels.filter((panel) => panel === staged) : panels;
  const run = useHeld(store, (held) => held.run);
  useLayoutEffect(() => {
    if (run !== undefined && !run.quick) announce(run);
  }, [run]);
  return (
    <>
      {present && <Stages controller={controller} />}
      <div class="plots" key={look.paper + String(present)}>
        {shown.map((panel, index) => (
          <Plot controller={controller} panel={panel} look={look} large={index === 0} key={panel.id} />
        ))}
      </div>
    </>
  );
}

/** Light or dark: as chosen, or as the system prefers. */
function useLook(controller: Controller): Look {
  const theme = useHeld(controller.store, (held) => held.theme);
  const query = matchMedia("(prefers-color-scheme: dark)");
  const [system, setSystem] = useState(query.matches);
  useEffect(() => {
    const change = (): void => setSystem(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  const dark = theme === "auto" ? system : theme === "dark";
  document.documentElement.dataset.look = dark ? "dark" : "light";
  return dark ? DARK : LIGHT;
}
