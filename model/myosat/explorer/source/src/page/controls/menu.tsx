/** A button that opens a list under it; Escape and a click elsewhere close it. */
import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  label: string;
  children(close: () => void): preact.ComponentChildren;
}

export function Menu({ label, children }: Props): preact.JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
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
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label} ▾
      </button>
      {open && <div class="list">{children(() => setOpen(false))}</div>}
    </div>
  );
}
