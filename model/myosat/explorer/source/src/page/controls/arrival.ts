/** Brings the focus to a card that has just been added. */
import { useEffect, useRef } from "preact/hooks";

let awaited = "";

/** From now on the card of this name is waited for. */
export const awaitCard = (name: string): void => void (awaited = name);

/** The place of a card, which takes the focus if it is waited for. */
export function useArrival(name: string): { readonly current: HTMLDivElement | null } {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (awaited !== name) return;
    awaited = "";
    place.current?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  });
  return place;
}
