import { useState } from "react";
import { useTab } from "../context.tsx";

/** Whether something was done since this card opened; what was done before is the panel's to show. */
export function useOwnDone(): boolean {
  const done = useTab((state) => state.done);
  const [before] = useState(done?.id ?? null);
  return done !== null && done.id !== before;
}
