import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export interface TextFieldProps extends FieldProps {
  readonly hint?: string;
  readonly type?: "text" | "url" | "number" | "search";
  readonly lines?: number;
}

/** A labelled text field; `lines` makes it a box of so many lines. */
export function TextField({ label, value, onChange, hint, type = "text", lines }: TextFieldProps) {
  const id = useId();
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {lines ? (
        <textarea id={id} rows={lines} value={value} {...described} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input id={id} type={type} value={value} autoComplete="off" {...described} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly labelOf: (choice: T) => string;
  readonly onChange: (value: T) => void;
  /** Leaves the label to the ear, where a heading says it. */
  readonly quietLabel?: boolean;
}

export function Select<T extends string>({ label, value, choices, labelOf, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labelOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A few choices that can all be seen at once; `sampleOf` shows what each does. */
export function Radios<T extends string>({
  label,
  value,
  choices,
  labelOf,
  sampleOf,
  onChange,
  quietLabel = false,
}: ChoiceProps<T> & { readonly sampleOf?: (choice: T) => ReactNode }) {
  const id = useId();
  return (
    <fieldset className="radios">
      <legend className={quietLabel ? "sr" : "field-label"}>{label}</legend>
      <div className="radio-row">
        {choices.map((choice) => (
          <label key={choice} className="radio">
            <input type="radio" name={id} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
            <span>{labelOf(choice)}</span>
            {sampleOf?.(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label className="radio">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
