/** Experiments that no clinic can do: block a process, bend a lever, hold a state or signal, remove cells. */
import { useMemo, useState } from "preact/hooks";
import type { Experiment } from "../../engine/contract";
import type { Controller } from "../controller";
import { unitSaid } from "../plots/series";
import { isExperiment, nothing, withExperiment, withHeld } from "../setting/edit";
import { useHeld } from "../store";
import { t } from "../words/language";
import { awaitCard, useArrival } from "./arrival";
import { type Deed, bare, begun, deedSaid, deedsFound, deedsOf, doneSaid } from "./deeds";
import { Finder } from "./finder";
import { Slider } from "./slider";

interface Props {
  controller: Controller;
}

const MOST_FOUND = 40;

export function ExperimentControls({ controller }: Props): preact.JSX.Element {
  const { bundle, store } = controller;
  const [experiment, id] = useHeld(store, ({ setting }) => [setting.experiment, setting.model] as const);
  const model = bundle.models[id];
  const [query, setQuery] = useState("");
  const deeds = useMemo(() => deedsOf(model), [model, store.get().language]);
  const found = deedsFound(deeds, query);
  const edit = (change: (experiment: Experiment) => Partial<Experiment>): void =>
    controller.edit((old) => withExperiment(old, change(old.experiment)));
  const start = (deed: Deed): void => {
    setQuery("");
    awaitCard(deedSaid(deed));
    edit((old) => begun(old, deed));
  };
  return (
    <fieldset>
      <legend>{t("experiment.title")}</legend>
      <Active controller={controller} deeds={deeds} edit={edit} />
      <Finder
        label={t("experiment.search")}
        placeholder={t("experiment.placeholder")}
        query={query}
        onQuery={setQuery}
        found={query.trim() === "" ? undefined : t("experiment.found", { count: found.length })}
      >
        {found.slice(0, MOST_FOUND).map((deed) => (
          <li key={deed.kind + deed.id}>
            <button type="button" onClick={() => start(deed)}>
              <b>{deedSaid(deed)}</b>
              <small>{deed.id}</small>
            </button>
          </li>
        ))}
        {found.length === 0 && <li class="hint">{t("experiment.nothing")}</li>}
      </Finder>
      {isExperiment(experiment) && (
        <button type="button" class="add" onClick={() => edit(nothing)}>
          {t("experiment.clear")}
        </button>
      )}
    </fieldset>
  );
}

interface ActiveProps {
  controller: Controller;
  deeds: Deed[];
  edit(change: (experiment: Experiment) => Partial<Experiment>): void;
}

/** What is done now, each with what can be changed of it. */
function Active({ controller, deeds, edit }: ActiveProps): preact.JSX.Element {
  const experiment = useHeld(controller.store, (held) => held.setting.experiment);
  const model = controller.bundle.models[controller.store.get().setting.model];
  return (
    <>
      {experiment.knock_out.map((id) => (
        <Row
          key={id}
          text={doneSaid(deeds, "block", id)}
          remove={() => edit((old) => ({ knock_out: old.knock_out.filter((each) => each !== id) }))}
        />
      ))}
      {Object.entries(experiment.levers).map(([id, value]) => {
        const lever = model.levers.find((each) => bare(each.id) === bare(id));
        const scale = lever?.kind !== "add";
        return (
          <Row
            key={id}
            text={doneSaid(deeds, "bend", id)}
            remove={() => edit((old) => ({ levers: withHeld(old.levers, id, undefined) }))}
          >
            <Slider
              label={scale ? t("experiment.factor") : t("experiment.added")}
              value={value}
              min={scale ? 0 : Math.min(-1, value)}
              max={Math.max(scale ? 3 : 1, value)}
              step={0.05}
              unit={scale ? "×" : unitSaid(controller.bundle, lever?.unit ?? "1")}
              onValue={(next) => edit((old) => ({ levers: withHeld(old.levers, id, next) }))}
            />
          </Row>
        );
      })}
      {Object.entries(experiment.clamp).map(([id, value]) => {
        const data = [...model.states, ...model.signals].find((each) => bare(each.id) === bare(id));
        const shown = value === "rest" ? startOf(controller, id) : value;
        return (
          <Row
            key={id}
            text={doneSaid(deeds, "hold", id)}
            remove={() => edit((old) => ({ clamp: withHeld(old.clamp, id, undefined) }))}
          >
            <label class="switch">
              <input
                type="checkbox"
                checked={value === "rest"}
                onChange={() =>
                  edit((old) => ({ clamp: withHeld(old.clamp, id, value === "rest" ? shown : "rest") }))
                }
              />
              {t("experiment.at_rest")}
            </label>
            {value !== "rest" && (
              <Slider
                label={t("experiment.value")}
                value={value}
                min={0}
                max={Math.max(2 * startOf(controller, id), value, 1e-3)}
                step={Math.max(2 * startOf(controller, id), value, 1e-3) / 200}
                unit={unitSaid(controller.bundle, data?.unit ?? "1")}
                onValue={(next) => edit((old) => ({ clamp: withHeld(old.clamp, id, next) }))}
              />
            )}
          </Row>
        );
      })}
      {Object.entries(experiment.ablate).map(([id, value]) => (
        <Row
          key={id}
          text={doneSaid(deeds, "remove", id)}
          remove={() => edit((old) => ({ ablate: withHeld(old.ablate, id, undefined) }))}
        >
          <Slider
            label={t("experiment.share")}
            value={100 * value}
            min={1}
            max={100}
            step={1}
            unit="%"
            onValue={(next) => edit((old) => ({ ablate: withHeld(old.ablate, id, next / 100) }))}
          />
        </Row>
      ))}
    </>
  );
}

function Row({
  text,
  remove,
  children,
}: {
  text: string;
  remove(): void;
  children?: preact.ComponentChildren;
}): preact.JSX.Element {
  return (
    <div class="card" role="group" aria-label={text} tabIndex={-1} ref={useArrival(text)}>
      <header>
        <b>{text}</b>
        <button
          type="button"
          class="quiet"
          aria-label={t("experiment.undo", { what: text })}
          onClick={remove}
        >
          ✕
        </button>
      </header>
      {children}
    </div>
  );
}

/** The value of something now at the start of the run, where a hold begins. */
function startOf(controller: Controller, id: string): number {
  const start = controller.store.get().run?.start(id) ?? Number.NaN;
  return Number.isFinite(start) ? start : 1;
}
