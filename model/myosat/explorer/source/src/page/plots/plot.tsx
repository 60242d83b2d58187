/** One plot: canvas by uPlot, with its legend, the line of the time that is looked at, and published points. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Controller } from "../controller";
import { type Glimpse, follow, useHeld } from "../store";
import { t } from "../words/language";
import type { Run } from "../run";
import { type Clock, clockOf } from "./clock";
import { Canvas, type Shown } from "./canvas";
import { DataTable } from "./data-table";
import { Legend } from "./legend";
import { PointMarks } from "./point-marks";
import type { Panel } from "./panels";
import { marksOf } from "./points";
import { seriesOf } from "./series";
import type { Look } from "./theme";

interface Props {
  controller: Controller;
  panel: Panel;
  look: Look;
  large: boolean;
}

/** What is drawn, with the clock and setting that it was made for. */
type Made = Pick<Shown, "series" | "marks" | "clock" | "setting">;

export function Plot({ controller, panel, look, large }: Props): preact.JSX.Element | null {
  const { store, bundle } = controller;
  const [run, before, solved, preset] = useHeld(
    store,
    (held) => [held.run, held.before, held.solved, held.preset] as const,
  );
  const [hidden, window, criterionName] = useHeld(
    store,
    (held) => [held.hiddenCurves, held.window, held.criterion] as const,
  );
  const [table, setTable] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | undefined>(undefined);
  const [places, setPlaces] = useState(0);
  const clock = useMemo(() => clockOf(bundle, solved), [solved]);
  const section = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(true);
  const last = useRef<Made | undefined>(undefined);
  const glimpsed = useRef<[Run, Made] | undefined>(undefined);
  const make = (shown: Glimpse, clock: Clock): Made => {
    const criterion = bundle.criteria.find((each) => each.name === criterionName);
    const series = seriesOf(bundle, shown.solved, panel, clock, shown.run, before, criterion);
    const marks = marksOf(bundle, shown.preset, shown.solved, panel, clock, shown.run);
    return { series, clock, setting: shown.solved, marks };
  };
  const made = useMemo(() => {
    // What is out of sight is drawn when it comes into sight.
    if (run === undefined || (!seen && last.current !== undefined)) return last.current;
    if (glimpsed.current?.[0] === run) return glimpsed.current[1];
    return make({ run, solved, preset }, clock);
  }, [seen ? run : seen, before, solved, panel, clock, criterionName, preset, seen]);
  last.current = made;

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
    if (made !== undefined) canvas.current?.show({ ...made, hidden, window });
  }, [made, hidden, window, look, table, empty]);

  useEffect(() => {
    if (section.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry!.isIntersecting), {
      rootMargin: "20px",
    });
    observer.observe(section.current);
    return () => observer.disconnect();
  }, [empty]);

  // A glimpse is drawn at once, and rendered with everything else a frame later.
  useEffect(() => {
    if (!seen || empty) return undefined;
    return follow(
      store,
      (held) => [held.glimpse],
      () => {
        const { glimpse } = store.get();
        if (glimpse === undefined || glimpse.run === run || canvas.current === undefined) return;
        const now = make(glimpse, clockOf(bundle, glimpse.solved));
        if (now.series.curves.length === 0) return;
        glimpsed.current = [glimpse.run, now];
        canvas.current.show({ ...now, hidden, window }, true);
      },
    );
  }, [made, seen, empty, look, table, hidden, window]);

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
    <section ref={section} class={`plot${large ? " large" : ""}`} aria-label={title} data-panel={panel.id}>
      <header>
        <h3>{title}</h3>
        <span class="unit">{panel.log ? t("axis.log", { unit: series.unit }) : series.unit}</span>
        <button type="button" class="quiet" aria-pressed={table} onClick={() => setTable(!table)}>
          {table ? t("plot.picture") : t("plot.table")}
        </button>
      </header>
      <Legend controller={controller} panel={panel} series={series} look={look} />
      {table ? (
        <DataTable controller={controller} series={series} clock={made.clock} />
      ) : (
        <div class="holder" ref={holder}>
          <PointMarks
            controller={controller}
            canvas={canvas.current}
            marks={marks}
            look={look}
            key={places}
          />
        </div>
      )}
    </section>
  );
}
