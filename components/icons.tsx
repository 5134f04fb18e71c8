import type { ReactNode } from "react";
import type { StatusFamily } from "../lib/core/model/view.ts";

interface DrawingProps {
  readonly width?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Drawings always stand beside their word, so they are hidden from the ear. */
function Drawing({ width = 16, className, children }: DrawingProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={className} width={width} height="16" viewBox={`0 0 ${width} 16`} fill="none">
      {children}
    </svg>
  );
}

const stroke = { stroke: "currentColor", strokeWidth: 1.5 } as const;
const line = { stroke: "currentColor", strokeWidth: 2 } as const;

const NODES: Readonly<Record<StatusFamily, ReactNode>> = {
  firm: (
    <>
      <circle cx="6" cy="8" r="5" fill="currentColor" />
      <path d="M11 8h17" {...line} />
    </>
  ),
  intended: (
    <>
      <circle cx="6" cy="8" r="4.25" {...stroke} />
      <path d="M6 3.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />
      <path d="M11 8h17" {...line} strokeDasharray="4 3" />
    </>
  ),
  discussed: (
    <>
      <circle cx="6" cy="8" r="4.25" {...stroke} />
      <path d="M13 8h15" {...line} strokeDasharray="0.01 4" strokeLinecap="round" />
    </>
  ),
  refused: (
    <>
      <circle cx="6" cy="8" r="4.25" {...stroke} />
      <path d="M3 11l6-6" {...stroke} />
    </>
  ),
  over: (
    <>
      <rect x="1.5" y="3.5" width="9" height="9" fill="currentColor" />
      <path d="M10 8h16M26 4v8" {...line} />
    </>
  ),
  rivals: <path d="M4 3v10M9 3v10" {...line} />,
  plain: null,
};

/** The node and the short line of a tie: the more broken the line, the less is settled (docs/design.md 2). */
export function TieLine({ family }: { readonly family: StatusFamily }) {
  return (
    <Drawing width={28} className={`tie-line ${family}`}>
      {NODES[family]}
    </Drawing>
  );
}

/** Two lines that part from one point. */
export function DifferIcon() {
  return (
    <Drawing className="differ-icon">
      <path d="M13 4 3.5 8 13 12" {...stroke} strokeLinejoin="round" strokeLinecap="round" />
      <circle cx="3.5" cy="8" r="1.75" fill="currentColor" />
    </Drawing>
  );
}

export function PinIcon({ pinned }: { readonly pinned: boolean }) {
  return (
    <Drawing>
      <circle cx="8" cy="8" r="4.25" {...stroke} {...(pinned ? { fill: "currentColor" } : {})} />
      <path d="M8 1v3M8 12v3M1 8h3M12 8h3" {...stroke} />
    </Drawing>
  );
}

export function MoreIcon() {
  return (
    <Drawing>
      <g fill="currentColor">
        <circle cx="3" cy="8" r="1.4" />
        <circle cx="8" cy="8" r="1.4" />
        <circle cx="13" cy="8" r="1.4" />
      </g>
    </Drawing>
  );
}

export function CloseIcon() {
  return (
    <Drawing>
      <path d="m4 4 8 8M12 4l-8 8" {...stroke} strokeLinecap="round" />
    </Drawing>
  );
}

/** Points to the end of the line; `back` to its start, `down` below. Mirrored by the style sheet where text runs from right to left. */
export function Chevron({ to = "end" }: { readonly to?: "end" | "back" | "down" }) {
  const path = { end: "m6 4 4 4-4 4", back: "m10 4-4 4 4 4", down: "m4 6 4 4 4-4" }[to];
  return (
    <Drawing className="chevron">
      <path d={path} {...stroke} strokeLinecap="round" strokeLinejoin="round" />
    </Drawing>
  );
}
