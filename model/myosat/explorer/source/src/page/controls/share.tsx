/** Share a link, take a scenario, picture or numbers away, and bring a scenario in. */
import { useRef } from "preact/hooks";
import { problemsOf } from "../../engine/rules";
import type { Setting } from "../../engine/contract";
import type { Controller } from "../controller";
import { toCsv } from "../export/csv";
import { save } from "../export/download";
import { pictureOf, toPng } from "../export/picture";
import { sameRun, tidied } from "../setting/edit";
import { ShapeError, checkShape } from "../setting/shape";
import { FileError, fromFile } from "../setting/toml-read";
import { toToml } from "../setting/toml-write";
import { t, titled } from "../words/language";
import { problemSaid } from "../words/problems";
import { Menu } from "./menu";

/** What the title of a file says of a preset that has been changed. */
const CHANGED = ", changed";

export function ShareMenu({ controller }: { controller: Controller }): preact.JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  const { store, bundle } = controller;
  const name = (): string => store.get().preset;
  // Changes that are held are not in what is taken away, which is said.
  const keep = (...file: Parameters<typeof save>): void => {
    save(...file);
    if (store.get().hold && store.get().waiting > 0) tell(t("hold.exported"));
  };
  const tell = (text: string): void => store.set({ notice: { kind: "info", text } });
  const actions: [string, () => void | Promise<void>][] = [
    [t("share.link"), () => copyLink(controller, tell)],
    [
      t("share.toml"),
      () => {
        const { solved, preset } = store.get();
        const from = bundle.presets.find((each) => each.name === preset)!;
        const changed = solved.title === from.setting.title && !sameRun(from.setting, solved);
        const title = changed ? solved.title + CHANGED : solved.title;
        const note = t("share.toml_note", { question: titled(from.question) });
        keep(`${name()}.toml`, "application/toml", toToml(bundle, { ...solved, title }, note));
      },
    ],
    [t("share.svg"), () => keep(`${name()}.svg`, "image/svg+xml", pictureOf(controller))],
    [t("share.png"), async () => keep(`${name()}.png`, "image/png", await toPng(pictureOf(controller)))],
    [t("share.csv"), async () => keep(`${name()}.csv`, "text/csv", await toCsv(controller))],
    [t("share.open"), () => file.current?.click()],
  ];
  return (
    <>
      <Menu label={t("share.label")}>
        {(close) =>
          actions.map(([label, act]) => (
            <button
              type="button"
              key={label}
              onClick={() => {
                close();
                void act();
              }}
            >
              {label}
            </button>
          ))
        }
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".toml,.json"
        aria-label={t("share.open")}
        class="unseen"
        tabIndex={-1}
        onChange={async (event) => {
          const input = event.currentTarget;
          const chosen = input.files?.[0];
          if (chosen !== undefined) bringIn(controller, chosen.name, await chosen.text());
          input.value = "";
        }}
      />
    </>
  );
}

async function copyLink(controller: Controller, tell: (text: string) => void): Promise<void> {
  const address = location.href.split("#")[0] + controller.hash();
  history.replaceState(null, "", controller.hash());
  const { hold, waiting } = controller.store.get();
  const held = hold && waiting > 0 ? ` ${t("hold.exported")}` : "";
  try {
    await navigator.clipboard.writeText(address);
    tell(t("share.copied") + held);
  } catch {
    tell(t("share.copy_yourself", { address }) + held);
  }
}

/** Take a scenario from a file: TOML or JSON as `myosat run` reads it, or a setting of this page as JSON. */
export function bringIn(controller: Controller, name: string, content: string): void {
  const { bundle, store } = controller;
  try {
    const read = tidied(readSetting(controller, content));
    const setting = { ...read, title: read.title.replace(CHANGED, "") };
    const problems = problemsOf(bundle, setting);
    if (problems.length > 0) throw new FileError(problems);
    controller.take(closest(controller, setting), setting);
    store.set({ notice: { kind: "info", text: t("import.done", { name }) } });
  } catch (error) {
    const found =
      error instanceof FileError ? error.problems : error instanceof ShapeError ? [error.message] : undefined;
    if (found === undefined) throw error;
    const more = found.map(problemSaid);
    store.set({ notice: { kind: "error", text: t("import.refused", { name }), more } });
  }
}

function readSetting(controller: Controller, content: string): Setting {
  if (/^\s*\{/.test(content) && content.includes('"ageDays"')) {
    let data: unknown;
    try {
      data = JSON.parse(content);
    } catch (error) {
      throw new FileError([(error as Error).message]);
    }
    checkShape(data);
    return data;
  }
  return fromFile(controller.bundle, content);
}

/** The preset that the file came from, by its title, or else one of the same species. */
function closest(controller: Controller, setting: Setting): string {
  const { presets, opening } = controller.bundle;
  const same = presets.find((each) => each.setting.title === setting.title);
  const near = presets.find(
    (each) => each.name === opening && each.setting.subject.species === setting.subject.species,
  );
  return (
    same ??
    near ??
    presets.find((each) => each.setting.subject.species === setting.subject.species) ??
    presets[0]!
  ).name;
}
