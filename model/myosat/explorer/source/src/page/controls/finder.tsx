/** A field to search in, with what was found under it: Down and Up walk through that, Enter takes the first. */
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  label: string;
  placeholder: string;
  query: string;
  onQuery(query: string): void;
  /** What is said of the list; undefined while there is none. */
  found: string | undefined;
  /** Between field and list. */
  before?: preact.ComponentChildren;
  /** The items of the list. */
  children: preact.ComponentChildren;
}

export function Finder(props: Props): preact.JSX.Element {
  const { query, onQuery, found } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (found !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [found, query]);
  const walk = (event: KeyboardEvent): void => {
    const field = place.current!.querySelector("input")!;
    const items = [...place.current!.querySelectorAll<HTMLButtonElement>(".found button:not(:disabled)")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Enter" && at < 0 && query !== "" && event.target === field) items[0]?.click();
    else if (event.key === "ArrowDown") items[Math.min(at + 1, items.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (items[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  };
  return (
    <div class="finder" ref={place} onKeyDown={walk}>
      <label>
        <span>{props.label}</span>
        <input
          type="search"
          value={query}
          placeholder={props.placeholder}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      {props.before}
      {found !== undefined && (
        <ul class="found" aria-label={found}>
          {props.children}
        </ul>
      )}
    </div>
  );
}
