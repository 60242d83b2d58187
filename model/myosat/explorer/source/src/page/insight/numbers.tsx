/** The run in numbers: at the time that is looked at and at the end, and against what it is compared with. */
import type { Controller } from "../controller";
import { panelsFor } from "../plots/panels";
import { dataOf, unitSaid } from "../plots/series";
import { useHeld } from "../store";
import type { NamedData } from "../../engine/contract";
import { isAnother } from "./headline";
import { change, number } from "../words/numbers";
import { named, t } from "../words/language";
import { when } from "../words/times";
import type { Run } from "../run";

interface Props {
  controller: Controller;
}

export function Numbers({ controller }: Props): preact.JSX.Element | null {
  const { store, bundle } = controller;
  const [run, before, label, good] = useHeld(
    store,
    (held) => [held.exact, held.before, held.beforeLabel, held.good] as const,
  );
  const [day, switched] = useHeld(store, (held) => [held.day, held.panels] as const);
  if (run === undefined || good === undefined) return null;
  const solved = good.setting;
  const ids = [
    ...new Set(panelsFor(solved, switched).flatMap((panel) => panel.curves.map((curve) => curve.id))),
  ].filter((id) => run.curve(id));
  const another = before !== undefined && isAnother(store.get());
  const unit = (data: NamedData | undefined): string => {
    if (data === undefined) return "";
    if (data.unit !== "1" || !/relative to( the)? young/.test(data.meaning)) return unitSaid(bundle, data.unit);
    // Someone else's young are others.
    return t(another ? "unit.own_young" : "unit.young");
  };
  const cells = (from: Run, at: number, other: Run | undefined, id: string): preact.JSX.Element => {
    const value = from.at(id, at);
    const reference = other?.at(id, Math.min(at, other.last));
    return (
      <>
        <td class="now">{number(value)}</td>
        {other !== undefined && (
          <>
            <td>{reference === undefined ? "" : number(reference)}</td>
            <td class={tone(value, reference)}>{reference === undefined ? "" : change(value, reference)}</td>
          </>
        )}
      </>
    );
  };
  const span = before === undefined ? 1 : 3;
  const heads = (
    <>
      <th scope="col">{t("numbers.now")}</th>
      {before !== undefined && (
        <>
          <th scope="col">{t("numbers.before")}</th>
          <th scope="col">{t("numbers.change")}</th>
        </>
      )}
    </>
  );
  return (
    <section class="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title">{t("numbers.title")}</h2>
      <div class="table-holder" tabIndex={0} role="region" aria-labelledby="numbers-title">
        <table>
          <caption>{before === undefined ? t("numbers.alone") : t("numbers.caption", { label })}</caption>
          <thead>
            <tr>
              <td rowSpan={2} />
              <td rowSpan={2} />
              <th scope="colgroup" colSpan={span}>
                {when(bundle, solved, day)}
              </th>
              <th scope="colgroup" colSpan={span}>
                {t("numbers.end", { day: when(bundle, solved, run.last) })}
              </th>
            </tr>
            <tr>
              {heads}
              {heads}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => {
              const data = dataOf(bundle, solved, id);
              return (
                <tr key={id}>
                  <th scope="row">{named(`curve.${id}`, data?.title)}</th>
                  <td class="unit">{unit(data)}</td>
                  {cells(run, day, before, id)}
                  {cells(run, run.last, before, id)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Whether a difference is worth marking. */
function tone(value: number, before: number | undefined): string {
  if (before === undefined || Math.abs(before) < 1e-9) return "";
  const ratio = value / before;
  return ratio > 1.01 ? "more" : ratio < 0.99 ? "less" : "alike";
}
