import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useOutside } from "./hooks.ts";

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** A button that unfolds a short list of commands: arrows move, Esc closes it alone and gives back focus. */
export function Menu({ label, icon, items }: { readonly label: string; readonly icon: ReactNode; readonly items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  useOutside(root, open, close);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      button.current?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(root.current, event.key === "ArrowDown" ? 1 : -1);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for keys that its buttons let through
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      {open && (
        <ul className="menu-list" aria-label={label}>
          {items.map(({ key, label: text, run }) => (
            <li key={key}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  close();
                  button.current?.focus();
                  run();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function step(root: HTMLElement | null, by: 1 | -1): void {
  const items: Element[] = [...(root?.querySelectorAll(".menu-item") ?? [])];
  const focused = (root?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  const at = focused ? items.indexOf(focused) : -1;
  const next = at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
  (items[next] as HTMLElement | undefined)?.focus();
}
