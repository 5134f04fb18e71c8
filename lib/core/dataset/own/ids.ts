/** A free id made of the words' Latin letters and figures, "own-" before and a number after it where taken. */
export function freeId(words: readonly string[], taken: (id: string) => boolean): string {
  const slug = words
    .join("-")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .split("-")
    .filter((part) => part !== "");
  const base = ["own", ...(slug[0] === "own" ? slug.slice(1) : slug)].join("-");
  if (base !== "own" && !taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}
