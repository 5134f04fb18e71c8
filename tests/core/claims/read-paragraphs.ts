import { readFileSync } from "node:fs";
import path from "node:path";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { article } from "./article.ts";

/** A tie as a careful reader marked it, or as it was read; parties by full name, in order of the alphabet. */
export interface Tie {
  readonly kind: string;
  readonly status: string;
  readonly parties: string;
}

export interface ReadParagraph {
  readonly text: string;
  readonly marked: readonly Tie[];
  readonly shown: readonly Tie[];
}

const sorted = (names: readonly string[]): string => [...names].sort().join("; ");
export const told = ({ kind, status, parties }: Tie): string => `${kind} ${status}: ${parties}`;

/** What is shown of a paragraph, but for competition, which may stand anywhere. */
function shownIn(paragraphs: readonly string[]): Tie[] {
  const input = article(paragraphs);
  const labels = new Map(input.names.map(({ key, label }) => [key, label]));
  return readStatements(input)
    .filter((s) => s.shown && s.kind !== "competition")
    .map((s) => ({
      kind: s.kind,
      status: s.status,
      parties: sorted(s.parties.map((p) => (p.nameKey && labels.get(p.nameKey)) || p.label)),
    }));
}

/** Paragraphs, or articles of a line for each paragraph, parted by an empty line; under each its ties: "> kind status: A; B". */
export function readParagraphs(file: string): ReadParagraph[] {
  const source = readFileSync(path.join(import.meta.dirname, "paragraphs", file), "utf8");
  return source
    .trim()
    .split("\n\n")
    .map((part) => {
      const lines = part.split("\n");
      const paragraphs = lines.filter((line) => !line.startsWith("> "));
      const marks = lines.filter((line) => line.startsWith("> "));
      const marked = marks.map((line) => {
        const [, kind = "", status = "", parties = ""] = /^> (\S+) (\S+): (.+)$/.exec(line) ?? [];
        return { kind, status, parties: sorted(parties.split("; ")) };
      });
      return { text: paragraphs.join("\n"), marked, shown: shownIn(paragraphs) };
    });
}

/** Shown ties that no mark bears out: neither all of one's parties, nor some of those that are so tied. */
export function invented({ marked, shown }: ReadParagraph): Tie[] {
  return shown.filter((s) => {
    const alike = marked
      .filter(({ kind, parties }) => kind === s.kind || parties === s.parties)
      .flatMap(({ parties }) => parties.split("; "));
    return !s.parties.split("; ").every((name) => alike.includes(name));
  });
}

/** Marked ties of which every party and no other was found, and how many of those with their kind. */
export function found(paragraphs: readonly ReadParagraph[]): {
  marked: number;
  found: number;
  kind: number;
  status: number;
  missed: string;
} {
  const pairs = paragraphs.flatMap(({ marked, shown }) =>
    marked.map((tie) => ({ tie, hits: shown.filter((s) => s.parties === tie.parties) })),
  );
  const hit = pairs.filter(({ hits }) => hits.length > 0);
  const kind = hit.filter(({ tie, hits }) => hits.some((h) => h.kind === tie.kind));
  const status = kind.filter(({ tie, hits }) => hits.some((h) => h.kind === tie.kind && h.status === tie.status));
  const missed = pairs.filter(({ hits }) => hits.length === 0).map(({ tie }) => told(tie));
  return { marked: pairs.length, found: hit.length, kind: kind.length, status: status.length, missed: missed.join("\n") };
}
