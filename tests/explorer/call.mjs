// Calls functions of a WebAssembly module: node call.mjs MODULE < calls.json > results.json
//
// The input is {free, calls: [{name, arrays, out}]}: each call gets the addresses of the arrays, which are put
// into free memory, and gives the first `out` numbers of the last of them.
import { readFileSync } from "node:fs";

const { free, calls } = JSON.parse(readFileSync(0, "utf8"));
const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const { exports } = new WebAssembly.Instance(module, { math: Math });
const text = (value) => (Number.isFinite(value) ? value : String(value));

const results = calls.map(({ name, arrays, out }) => {
  let top = Math.ceil(free / 8);
  const memory = new Float64Array(exports.memory.buffer);
  const places = arrays.map((values) => {
    const at = top;
    memory.set(values.map((value) => (value === null ? NaN : value)), at);
    top += Math.max(values.length, out);
    return at;
  });
  exports[name](...places.map((at) => 8 * at));
  return Array.from(memory.subarray(places.at(-1), places.at(-1) + out), text);
});
process.stdout.write(JSON.stringify(results));
