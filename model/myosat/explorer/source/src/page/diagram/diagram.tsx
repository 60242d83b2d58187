/** The cells and what flows between them at the time that is looked at; a flow can be chosen, and blocked. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Controller } from "../controller";
import { withExperiment } from "../setting/edit";
import { follow, useHeld } from "../store";
import type { Look } from "../plots/theme";
import { unitSaid } from "../plots/series";
import { number } from "../words/numbers";
import { capital, t, titled } from "../words/language";
import { when } from "../words/times";
import { Drawing, linkSaid } from "./drawing";
import { type Link, Traffic, linksOf } from "./network";
import { PLANS } from "./plan";

interface Props {
  controller: Controller;
  look: Look;
}

export function Diagram({ controller, look }: Props): preact.JSX.Element | null {
  const { store, bundle } = controller;
  const [run, flows, chosen] = useHeld(store, (held) => [held.exact, held.flows, held.chosen] as const);
  const [solved, silenced] = useHeld(
    store,
    (held) => [held.good?.setting ?? held.solved, held.setting.experiment.knock_out] as const,
  );
  const [picked, setPicked] = useState<string>();
  const holder = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLElement>(null);
  const rate = useRef<HTMLElement>(null);
  const { model } = solved;
  const plan = PLANS[model];
  const links = useMemo(() => linksOf(bundle.models[model], plan), [model]);
  const drawing = useMemo(
    () => new Drawing(plan, links, look, { box: (id) => store.set({ chosen: id }), link: setPicked }),
    [plan, links, look],
  );
  const traffic = useMemo(
    () => run && new Traffic(plan, links, bundle.models[model], run, flows),
    [run, flows, plan, links],
  );
  const link = links.find((each) => each.id === picked);
  const silent = useMemo(
    () => new Set(links.filter((each) => isBlocked(silenced, each)).map((each) => each.id)),
    [links, silenced],
  );

  useLayoutEffect(() => {
    holder.current!.replaceChildren(drawing.svg);
    drawing.svg.setAttribute("aria-label", t("diagram.label"));
  }, [drawing]);
  useEffect(() => {
    const move = (): void => {
      const { day } = store.get();
      if (traffic === undefined || !Number.isFinite(day)) return;
      drawing.show(traffic, day);
      if (said.current) said.current.textContent = when(bundle, solved, day);
      if (rate.current && link) rate.current.textContent = number(traffic.rate(link, day));
    };
    return follow(store, (held) => [held.day], move);
  }, [drawing, traffic, link]);
  useEffect(() => drawing.mark(chosen, picked, silent), [drawing, chosen, picked, silent]);

  return (
    <section class="diagram" aria-labelledby="diagram-title">
      <h2 id="diagram-title">
        {t("diagram.title")} <small ref={said} />
      </h2>
      <div ref={holder} />
      <p class="hint">{t("diagram.caption")}</p>
      <FlowCard controller={controller} links={links} link={link} pick={setPicked} rate={rate} />
    </section>
  );
}

const bare = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

const isBlocked = (silenced: string[], link: Link): boolean =>
  link.processes.every((process) => silenced.includes(process.id) || silenced.includes(bare(process.id)));

interface CardProps {
  controller: Controller;
  links: Link[];
  link: Link | undefined;
  pick(id: string | undefined): void;
  rate: preact.RefObject<HTMLElement | null>;
}

/** The flow that is chosen: what it is made of, and a switch that blocks it. */
function FlowCard({ controller, links, link, pick, rate }: CardProps): preact.JSX.Element {
  const { store, bundle } = controller;
  const [silenced, id] = useHeld(
    store,
    (held) => [held.setting.experiment.knock_out, held.setting.model] as const,
  );
  const names = link ? [...new Set(link.processes.map((process) => bare(process.id)))] : [];
  const toggle = (name: string): void =>
    controller.edit((old) => {
      const others = old.experiment.knock_out.filter((id) => bare(id) !== name);
      const on = others.length === old.experiment.knock_out.length;
      return withExperiment(old, { knock_out: on ? [...others, name] : others });
    });
  const unit =
    link &&
    unitSaid(
      bundle,
      bundle.models[id].states.find((state) => bare(state.id) === (link.source ?? link.target)!.states[0])
        ?.unit ?? "",
    );
  return (
    <div class="flow-card">
      <label>
        {t("diagram.flow")}
        <select value={link?.id ?? ""} onChange={(event) => pick(event.currentTarget.value || undefined)}>
          <option value="">{t("diagram.pick")}</option>
          {links.map((each) => (
            <option value={each.id} key={each.id}>
              {linkSaid(each)}
            </option>
          ))}
        </select>
      </label>
      {link && (
        <>
          <p>
            {t("diagram.now")} <b ref={rate} /> {t("unit.per_day", { unit: unit ?? "" })}
          </p>
          {names.map((name) => {
            const process = link.processes.find((each) => bare(each.id) === name)!;
            const off = silenced.some((id) => bare(id) === name);
            return (
              <label class="switch" key={name}>
                <input type="checkbox" checked={off} onChange={() => toggle(name)} />
                <span>
                  <b>{t("diagram.block")}</b> {capital(titled(process.title))}.{" "}
                  <small lang="en">{process.meaning}</small>
                </span>
              </label>
            );
          })}
        </>
      )}
    </div>
  );
}
