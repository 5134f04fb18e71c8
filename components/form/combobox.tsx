import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useActions, useLabels } from "../context.tsx";
import { useOutside } from "../hooks.ts";

export interface FoundName {
  readonly entity: string | null;
  readonly label: string;
  readonly hint: string;
}

export interface ComboboxProps {
  readonly label: string;
  readonly value: string;
  /** Leaves the label to the ear. */
  readonly quietLabel?: boolean;
  readonly onRecordOnly?: boolean;
  readonly onType: (value: string) => void;
  readonly onPick: (found: FoundName) => void;
}

/** Wait after a key before names are looked up, so that a fast typist asks once. */
const PAUSE_MS = 80;

function useFound(query: string, open: boolean, onRecordOnly: boolean): readonly FoundName[] {
  const { findNames } = useActions();
  const [found, setFound] = useState<readonly FoundName[]>([]);
  useEffect(() => {
    if (!open || query.trim() === "") {
      setFound([]);
      return;
    }
    let live = true;
    const show = (names: readonly FoundName[]) => live && setFound(names.filter(({ entity }) => !onRecordOnly || entity !== null));
    const timer = setTimeout(() => {
      findNames(query).then(show, () => show([]));
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [query, open, onRecordOnly, findNames]);
  return found;
}

/** A text field with names to choose from; what is typed stands as it is when nothing is chosen. */
export function Combobox({ label, value, quietLabel, onRecordOnly = false, onType, onPick }: ComboboxProps) {
  const t = useLabels();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = useFound(value, open, onRecordOnly);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  useOutside(root, open, close);
  const pick = (name: FoundName) => {
    onPick(name);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shown = open && found.length > 0;
    const name = found[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (shown) setAt(at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length);
    } else if (event.key === "Enter" && shown && name) {
      event.preventDefault();
      pick(name);
    } else if (event.key === "Escape" && shown) {
      event.stopPropagation();
      close();
    }
  };
  const shown = open && found.length > 0;
  return (
    <div className="field combobox" ref={root}>
      <label htmlFor={id} className={quietLabel ? "sr" : "field-label"}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        {...(shown && at >= 0 ? { "aria-activedescendant": `${id}-${at}` } : {})}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {/* The press must leave the focus in the field: a list that loses it closes before the click arrives. */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="options"
        hidden={!shown}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
          <div
            key={`${name.entity ?? ""} ${name.label}`}
            id={`${id}-${index}`}
            role="option"
            className="option"
            aria-selected={index === at}
            onClick={() => pick(name)}
          >
            <span>{name.label}</span> <span className="hint">{name.entity === null ? t("scope.article") : name.hint}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
