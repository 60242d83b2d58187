/**
 * Whether something read from outside has the form of a setting: every key known, every value of its kind.
 * What the values mean is checked by `problemsOf`.
 */
import type { Setting } from "../../engine/contract";

export class ShapeError extends Error {}

type Kind = "text" | "number" | "truth" | ((value: unknown, where: string) => void);
type Shape = Record<string, { kind: Kind; optional?: boolean }>;

const LONGEST = 300;
const MOST = 200;

const some = (kind: Kind): { kind: Kind } => ({ kind });
const perhaps = (kind: Kind): { kind: Kind; optional: boolean } => ({ kind, optional: true });

const table =
  (one: Kind) =>
  (value: unknown, where: string): void => {
    for (const [key, item] of Object.entries(asTable(value, where))) check(one, item, `${where}.${key}`);
  };

const list =
  (one: Kind) =>
  (value: unknown, where: string): void => {
    if (!Array.isArray(value)) throw new ShapeError(`${where} must be a list: found ${shown(value)}`);
    if (value.length > MOST)
      throw new ShapeError(`${where} has ${value.length} entries; up to ${MOST} are allowed`);
    value.forEach((item, index) => check(one, item, `${where}[${index + 1}]`));
  };

const shape =
  (of: Shape) =>
  (value: unknown, where: string): void => {
    const given = asTable(value, where);
    const inside = (key: string): string => (where ? `${where}.${key}` : key);
    for (const key of Object.keys(given)) {
      if (!(key in of))
        throw new ShapeError(`unknown key ${inside(key)}; allowed: ${Object.keys(of).join(", ")}`);
    }
    for (const [key, { kind, optional }] of Object.entries(of)) {
      if (given[key] === undefined) {
        if (!optional) throw new ShapeError(`${inside(key)} is missing`);
      } else check(kind, given[key], inside(key));
    }
  };

const held = (value: unknown, where: string): void => {
  if (value !== "rest") check("number", value, where);
};

const SETTING = shape({
  model: some("text"),
  title: some("text"),
  duration: some("number"),
  subject: some(
    shape({
      species: some("text"),
      sex: some("text"),
      ageDays: some("number"),
      muscle: some("text"),
      activity: perhaps("text"),
      protein: perhaps("number"),
    }),
  ),
  events: some(list(shape({ injury: some("text"), at: some("number"), severity: some("number") }))),
  courses: some(
    list(
      shape({
        intervention: some("text"),
        agent: perhaps("text"),
        dose: some("number"),
        start: some("number"),
        stop: some("number"),
        every: perhaps("number"),
        sessions: perhaps("number"),
        length: perhaps("number"),
        timing: perhaps("text"),
        adherence: some("number"),
        on: some("truth"),
        extrapolate: perhaps("truth"),
      }),
    ),
  ),
  experiment: some(
    shape({
      clamp: some(table(held)),
      knock_out: some(list("text")),
      ablate: some(table("number")),
      levers: some(table("number")),
    }),
  ),
  compareWith: perhaps("text"),
  parameters: perhaps(table("text")),
});

/** @throws ShapeError that says where the form is wrong. */
export function checkShape(value: unknown): asserts value is Setting {
  SETTING(value, "");
}

function check(kind: Kind, value: unknown, where: string): void {
  if (typeof kind === "function") kind(value, where);
  else if (kind === "text") {
    if (typeof value !== "string" || value.length > LONGEST)
      throw new ShapeError(`${where} must be text of up to ${LONGEST} letters: found ${shown(value)}`);
  } else if (kind === "number") {
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new ShapeError(`${where} must be a number: found ${shown(value)}`);
  } else if (typeof value !== "boolean")
    throw new ShapeError(`${where} must be true or false: found ${shown(value)}`);
}

function asTable(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ShapeError(`${where || "it"} must be a table: found ${shown(value)}`);
  }
  return value as Record<string, unknown>;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 40);
