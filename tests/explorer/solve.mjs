// Solves settings with the engine inside a page: node solve.mjs PAGE < settings.json > outcomes.json
//
// The input is a list of settings. The output is a list of {time, states, signals, ledgers} or {error}, with
// states and signals by id.
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

function solved(engine, setting, wanted) {
  try {
    const outcome = engine.run(setting);
    const plain = (map) => Object.fromEntries([...map].map(([id, values]) => [id, Array.from(values)]));
    const made = { time: Array.from(outcome.time), values: plain(outcome.values), levers: plain(outcome.levers) };
    made.baseline = Object.fromEntries(outcome.baseline);
    if (wanted.ledgers) made.ledgers = plain(engine.ledgers(outcome));
    return made;
  } catch (error) {
    return { error: error.name, message: error.message };
  }
}

if (process.argv[1].endsWith("solve.mjs")) {
  const { engine } = opened(process.argv[2]);
  const { settings, ...wanted } = JSON.parse(readFileSync(0, "utf8"));
  process.stdout.write(JSON.stringify(settings.map((setting) => solved(engine, setting, wanted))));
}
