// Solves settings with the engine inside a page: node solve.mjs PAGE < settings.json > outcomes.json
//
// The input is {settings, only, ledgers, compare}: `only` names the series wanted, or is "states". The output is a list
// of {time, values, steps, baseline, levers, ledgers}, of {comparator}, or of {error, message}.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

export function opened(path) {
  const html = readFileSync(path, "utf8");
  const element = (id) => {
    const start = html.indexOf(">", html.indexOf(`id="${id}"`)) + 1;
    return html.slice(start, html.indexOf("</script>", start));
  };
  runInThisContext(element("engine"), { filename: "engine.js" });
  const bundle = JSON.parse(element("bundle"));
  return { bundle, engine: globalThis.makeEngine(bundle, JSON.parse(element("equations"))) };
}

function solved(engine, bundle, setting, { only, ledgers, compare }) {
  try {
    if (compare) return { comparator: globalThis.comparatorOf(bundle, setting) };
    const wanted = only === "states" ? bundle.models[setting?.model]?.states.map((state) => state.id) : only;
    const outcome = engine.run(setting, wanted);
    const plain = (map) => Object.fromEntries([...map].map(([id, values]) => [id, Array.from(values)]));
    const made = { time: Array.from(outcome.time), values: plain(outcome.values), steps: outcome.steps };
    if (!only) made.baseline = Object.fromEntries(outcome.baseline);
    if (!only) made.levers = plain(outcome.levers);
    if (ledgers) made.ledgers = plain(engine.ledgers(outcome));
    return made;
  } catch (error) {
    return { error: error.name, message: error.message };
  }
}

if (process.argv[1].endsWith("solve.mjs")) {
  const { bundle, engine } = opened(process.argv[2]);
  const { settings, ...wanted } = JSON.parse(readFileSync(0, "utf8"));
  process.stdout.write(JSON.stringify(settings.map((setting) => solved(engine, bundle, setting, wanted))));
}
