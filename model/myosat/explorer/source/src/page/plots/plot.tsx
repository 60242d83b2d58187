/** One plot: canvas by uPlot, with its legend, the line of the time that is looked at, and published points. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Controller } from "../controller";
import { follow, useHeld } from "../store";
import { t } from "../words/language";
import { clockOf } from "./clock";
import { Canvas } from "./canvas";
import { DataTable } from "./data-table";
import { Legend } from "./legend";
import { PointMarks } from "./point-marks";
import type { Panel } from "./panels";
import { marksOf, stillPreset } from "./points";
import { seriesOf } from "./series";
import type { Look } from "./theme";

interface Props {
  controller: Controller;
  panel: Panel;
  look: Look;
  large: boolean;
}

export function Plot({ controller, panel, look, large }: Props): preact.JSX.Element | null {
  const { store, bundle } = controller;
  const [run, before, solved, preset] = useHeld(store, (held) => [held.run, held.before, held.solved, held.preset] as const);
  const [hidden, window, criterionName] = useHeld(store, (held) => [held.hiddenCurves, held.window, held.criterion] as const);
  const [table, setTable] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | undefined>(undefined);
  const [places, setPlaces] = useState(0);
  const clock = useMemo(() => clockOf(bundle, solved), [solved]);
  const made = useMemo(() => {
    if (run === undefined) return undefined;
    const criterion = bundle.criteria.find((each) => each.name === criterionName);
    const series = seriesOf(bundle, solved, panel, clock, run, before, criterion);
    return { series, marks: marksOf(bundle, preset, panel, clock, run) };
  }, [run, before, solved, panel, clock, criterionName, preset]);

  const empty = made === undefined || made.series.curves.length === 0;
  useLayoutEffect(() => {
    if (holder.current === null || table) return;
    const drawn = new Canvas(holder.current, {
      look,
      onLook: (x, click) => {
        const day = drawn.clock?.day(x);
        if (day !== undefined) click ? controller.lock(day) : controller.look(day);
      },
      onZoom: (from, to) => {
        const days = [drawn.clock!.day(from), drawn.clock!.day(to)] as [number, number];
        store.set({ window: days });
      },
      onMoved: () => setPlaces((n) => n + 1),
    });
    canvas.current = drawn;
    return () => {
      drawn.destroy();
      canvas.current = undefined;
    };
  }, [look, table, empty]);

  useLayoutEffect(() => {
    if (made !== undefined) canvas.current?.show({ ...made, clock, setting: solved, hidden, window });
  }, [made, hidden, window, look, table, empty]);

  // The line moves without anything being drawn again.
  useEffect(() => {
    return follow(
      store,
      (held) => [held.day, held.locked],
      () => canvas.current?.point(store.get().day, store.get().locked),
    );
  }, [made, look, table, hidden, window]);

  if (made === undefined || empty) return null;
  const { series, marks } = made;
  const title = t(panel.title);
  return (
    <section class={`plot${large ? " large" : ""}`} aria-label={title} data-panel={panel.id}>
      <header>
        <h3>{title}</h3>
        <span class="unit">{panel.log ? t("axis.log", { unit: series.unit }) : series.unit}</span>
        <button type="button" class="quiet" aria-pressed={table} onClick={() => setTable(!table)}>
          {table ? t("plot.picture") : t("plot.table")}
        </button>
      </header>
      <Legend controller={controller} panel={panel} series={series} look={look} />
      {table ? (
        <DataTable controller={controller} series={series} clock={clock} />
      ) : (
        <div class="holder" ref={holder}>
          <PointMarks
            controller={controller}
            canvas={canvas.current}
            marks={marks}
            faded={!stillPreset(bundle, preset, solved)}
            look={look}
            key={places}
          />
        </div>
      )}
    </section>
  );
}
