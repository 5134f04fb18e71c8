import { useRef } from "react";

export interface FileButtonProps {
  readonly label: string;
  /** Kinds of file that the browser offers first; JSON where it isn't given. */
  readonly accept?: string;
  readonly onText: (text: string) => void;
}

/** A button that asks for a text file and hands over its text. */
export function FileButton({ label, accept = ".json,application/json", onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onText(await file.text());
    // The same file may be chosen again after it was changed.
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept={accept} aria-label={label} hidden onChange={(event) => void read(event.target.files?.[0])} />
    </>
  );
}
