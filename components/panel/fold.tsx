import { type ReactNode, useId } from "react";
import { useFold } from "../context.tsx";
import { Chevron } from "../icons.tsx";

export interface FoldProps {
  /** Under this key the panel remembers whether it is open. */
  readonly name: string;
  readonly heading: ReactNode;
  readonly count: number | null;
  readonly initially: boolean;
  /** A group has a heading for the ear (h2); a fold within one hasn't. */
  readonly level: "group" | "inner";
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it, and stays as it was left. */
export function Fold({ name, heading, count, initially, level, children }: FoldProps) {
  const [open, setOpen] = useFold(name, initially);
  const id = useId();
  const button = (
    <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      <span>{heading}</span>
      {count !== null && (
        <>
          {" "}
          <span className="count">{count}</span>
        </>
      )}
      <Chevron to={open ? "down" : "end"} />
    </button>
  );
  return (
    <section className={`fold ${level}`}>
      {level === "group" ? <h2 className="group-heading">{button}</h2> : button}
      <div id={id} className="fold-content" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
