/** What a user can do: each changes what is held, asks the worker, and keeps the address up to date. */
import type { Bundle, Push, Setting } from "../engine/contract";
import { comparatorOf, problemsOf } from "../engine/rules";
import { afterFrame, announce, drawAhead } from "./frames";
import { kindOf, movingIds, panelIds } from "./plots/panels";
import type { Failure, Lane, Packed } from "./protocol";
import { isSound } from "./packing";
import { Preview } from "./preview";
import { Run } from "./run";
import { differences } from "./setting/differences";
import { sameRun } from "./setting/edit";
import * as link from "./setting/link";
import { type Parts, Solver } from "./solver";
import { type Glimpse, type Held, type Pinned, Store } from "./store";
import { type Language, capital, setLanguage, t, titled } from "./words/language";
import { problemSaid } from "./words/problems";

/** How long the page waits before it follows up a change with what is less urgent [ms]. */
const SOON = 90;
const LINK_LATER = 250;
/** How long a whole run takes to play [ms]. */
const PLAY = 15_000;

export class Controller {
  readonly store: Store;
  private readonly solver: Solver;
  private readonly preview: Preview;
  private readonly ids: string[];
  private beforeSetting: Setting | undefined;
  /** By ticket, what has been asked for and not been answered yet. */
  private readonly asked = new Map<number, { setting: Setting; preset: string }>();
  private latest = 0;
  /** Whether the next run is of a setting from outside, so that a telling day has to be chosen. */
  private fresh = false;
  private later: ReturnType<typeof setTimeout> | undefined;
  private linking: ReturnType<typeof setTimeout> | undefined;
  /** The address as it stands, and without what is no part of the setting. */
  private written = "";
  private bare = "";

  constructor(
    readonly bundle: Bundle,
    parts: Parts,
    held: Held,
  ) {
    this.store = new Store(bundle, held);
    this.ids = panelIds(bundle);
    this.preview = new Preview(bundle, parts.equations);
    this.solver = new Solver(parts, {
      outcome: (...answer) => this.arrived(...answer),
      failed: (lane, ticket, failure) => this.failed(lane, ticket, failure),
      flows: (ticket, packed) => {
        if (ticket === this.held.exact?.ticket) this.store.set({ flows: new Run(packed, ticket, 0) });
      },
      pushes: (ticket, day, pushes) => this.pushed(ticket, day, pushes),
    });
    this.solve();
  }

  private get held(): Held {
    return this.store.get();
  }

  // -- the setting ------------------------------------------------------------------------------------------

  /** Change the setting; it is solved at once, or waits if changes are held. */
  edit(change: (setting: Setting) => Setting): void {
    const setting = change(this.held.setting);
    const problems = problemsOf(this.bundle, setting);
    if (this.held.hold) {
      this.store.set({ setting, problems, waiting: this.held.waiting + 1 });
      return;
    }
    const shown = { setting, problems, failure: undefined, notice: undefined };
    if (problems.length > 0) return this.store.set(shown);
    const run = this.preview.run(setting, this.moving(setting), -1);
    if (run === undefined) {
      // The worker is asked before anything is drawn.
      this.ask(setting, true);
      this.store.set(shown);
      return;
    }
    this.asked.clear();
    this.solver.cancel("now");
    this.glimpse({ run, solved: setting, preset: this.held.preset }, shown);
  }

  open(preset: string): void {
    const { setting } = this.bundle.presets.find((each) => each.name === preset)!;
    this.take(preset, setting);
  }

  /** Go on with a setting from outside: a preset, a link or a file. It has been checked. */
  take(preset: string, setting: Setting): void {
    this.store.set({
      preset,
      setting,
      problems: [],
      failure: undefined,
      notice: undefined,
      waiting: 0,
      baseline: "usual",
      pinned: undefined,
      window: undefined,
      panels: {},
      locked: false,
      playing: false,
    });
    this.fresh = true;
    this.solve();
  }

  solve(): void {
    this.store.set({ waiting: 0 });
    if (this.held.problems.length === 0) this.ask(this.held.setting);
  }

  setHold(hold: boolean): void {
    this.store.set({ hold });
    if (!hold && this.held.waiting > 0) this.solve();
  }

  /** Return to the last setting that could be solved. */
  back(): void {
    const { good } = this.held;
    // If nothing has been solved yet, the opening preset is what works.
    if (good === undefined) return this.open(this.bundle.opening);
    this.store.set({ ...good, problems: [], failure: undefined, notice: undefined, waiting: 0 });
    this.ask(good.setting);
  }

  // -- what it is compared with --------------------------------------------------------------------------------

  pin(): void {
    const { solved, preset } = this.held;
    const pinned = { title: this.title(solved, preset), setting: solved };
    this.store.set({ baseline: "pinned", pinned, before: undefined });
    this.compare();
  }

  compareWith(baseline: Held["baseline"]): void {
    this.store.set({ baseline });
    this.link();
    this.compare();
  }

  /** What a setting is called: as its preset, if that is what it is. */
  title(setting: Setting, preset: string): string {
    const from = this.bundle.presets.find((each) => each.name === preset);
    if (from === undefined || setting.title !== from.setting.title) return setting.title;
    const title = titled(from.title);
    return sameRun(from.setting, setting) ? title : t("title.changed", { title });
  }

  /** What the pinned run is called: by what differs from the run that is shown, for the title may be the same. */
  pinnedSaid({ title, setting }: Pinned): string {
    return t("pinned.label", { title: differences(this.bundle, setting, this.held.solved) || title });
  }

  private comparator(): { label: string; setting: Setting } | undefined {
    const { baseline, pinned, solved } = this.held;
    if (baseline === "none") return undefined;
    if (baseline === "pinned" && pinned !== undefined && sameSpecies(pinned.setting, solved))
      return { label: this.pinnedSaid(pinned), setting: pinned.setting };
    let found = comparatorOf(this.bundle, solved);
    if (found !== null && !sameSpecies(found.setting, solved)) {
      const { compareWith: _, ...usual } = solved;
      found = comparatorOf(this.bundle, usual);
    }
    return found === null ? undefined : { label: this.comparatorSaid(found.label), setting: found.setting };
  }

  private comparatorSaid(label: string): string {
    const preset = this.bundle.presets.find((each) => each.name === label);
    if (preset !== undefined) return t("compare.preset", { title: titled(preset.title) });
    if (label === "no interventions") return t("compare.no_interventions");
    if (label === "no injury") return t("compare.no_injury");
    return label === "no experiment" ? t("compare.no_experiment") : label;
  }

  private compare(): void {
    const { baseline, pinned, solved, notice } = this.held;
    if (baseline === "pinned" && pinned !== undefined && !sameSpecies(pinned.setting, solved)) {
      const more = notice?.kind === "info" ? { more: [notice.text] } : {};
      this.store.set({
        baseline: "usual",
        notice: { kind: "info", text: t("pinned.other_species"), ...more },
      });
    }
    const found = this.comparator();
    if (found === undefined) {
      this.solver.cancel("before");
      this.beforeSetting = undefined;
      this.store.set({ before: undefined, beforeLabel: "" });
      return;
    }
    this.store.set({ beforeLabel: found.label });
    if (this.beforeSetting !== undefined && sameRun(this.beforeSetting, found.setting) && this.held.before)
      return;
    this.beforeSetting = found.setting;
    this.solver.run("before", found.setting, this.ids);
  }

  // -- answers ---------------------------------------------------------------------------------------------------

  /** Ask for a run; a quick one is followed by the exact one once changes have come to rest. */
  private ask(setting: Setting, quick = false): void {
    this.latest = this.solver.run("now", setting, quick ? this.moving(setting) : this.ids, quick);
    this.asked.set(this.latest, { setting, preset: this.held.preset });
  }

  private moving(setting: Setting): string[] {
    return movingIds(this.bundle, setting, this.held.panels, this.held.criterion);
  }

  private arrived(lane: Lane, ticket: number, packed: Packed, milliseconds: number, quick: boolean): void {
    if (!isSound(packed)) {
      this.failed(lane, ticket, { kind: "solver", message: t("failure.not_a_number") });
      return;
    }
    const run = new Run(packed, ticket, milliseconds, quick);
    if (lane === "before") {
      if (this.beforeSetting !== undefined) this.store.set({ before: run, beforeSetting: this.beforeSetting });
      return;
    }
    const asked = this.asked.get(ticket);
    // What was asked for before the page itself found something newer comes too late.
    if (asked === undefined) return;
    const { setting, preset } = asked;
    for (const old of this.asked.keys()) if (old <= ticket) this.asked.delete(old);
    if (!quick) return this.show({ run, solved: setting, preset });
    this.preview.note(setting, milliseconds);
    this.glimpse({ run, solved: setting, preset });
  }

  /** Draw the curves of a coarse run at once, and all else when they are on the screen. */
  private glimpse(glimpse: Glimpse, more: Partial<Held> = {}): void {
    clearTimeout(this.later);
    // Asked for before anything is rendered, so that all is rendered together.
    if (this.held.glimpse === undefined) {
      afterFrame(() => {
        // Another may have come since, or an exact run have overtaken it.
        const last = this.held.glimpse;
        if (last !== undefined) this.show(last);
      });
    }
    drawAhead(() => this.store.set({ ...more, glimpse }));
    announce(glimpse.run);
  }

  /** Show a run, and see to what follows it: a coarse one by the exact one, when changes have come to rest. */
  private show({ run, solved, preset }: Glimpse): void {
    const other = kindOf(solved) !== kindOf(this.held.solved) && !this.held.locked;
    const day = dayWithin(this.fresh || other ? Number.NaN : this.held.day, run, solved);
    this.fresh = false;
    const exact = run.quick ? {} : { exact: run, good: { preset, setting: solved } };
    this.store.set({
      run,
      glimpse: undefined,
      solved,
      day,
      failure: undefined,
      ...exact,
      ...fitting(this.held.window, run.last),
    });
    clearTimeout(this.later);
    if (run.quick) this.later = setTimeout(() => this.ask(solved), SOON);
    else this.later = setTimeout(() => this.follow(), 0);
  }

  /** What follows an exact run: its comparator, flows and reasons, and the address. */
  private follow(): void {
    const { run } = this.held;
    if (run === undefined) return;
    this.compare();
    this.solver.flows(run.ticket);
    this.reasons();
    this.link();
    const { solved } = this.held;
    (window.requestIdleCallback ?? setTimeout)(() => this.preview.warm(solved));
  }

  private failed(lane: Lane, ticket: number, failure: Failure): void {
    if (lane === "before") {
      this.store.set({
        before: undefined,
        notice: { kind: "error", text: t("failure.comparator", { message: failure.message }) },
      });
      return;
    }
    if (ticket !== this.latest && failure.kind !== "other") return;
    this.store.set({ failure, problems: failure.problems ?? this.held.problems });
  }

  private pushed(ticket: number, day: number, pushes: [string, Push[]][]): void {
    if (ticket === this.held.exact?.ticket) this.store.set({ pushes: { ticket, day, of: new Map(pushes) } });
  }

  private reasons(): void {
    const { exact, run, day } = this.held;
    if (exact !== undefined && exact === run && Number.isFinite(day)) this.solver.pushes(exact.ticket, day);
  }

  /** Every number of the run that is shown, and of the one it is compared with. */
  async everything(): Promise<{ now: Run; before: Run | undefined }> {
    const run = await this.rest();
    const { before } = this.held;
    const now = new Run(await this.solver.all("now", run.ticket), run.ticket, 0);
    const other = before && new Run(await this.solver.all("before", before.ticket), before.ticket, 0);
    return { now, before: other };
  }

  /** The exact run of what is shown, once it is there. */
  private rest(): Promise<Run> {
    return new Promise((resolve) => {
      const look = (): boolean => {
        const { run } = this.held;
        if (run === undefined || run.quick) return false;
        resolve(run);
        return true;
      };
      if (look()) return;
      const end = this.store.watch(() => void (look() && end()));
    });
  }

  // -- time ------------------------------------------------------------------------------------------------------

  /** Look at a day; a locked one stays unless `force` is given. */
  look(day: number, force = false): void {
    const { run, locked } = this.held;
    if (run === undefined || (locked && !force)) return;
    this.store.set({ day: Math.min(Math.max(day, 0), run.last) });
    this.reasons();
  }

  lock(day: number): void {
    this.store.set({ locked: !this.held.locked });
    this.look(day, true);
    this.link();
  }

  play(): void {
    const playing = !this.held.playing;
    const { run, day } = this.held;
    this.store.set({ playing, locked: false });
    if (!playing || run === undefined) return;
    let from = day >= run.last ? 0 : day;
    let last = performance.now();
    const step = (now: number): void => {
      const { run: shown, playing: on } = this.held;
      if (!on || shown === undefined) return;
      const [start, stop] = this.held.window ?? [0, shown.last];
      from = Math.max(from, start) + ((now - last) / PLAY) * (stop - start);
      last = now;
      this.look(from, true);
      if (from >= stop) this.store.set({ playing: false });
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  // -- the address ------------------------------------------------------------------------------------------------

  speak(language: Language): void {
    setLanguage(language);
    this.store.set({ language });
    this.store.set({ beforeLabel: this.comparator()?.label ?? "" });
    this.link();
  }

  /** The end of the address for what is shown. */
  hash(): string {
    const { preset, solved, language, day, locked, present, baseline } = this.held;
    return link.write(this.bundle, preset, solved, {
      language,
      present,
      alone: baseline === "none",
      ...(locked ? { day: Number(day.toPrecision(6)) } : {}),
    });
  }

  link(): void {
    clearTimeout(this.linking);
    this.linking = setTimeout(() => {
      const { preset, solved } = this.held;
      const bare = link.write(this.bundle, preset, solved, {});
      // A changed setting is a step that Back undoes; another language or day is none.
      const step = this.bare !== "" && bare !== this.bare;
      [this.written, this.bare] = [this.hash(), bare];
      history[step ? "pushState" : "replaceState"](null, "", this.written);
    }, LINK_LATER);
  }

  /** Follow an address that was typed or pasted; nonsense is told, and what is shown stays. */
  followed(hash: string): void {
    if (hash === this.written || hash === "") return;
    const language = link.languageOf(hash);
    if (language !== undefined && language !== this.held.language) this.speak(language);
    try {
      const { preset, setting, view } = readLink(this.bundle, hash);
      this.bare = link.write(this.bundle, preset, setting, {});
      this.take(preset, setting);
      this.store.set({ present: view.present ?? false, baseline: view.alone ? "none" : "usual" });
      if (view.day !== undefined) {
        this.fresh = false;
        this.store.set({ day: view.day, locked: true });
      }
    } catch (error) {
      if (!(error instanceof link.LinkError)) throw error;
      this.store.set({ notice: { kind: "error", text: t("link.refused", { why: capital(error.message) }) } });
      history.replaceState(null, "", this.hash());
    }
  }
}

/** A share of what the young have says nothing across species. */
export const sameSpecies = (a: Setting, b: Setting): boolean => a.subject.species === b.subject.species;

/**
 * A link, checked for sense as well as form.
 *
 * @throws LinkError with what is wrong as people read it.
 */
export function readLink(bundle: Bundle, hash: string): link.Linked {
  const linked = inWords(() => link.read(bundle, hash));
  const problems = problemsOf(bundle, linked.setting);
  if (problems.length > 0) throw new link.LinkError(problems.map(problemSaid).join("; "));
  return linked;
}

function inWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof link.LinkError ? new link.LinkError(problemSaid(error.message)) : error;
  }
}

/** The day to look at: as before if the run has it, or else where something is to be seen. */
function dayWithin(day: number, run: Run, setting: Setting): number {
  if (Number.isFinite(day) && day <= run.last) return day;
  const first = setting.events[0];
  return first === undefined || setting.duration > 1900 ? run.last : Math.min(first.at + 3, run.last);
}

const fitting = (window: [number, number] | undefined, last: number): Partial<Held> =>
  window !== undefined && window[1] > last ? { window: undefined } : {};
