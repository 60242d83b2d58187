/** All numbers of a run, and of the one it is compared with, as a table. */
import type { Controller } from "../controller";
import { dataOf } from "../plots/series";
import type { Run } from "../run";

/** One row for each time; a column for every state and readout, with its unit in the second row. */
export async function toCsv(controller: Controller): Promise<string> {
  const { now, before } = await controller.everything();
  const { solved, preset, beforeLabel } = controller.store.get();
  const title = controller.title(solved, preset);
  const lines = [
    `# ${title}; myosat ${controller.bundle.version}; ${controller.bundle.disclaimer.en}`,
    ["scenario", "time_day", ...now.ids].map(cell).join(","),
    ["# unit", "day", ...now.ids.map((id) => dataOf(controller.bundle, solved, id)?.unit ?? "1")]
      .map(cell)
      .join(","),
    ...rows(title, now, now.ids),
    ...(before === undefined ? [] : rows(beforeLabel || "comparator", before, now.ids)),
  ];
  return `${lines.join("\n")}\n`;
}

function rows(name: string, run: Run, ids: string[]): string[] {
  const curves = ids.map((id) => run.curve(id));
  return Array.from(run.time, (day, i) =>
    [cell(name), day, ...curves.map((curve) => figure(curve?.[i]))].join(","),
  );
}

const figure = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? "" : String(value);

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
