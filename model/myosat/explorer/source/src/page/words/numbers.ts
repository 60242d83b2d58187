/** Numbers as they stand on the page; the same rules as in the figures (model/myosat/figures/words.py). */

/** No space is broken at a line's end between a number and its unit. */
export const GLUE = "\u00a0";
const MINUS = "\u2212";

/** A number to three digits, with commas: 35,300; 2.61; 0.0123; 2.4e+7. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0 || Math.abs(value) < 1e-6) return "0";
  if (Math.abs(value) >= 1e7 || Math.abs(value) < 1e-4) return value.toExponential(1).replaceAll("-", MINUS);
  const digits = 2 - Math.floor(Math.log10(Math.abs(value)));
  const step = 10 ** digits;
  const text = String(Number((Math.round(Math.abs(value) * step) / step).toFixed(Math.max(0, digits))));
  const [whole, part] = text.split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? MINUS : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/** A share in percent, rounded: 66 %, 0.3 %, +12 %. */
export function percent(share: number, sign = false): string {
  const value = 100 * share;
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const text = size >= 2 ? number(Math.round(size)) : (Math.round(size * 10) / 10).toString();
  const nothing = text === "0";
  const before = nothing ? "" : value < 0 ? MINUS : sign ? "+" : "";
  return `${before}${text}${GLUE}%`;
}

/** A difference with its sign: +120, −0.31. */
export function signed(value: number): string {
  const text = number(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** How a value differs from another: in percent, or as a multiple when it is far above. */
export function change(value: number, before: number): string {
  if (!Number.isFinite(value) || !Number.isFinite(before)) return "–";
  if (Math.abs(before) < 1e-9) return Math.abs(value) < 1e-9 ? percent(0) : "–";
  const ratio = value / before;
  return ratio >= 10 ? `×${GLUE}${number(ratio)}` : percent(ratio - 1, true);
}
