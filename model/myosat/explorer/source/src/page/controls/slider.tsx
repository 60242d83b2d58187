/** A slider with a field for the exact number, its unit, and a band that marks the range of the evidence. */
import { useEffect, useId, useState } from "preact/hooks";
import { number } from "../words/numbers";
import { t } from "../words/language";

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  /** What one press of an arrow key changes. */
  step: number;
  unit: string;
  onValue(value: number): void;
  /** The range seen in evidence. */
  band?: [number, number] | undefined;
  /** Finer at the low end, for ranges over several decades. */
  fine?: boolean;
  /** The value in words, for what reads the page aloud. */
  said?: string;
}

/** Places of a slider that is finer at its low end; another has one for each step. */
const FINE_PLACES = 200;
const POWER = 2.5;
/** How long the allowed range is told after a number outside it [ms]. */
const TOLD = 6000;

export function Slider({
  label,
  value,
  min,
  max,
  step,
  unit,
  onValue,
  band,
  fine,
  said,
}: Props): preact.JSX.Element {
  const id = useId();
  const power = fine ? POWER : 1;
  const places = fine ? FINE_PLACES : Math.max(1, Math.round((max - min) / step));
  const place = (of: number): number =>
    ((Math.min(Math.max(of, min), max) - min) / (max - min || 1)) ** (1 / power);
  const from = (position: number): number => {
    if (position >= places) return max;
    if (fine) return Number((min + (max - min) * (position / places) ** power).toPrecision(3));
    return Number((min + position * step).toPrecision(12));
  };
  // What is being typed stays when the page is rendered in the meantime.
  const [typing, setTyping] = useState<string | undefined>(undefined);
  const [outside, setOutside] = useState(false);
  useEffect(() => {
    if (!outside) return undefined;
    const timer = setTimeout(() => setOutside(false), TOLD);
    return () => clearTimeout(timer);
  }, [outside]);
  const typed = (event: preact.TargetedEvent<HTMLInputElement>): void => {
    const wanted = event.currentTarget.valueAsNumber;
    setTyping(undefined);
    setOutside(Number.isFinite(wanted) && (wanted < min || wanted > max));
    const allowed = Math.min(Math.max(wanted, min), max);
    if (Number.isFinite(wanted)) onValue(allowed);
    // The value may be there already, and then nothing would put it back.
    event.currentTarget.value = String(Number((Number.isFinite(wanted) ? allowed : value).toPrecision(6)));
  };
  const inBand = band === undefined || (value >= band[0] && value <= band[1]) || value === 0;
  return (
    <div class={`slider${inBand ? "" : " outside"}`}>
      <label for={id}>{label}</label>
      <span class="exact">
        <input
          type="number"
          value={typing ?? Number(value.toPrecision(6))}
          onInput={(event) => setTyping(event.currentTarget.value)}
          min={min}
          max={max}
          step="any"
          onChange={typed}
          aria-label={`${label}${unit && `, ${unit}`}`}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
      {outside && (
        <p class="allowed" role="status">
          {t("slider.allowed", { low: number(min), high: number(max), unit })}
        </p>
      )}
      <div class="track">
        {band !== undefined && (
          <i
            class="band"
            title={t("slider.evidence", { low: number(band[0]), high: number(band[1]), unit })}
            style={{ left: `${100 * place(band[0])}%`, right: `${100 * (1 - place(band[1]))}%` }}
          />
        )}
        <input
          id={id}
          type="range"
          min={0}
          max={places}
          step={1}
          value={Math.round(place(value) * places)}
          aria-valuetext={said ?? `${number(value)} ${unit}`}
          onInput={(event) => onValue(from(event.currentTarget.valueAsNumber))}
        />
      </div>
    </div>
  );
}
