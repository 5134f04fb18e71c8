import type { Dataset, Entity } from "../../core/dataset/types.ts";

/** A name for an id that nothing defines any more: "norrvik-rail" becomes "Norrvik Rail". */
const placeholder = (id: string): Entity => ({
  id,
  kind: "company",
  names: [
    {
      text: id.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) => (dash ? " " : "") + letter.toUpperCase()),
      lang: "en",
      kind: "primary",
    },
  ],
});

/**
 * The reader's records after the bundled dataset changed: a name that they speak of and that is gone gets a place among their own,
 * so that nothing they kept is refused or lost. The same object where nothing is missing.
 */
export function mend(own: Dataset, bundled: Dataset): Dataset {
  const known = new Set([...bundled.entities, ...own.entities].map(({ id }) => id));
  const named = own.statements.flatMap(({ parties, assertedBy }) => [
    ...parties.flatMap(({ entity, via }) => [entity ?? "", via ?? ""]),
    ...(assertedBy ?? []),
  ]);
  const spoken = [...named, ...own.claims.flatMap(({ heading }) => heading)];
  const missing = [...new Set(spoken)].filter((id) => id !== "" && !known.has(id));
  return missing.length === 0 ? own : { ...own, entities: [...own.entities, ...missing.map(placeholder)] };
}
