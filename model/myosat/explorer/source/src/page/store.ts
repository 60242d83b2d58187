/** What the page holds, in one place; parts of the page are told when what they look at has changed. */
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { Bundle, Push, Setting } from "../engine/contract";
import type { Failure } from "./protocol";
import type { Run } from "./run";
import type { Language } from "./words/language";

export interface Pinned {
  title: string;
  setting: Setting;
}

export interface Notice {
  kind: "info" | "error";
  text: string;
  /** Further lines, such as each problem of a file. */
  more?: string[];
}

export interface Glimpse {
  run: Run;
  solved: Setting;
  preset: string;
}

export type Theme = "auto" | "light" | "dark";

export interface Held {
  /** The preset that the setting came from. */
  preset: string;
  /** What the controls show. */
  setting: Setting;
  /** What the curves show. */
  solved: Setting;
  run: Run | undefined;
  /** A coarse run that the curves show already, a frame ahead of words, numbers and `run`. */
  glimpse: Glimpse | undefined;
  /** The last exact run; `run` is a coarse one while a slider moves. */
  exact: Run | undefined;
  /** The last setting that was solved exactly, to which a failure leads back. */
  good: { preset: string; setting: Setting } | undefined;
  /** What the run is compared with. */
  baseline: "usual" | "pinned" | "none";
  pinned: Pinned | undefined;
  before: Run | undefined;
  /** The setting of `before`. */
  beforeSetting: Setting | undefined;
  beforeLabel: string;
  hold: boolean;
  /** Changes since the hold that are not solved yet. */
  waiting: number;
  problems: string[];
  notice: Notice | undefined;
  failure: Failure | undefined;
  /** The time that is looked at [day]. */
  day: number;
  locked: boolean;
  playing: boolean;
  /** The part of the run that is shown [day]; all of it if undefined. */
  window: [number, number] | undefined;
  flows: Run | undefined;
  pushes: { ticket: number; day: number; of: Map<string, Push[]> } | undefined;
  /** The pool that the "why" panel explains. */
  chosen: string;
  /** Panels switched on or off by hand. */
  panels: Record<string, boolean>;
  hiddenCurves: Record<string, boolean>;
  criterion: string;
  language: Language;
  theme: Theme;
  present: boolean;
  /** The panel that is large when presenting. */
  stage: string;
  drawer: boolean;
}

type Watcher = () => void;

/** Call `act` now and whenever what `pick` gives has changed; gives what ends it. */
export function follow(store: Store, pick: (held: Held) => unknown[], act: () => void): () => void {
  let last = pick(store.get());
  act();
  return store.watch(() => {
    const now = pick(store.get());
    if (same(last, now)) return;
    last = now;
    act();
  });
}

export class Store {
  private readonly watchers = new Set<Watcher>();

  constructor(
    readonly bundle: Bundle,
    private held: Held,
  ) {}

  get(): Held {
    return this.held;
  }

  set(change: Partial<Held>): void {
    this.held = { ...this.held, ...change };
    for (const watcher of [...this.watchers]) watcher();
  }

  watch(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }
}

const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, i) => Object.is(item, b[i]));
};

/** A part of what is held; the component is drawn again when it has changed. */
export function useHeld<T>(store: Store, pick: (held: Held) => T): T {
  const [, redraw] = useReducer<number, undefined>((n) => n + 1, 0);
  const now = pick(store.get());
  const last = useRef(now);
  last.current = same(last.current, now) ? last.current : now;
  useEffect(
    () =>
      store.watch(() => {
        if (!same(last.current, pick(store.get()))) redraw(undefined);
      }),
    [store],
  );
  return last.current;
}
