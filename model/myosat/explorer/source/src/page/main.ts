/** The page: replaced by the user interface. */
import type { Bundle } from "../engine/contract";

const text = (id: string): string => document.getElementById(id)?.textContent ?? "";
const bundle = JSON.parse(text("bundle")) as Bundle;
const source = new Blob([text("engine"), "\n", text("worker")], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(source));
worker.onmessage = (event) => {
  document.getElementById("page")!.textContent = `solved in ${event.data.milliseconds} ms`;
};
worker.postMessage({ bundle, equations: JSON.parse(text("equations")) });
worker.postMessage(bundle.presets.find((preset) => preset.name === bundle.opening)!.setting);
