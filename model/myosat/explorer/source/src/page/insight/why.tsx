/** Which processes push a pool up or down at the time that is looked at, and by how much. */
import { useMemo } from "preact/hooks";
import type { ModelData, Push } from "../../engine/contract";
import type { Controller } from "../controller";
import { PLANS } from "../diagram/plan";
import { type Look, colour } from "../plots/theme";
import { unitSaid } from "../plots/series";
import { useHeld } from "../store";
import { GLUE, number, signed } from "../words/numbers";
import { capital, inside, named, t, titled } from "../words/language";
import { when } from "../words/times";

interface Props {
  controller: Controller;
  look: Look;
}

const MOST = 7;
/** Smaller pushes than this share of the largest are left out. */
const LEAST = 1e-4;
/** A pool whose net push is below this share of the largest stands still. */
const STEADY = 0.02;

const bare = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

interface Pool {
  id: string;
  name: string;
  states: string[];
  unit: string;
}

export function Why({ controller, look }: Props): preact.JSX.Element | null {
  const { store, bundle } = controller;
  const [pushes, chosen, solved] = useHeld(
    store,
    (held) => [held.pushes, held.chosen, held.good?.setting ?? held.solved] as const,
  );
  const model = bundle.models[solved.model];
  const [boxes, others] = useMemo(() => poolsOf(model), [model, store.get().language]);
  const pool = [...boxes, ...others].find((each) => each.id === chosen) ?? boxes[0]!;
  const unit = t("unit.per_day", { unit: unitSaid(bundle, pool.unit) });
  const rows = pushes === undefined ? [] : summed(pushes.of, pool.states);
  const net = rows.reduce((sum, row) => sum + row.amount, 0);
  const largest = Math.max(...rows.map((row) => Math.abs(row.amount)), 1e-300);
  const told = rows.filter((row) => Math.abs(row.amount) >= LEAST * largest).slice(0, MOST);
  const name = inside(pool.name);
  const way = Math.abs(net) < STEADY * largest ? "steady" : net > 0 ? "rising" : "falling";
  return (
    <section class="why" aria-labelledby="why-title">
      <h2 id="why-title">
        {t("why.title")} <small>{pushes && when(bundle, solved, pushes.day)}</small>
      </h2>
      <label class="pick">
        <span>{t("why.pool")}</span>
        <select value={pool.id} onChange={(event) => store.set({ chosen: event.currentTarget.value })}>
          <optgroup label={t("why.boxes")}>{boxes.map(option)}</optgroup>
          <optgroup label={t("why.others")}>{others.map(option)}</optgroup>
        </select>
      </label>
      {pushes === undefined ? (
        <p class="hint">{t("why.none")}</p>
      ) : (
        <p class="net">
          {t(`why.${way}`, { name: capital(name), net: `${number(Math.abs(net))}${GLUE}${unit}` })}
        </p>
      )}
      {pushes !== undefined && told.length === 0 && <p class="hint">{t("why.nothing")}</p>}
      {told.length > 0 && (
        <table class="pushes">
          <caption class="unseen">{t("why.caption", { name, unit })}</caption>
          <tbody>
            {told.map((row) => (
              <tr key={row.process} title={row.meaning}>
                <th scope="row">{processName(model, row.process)}</th>
                <td class="bar" aria-hidden="true">
                  <i
                    class={row.amount > 0 ? "up" : "down"}
                    style={{
                      width: `${(48 * Math.abs(row.amount)) / largest}%`,
                      background: colour(row.amount > 0 ? "quiescent" : "activated", look),
                    }}
                  />
                </td>
                <td class="amount">{signed(row.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const option = (pool: Pool): preact.JSX.Element => (
  <option value={pool.id} key={pool.id}>
    {pool.name}
  </option>
);

const processName = (model: ModelData, id: string): string => {
  const data = model.processes.find((each) => bare(each.id) === id);
  return data === undefined ? id : capital(titled(data.title).replace(/[,（].*$/, ""));
};

/** The boxes of the diagram, and every state that is in none of them. */
function poolsOf(model: ModelData): [Pool[], Pool[]] {
  const taken = new Set<string>();
  const boxes = PLANS[model.id].boxes.flatMap((box): Pool[] => {
    const states = model.states.filter((state) => box.states.includes(bare(state.id)));
    states.forEach((state) => taken.add(state.id));
    if (states.length === 0) return [];
    return [
      {
        id: box.id,
        name: named(`pool.${box.label}`, states[0]!.title),
        states: states.map((state) => state.id),
        unit: states[0]!.unit,
      },
    ];
  });
  const others = model.states
    .filter((state) => !taken.has(state.id) && state.role === "pool")
    .map((state) => ({
      id: state.id,
      name: capital(titled(state.title)),
      states: [state.id],
      unit: state.unit,
    }));
  return [boxes, others];
}

/** The pushes on all states of a pool together: what moves within it cancels. */
function summed(pushes: Map<string, Push[]>, states: string[]): Push[] {
  const found = new Map<string, Push>();
  for (const state of states) {
    for (const push of pushes.get(state) ?? []) {
      const process = bare(push.process);
      const row = found.get(process) ?? { process, meaning: push.meaning, amount: 0 };
      row.amount += push.amount;
      found.set(process, row);
    }
  }
  return [...found.values()].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
