/**
 * Quantities with units, as a scenario file writes them: NUMBER UNIT, the unit made of names with * and /
 * and whole powers. The units are those of the Python side, read from the same file.
 */
import definitions from "../../../../../kernel/units.txt";

interface Dimensioned {
  factor: number;
  /** Base dimension -> power. */
  powers: Map<string, number>;
}

const FACTOR = /\s*([*/]?)\s*(?:([A-Za-z]+|%)(?:\s*(?:\^|\*\*)\s*([0-9]+))?|([0-9.]+))\s*/y;
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/;
const LONGEST = 80;

/** A quantity is wrong: says why. */
export class QuantityError extends Error {}

const known = new Map<string, Dimensioned>();

function times(a: Dimensioned, b: Dimensioned, power: number): Dimensioned {
  const powers = new Map(a.powers);
  for (const [base, n] of b.powers) powers.set(base, (powers.get(base) ?? 0) + n * power);
  return { factor: a.factor * b.factor ** power, powers };
}

function expression(text: string, numbers: boolean): Dimensioned {
  let made: Dimensioned = { factor: 1, powers: new Map() };
  FACTOR.lastIndex = 0;
  for (let first = true; FACTOR.lastIndex < text.length; first = false) {
    const at = FACTOR.lastIndex;
    const found = FACTOR.exec(text);
    // Between two factors of a definition there may be a blank instead of a sign: "7 day".
    if (found === null || found[0] === "") throw new QuantityError(`'${text}' is no unit`);
    const [, sign, name, power, figure] = found;
    if (!first && !sign && !(numbers && at > 0)) throw new QuantityError(`'${text}' is no unit`);
    if (figure !== undefined && !numbers && figure !== "1") throw new QuantityError(`'${text}' is no unit`);
    const part =
      figure !== undefined ? { factor: Number(figure), powers: new Map<string, number>() } : known.get(name!);
    if (part === undefined) throw new QuantityError(`unknown unit '${name}'`);
    made = times(made, part, (sign === "/" ? -1 : 1) * Number(power ?? 1));
  }
  return made;
}

for (const line of definitions.split("\n")) {
  const [left, right, , ...names] = line
    .replace(/#.*/, "")
    .split("=")
    .map((part) => part.trim());
  if (!left || !right) continue;
  const base = /^\[(\w+)\]$/.exec(right);
  const made = base ? { factor: 1, powers: new Map([[base[1]!, 1]]) } : expression(right, true);
  for (const name of [left, ...names]) known.set(name, made);
}
known.set("%", known.get("percent")!);

const same = (a: Dimensioned, b: Dimensioned): boolean =>
  [...new Set([...a.powers.keys(), ...b.powers.keys()])].every(
    (k) => (a.powers.get(k) ?? 0) === (b.powers.get(k) ?? 0),
  );

/** The same unit with time in days and without %, as the engine has it, in base units. */
const unitIn = (unit: string): Dimensioned =>
  unit === "1" ? { factor: 1, powers: new Map() } : expression(unit, false);

/** Read a quantity of the file in `unit`; plain numbers only where the unit is "1". */
export function read(value: unknown, unit: string): number {
  if (typeof value === "bigint" || typeof value === "number") {
    const plain = Number(value);
    if (!Number.isFinite(plain)) throw new QuantityError(`not a finite number: ${value}`);
    if (unit !== "1") throw new QuantityError(`missing unit: found ${value}, needs ${unit}`);
    return plain;
  }
  if (typeof value !== "string") throw new QuantityError(`no quantity: found ${JSON.stringify(value)}`);
  const written = value
    .replaceAll(/[µμ]/g, "u")
    .replaceAll("²", "^2")
    .replaceAll("³", "^3")
    .replaceAll("·", "*")
    .trim();
  const figure = NUMBER.exec(written);
  if (figure === null || written.length > LONGEST)
    throw new QuantityError(`'${value.slice(0, LONGEST)}' is no quantity`);
  const rest = written.slice(figure[0].length).trim();
  if (rest === "" && unit !== "1") throw new QuantityError(`missing unit: found '${value}', needs ${unit}`);
  const from = rest === "" ? unitIn("1") : expression(rest, false);
  const to = unitIn(unit);
  if (!same(from, to))
    throw new QuantityError(
      `wrong dimension: found '${value}', needs ${unit === "1" ? "a plain number" : unit}`,
    );
  const result = Number(figure[0]) * (from.factor / to.factor);
  if (!Number.isFinite(result)) throw new QuantityError(`not a finite number: ${value}`);
  return result;
}

/** What a number in `unit` is multiplied by to be in `to`. */
export function factor(unit: string, to: string): number {
  return unitIn(unit).factor / unitIn(to).factor;
}
