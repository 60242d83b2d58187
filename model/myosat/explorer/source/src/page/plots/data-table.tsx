/** The numbers of a plot as a table, for those who cannot see it or want to read it off. */
import type { Controller } from "../controller";
import { useHeld } from "../store";
import { t } from "../words/language";
import { when } from "../words/times";
import type { Clock } from "./clock";
import { valueSaid } from "./legend";
import type { Series } from "./series";

const ROWS = 15;

interface Props {
  controller: Controller;
  series: Series;
  clock: Clock;
}

export function DataTable({ controller, series, clock }: Props): preact.JSX.Element {
  const [solved, label] = useHeld(controller.store, (held) => [held.solved, held.beforeLabel] as const);
  const { x, curves, panel } = series;
  const last = x.length - 1;
  const rows = [
    ...new Set(
      Array.from({ length: ROWS }, (_, i) => nearest(x, x[0]! + (i / (ROWS - 1)) * (x[last]! - x[0]!))),
    ),
  ];
  const compared = curves.some((each) => each.before !== undefined);
  return (
    <div
      class="table-holder"
      tabIndex={0}
      role="region"
      aria-label={t("plot.table_of", { title: t(panel.title) })}
    >
      <table>
        <caption>
          {series.unit}
          {compared && `; ${t("table.in_brackets", { label })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{clock.label}</th>
            {curves.map((each) => (
              <th scope="col" key={each.curve.id}>
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((i) => (
            <tr key={i}>
              <th scope="row">{when(controller.bundle, solved, clock.day(x[i]!))}</th>
              {curves.map((each) => (
                <td key={each.curve.id}>
                  {valueSaid(panel, each.now[i]!)}
                  {each.before !== undefined && <small> ({valueSaid(panel, each.before[i]!)})</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nearest(x: Float64Array, wanted: number): number {
  let best = 0;
  for (let i = 1; i < x.length; i++) if (Math.abs(x[i]! - wanted) < Math.abs(x[best]! - wanted)) best = i;
  return best;
}
