/** A button that opens a list under it; Escape and a click elsewhere close it. */
import { useEffect, useRef, useState } from "preact/hooks";

/** Room that a list needs [pixel]. */
const WIDEST = 270;

interface Props {
  label: string;
  children(close: () => void): preact.ComponentChildren;
}

export function Menu({ label, children }: Props): preact.JSX.Element {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const toggle = (): void => {
    const { right } = place.current!.getBoundingClientRect();
    const edge = place.current!.closest("main")?.getBoundingClientRect().left ?? 0;
    // The list hangs from the side where there is room for it.
    setLeft(right - edge < WIDEST);
    setOpen(!open);
  };
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      const key = event instanceof KeyboardEvent;
      if (key ? event.key === "Escape" : !place.current?.contains(event.target as Node)) {
        setOpen(false);
        if (key) place.current?.querySelector("button")?.focus();
      }
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("keydown", away);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("keydown", away);
    };
  }, [open]);
  return (
    <div class="menu" ref={place}>
      <button type="button" aria-expanded={open} onClick={toggle}>
        {label} ▾
      </button>
      {open && <div class={`list${left ? " from-left" : ""}`}>{children(() => setOpen(false))}</div>}
    </div>
  );
}
