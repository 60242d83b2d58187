/** The time that is looked at: a slider under the hand, play, lock, and the part of the run that is shown. */
import { useEffect, useRef } from "preact/hooks";
import type { Controller } from "../controller";
import { follow, useHeld } from "../store";
import { t } from "../words/language";
import { when } from "../words/times";

const PLACES = 1000;

export function Scrubber({ controller }: { controller: Controller }): preact.JSX.Element {
  const { store, bundle } = controller;
  const [run, solved, playing, locked, window] = useHeld(
    store,
    (held) => [held.run, held.solved, held.playing, held.locked, held.window] as const,
  );
  const range = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLOutputElement>(null);
  const [from, to] = window ?? [0, run?.last ?? solved.duration];
  useEffect(() => {
    const show = (): void => {
      const { day } = store.get();
      if (!Number.isFinite(day) || range.current === null) return;
      const text = when(bundle, solved, day);
      range.current.value = String(Math.round(((day - from) / (to - from)) * PLACES));
      range.current.setAttribute("aria-valuetext", text);
      if (label.current) label.current.textContent = text;
    };
    return follow(store, (held) => [held.day], show);
  }, [from, to, solved]);
  const zoom = (factor: number): void => {
    const { day } = store.get();
    const half = ((to - from) * factor) / 2;
    const whole = run?.last ?? solved.duration;
    if (half * 2 >= whole) return store.set({ window: undefined });
    const start = Math.min(Math.max(0, day - half), whole - 2 * half);
    store.set({ window: [start, start + 2 * half] });
  };
  return (
    <div class="scrubber" role="group" aria-label={t("scrubber.label")}>
      <button
        type="button"
        class="round"
        aria-label={t(playing ? "scrubber.pause" : "scrubber.play")}
        onClick={() => controller.play()}
      >
        {playing ? "❚❚" : "▶"}
      </button>
      <input
        ref={range}
        type="range"
        min={0}
        max={PLACES}
        step={1}
        aria-label={t("scrubber.time")}
        onInput={(event) =>
          controller.look(from + (event.currentTarget.valueAsNumber / PLACES) * (to - from), true)
        }
      />
      <output ref={label} />
      <button
        type="button"
        class="quiet"
        aria-pressed={locked}
        title={t("scrubber.lock_tip")}
        onClick={() => controller.lock(store.get().day)}
      >
        {t(locked ? "scrubber.locked" : "scrubber.lock")}
      </button>
      <button type="button" class="round quiet" aria-label={t("scrubber.closer")} onClick={() => zoom(0.5)}>
        +
      </button>
      <button
        type="button"
        class="round quiet"
        aria-label={t("scrubber.farther")}
        disabled={window === undefined}
        onClick={() => zoom(2)}
      >
        −
      </button>
      {window !== undefined && (
        <button type="button" class="quiet" onClick={() => store.set({ window: undefined })}>
          {t("scrubber.whole")}
        </button>
      )}
    </div>
  );
}
