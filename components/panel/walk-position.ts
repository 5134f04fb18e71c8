import { useMemo } from "react";
import type { NameRow, Phrase } from "../../lib/core/model/view.ts";
import { placeOf } from "../../lib/state/walk.ts";
import { useTab } from "../context.tsx";

/** "1 of 4, paragraph 11" for the mention that the walk or the last jump stands on; null before any. */
export function useWalkPosition(): Phrase | null {
  const mentions = useTab((state) => state.mentions);
  const current = useTab((state) => state.current);
  const names = useTab((state) => state.view?.panel.names);
  return useMemo(() => {
    const place = placeOf(mentions, current);
    if (!place) return null;
    const paragraph = paragraphOf(names ?? [], place.mention.blockId);
    const params = { n: place.index + 1, total: place.total, ...(paragraph === null ? {} : { para: paragraph }) };
    return { code: "name.position", params };
  }, [mentions, current, names]);
}

function paragraphOf(names: readonly NameRow[], blockId: string): number | null {
  for (const row of names) {
    const place = row.places.find((one) => one.blockId === blockId);
    if (place) return place.paragraph;
    const below = paragraphOf(row.people, blockId);
    if (below !== null) return below;
  }
  return null;
}
