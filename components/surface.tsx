import type { ReactNode } from "react";
import { themeOf } from "../lib/state/tab-store.ts";
import { useTab } from "./context.tsx";

/** Sets theme and text size for everything below it; styles start here. `className` says which surface it is. */
export function Surface({
  host,
  className,
  dir = "ltr",
  children,
}: {
  readonly host: "page" | "browser";
  readonly className?: string;
  /** The direction of the interface's language. */
  readonly dir?: "ltr" | "rtl";
  readonly children: ReactNode;
}) {
  const theme = useTab((state) => themeOf(state, host));
  const size = useTab((state) => state.settings.textSize);
  return (
    <div className={className ? `it ${className}` : "it"} data-theme={theme} data-size={size} lang="en" dir={dir}>
      {children}
    </div>
  );
}
