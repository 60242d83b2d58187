// Times the engine of a page as sliders move: node bench_page.mjs PAGE
import { opened } from "../explorer/solve.mjs";

const opening = performance.now();
const { bundle, engine } = opened(process.argv[2]);
const preset = (name) => structuredClone(bundle.presets.find((each) => each.name === name).setting);
/** What a plot of the lineage and the fibres shows. */
const WANTED = ["quiescent", "activated", "differentiating", "fibre_nuclei", "necrotic", "fibre_area", "m1", "m2"];

function timed(label, number, setting) {
  const times = [];
  let steps = 0;
  for (let move = 0; move < number; move++) {
    const given = setting(move / number);
    const start = performance.now();
    steps = engine.run(given, WANTED).steps;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(number - 1, Math.floor(share * number))].toFixed(1).padStart(6);
  console.log(`${label.padEnd(48)} least ${at(0)}  median ${at(0.5)}  95th ${at(0.95)} ms  (${steps} steps)`);
}

const injury = { ...preset("young_toxin"), duration: 28 };
const first = performance.now();
engine.run(injury);
const end = performance.now();
console.log(`data read ${(first - opening).toFixed(0)} ms, first solution ${(end - first).toFixed(0)} ms later`);
timed("28 days after an injury, severity moved", 200, (x) => ({
  ...injury,
  events: [{ ...injury.events[0], severity: 0.05 + 0.95 * x }],
}));
const dosed = { intervention: "nsaid", start: 0, stop: 7, adherence: 1, on: true };
timed("28 days after an injury, dose of NSAID moved", 200, (x) => ({
  ...injury,
  courses: [{ ...dosed, dose: 1 + 19 * x }],
}));
timed("28 days after an injury, age moved (life anew)", 100, (x) => ({
  ...injury,
  subject: { ...injury.subject, ageDays: 130 + 600 * x },
}));
const life = preset("man_20_to_90");
timed("70 years of life, protein moved", 50, (x) => ({ ...life, subject: { ...life.subject, protein: 0.8 + x } }));
const trained = preset("resistance_training_at_72");
timed("12 weeks of training at 72, intensity moved", 100, (x) => ({
  ...trained,
  courses: [{ ...trained.courses[0], dose: 0.3 + 0.7 * x }],
}));
const weekly = preset("testosterone_600_at_65");
timed("20 weekly doses at 65, dose moved", 50, (x) => ({
  ...weekly,
  courses: [{ ...weekly.courses[0], dose: 100 + 500 * x }],
}));
