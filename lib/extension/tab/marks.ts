import type { Mention } from "../../core/model/mention.ts";
import type { Mark } from "../../page/highlighter.ts";
import type { TabState } from "../../state/types.ts";

type Paintable = Pick<Mention, "id" | "blockId" | "start" | "end" | "kind" | "entity">;
type Shown = Pick<TabState, "settings" | "marksOn">;

/** Which mentions are painted under the reader's settings, and in which kind of line. */
export function marksOf(paint: readonly Paintable[], { settings, marksOn }: Shown): Mark[] {
  if (!marksOn || settings.marks === "off") return [];
  const marks: Mark[] = [];
  for (const { id, blockId, start, end, kind, entity } of paint) {
    const person = kind === "person";
    if (entity === null && settings.marks === "on-record") continue;
    if (person ? !settings.markExecutives : !settings.markCompanies) continue;
    marks.push({ id, blockId, start, end, kind: entity === null ? "unknown" : person ? "executive" : "company" });
  }
  return marks;
}
