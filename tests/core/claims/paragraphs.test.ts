import { describe, expect, it } from "vitest";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { article } from "./article.ts";
import { LAST_PARAGRAPHS, MORE_PARAGRAPHS } from "./more-paragraphs-of-our-own.ts";
import { PARAGRAPHS } from "./paragraphs-of-our-own.ts";

const sorted = (labels: readonly string[]): string => [...labels].sort().join(", ");
const wanted = (parties: string): string => sorted(parties.split(" ").map((p) => p.replaceAll("+", " ")));

/** What is shown beside competition, which may stand anywhere, by who its parties are. */
const shownIn = (text: string) =>
  readStatements(article([text]))
    .filter((s) => s.shown && s.kind !== "competition")
    .map((s) => ({ kind: s.kind as string, status: s.status as string, parties: sorted(s.parties.map((p) => p.label)) }));

const within = (some: string, parties: string): boolean => some.split(", ").every((p) => wanted(parties).split(", ").includes(p));

const read = [...PARAGRAPHS, ...MORE_PARAGRAPHS, ...LAST_PARAGRAPHS].map(({ text, ties }) => {
  const shown = shownIn(text);
  const found = ties.map(([kind, status, parties]) => ({
    kind,
    status,
    parties,
    read: shown.filter((s) => s.parties === wanted(parties)),
  }));
  // Some of a tie's parties under its kind are no invention.
  const none = shown.filter(
    (s) => !ties.some(([kind, , parties]) => s.parties === wanted(parties) || (s.kind === kind && within(s.parties, parties))),
  );
  return { text, found, none };
});
const ties = read.flatMap((r) => r.found);
const found = ties.filter((t) => t.read.length > 0);
const word = (t: { kind: string; status: string; parties: string }): string => `${t.kind} ${t.status}: ${t.parties}`;

describe("reading paragraphs of news", () => {
  it("finds the ties", () =>
    expect(
      found.length / ties.length,
      ties
        .filter((t) => t.read.length === 0)
        .map(word)
        .join("\n"),
    ).toBeGreaterThanOrEqual(0.8));
  it("tells kind and status", () => {
    const right = found.filter((t) => t.read.some((r) => r.kind === t.kind && r.status === t.status));
    const others = found.filter((t) => !right.includes(t)).map((t) => `${word(t)} → ${t.read.map(word).join("; ")}`);
    expect(right.length / found.length, others.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
  it("invents none", () => expect(read.flatMap((r) => r.none.map((n) => `${word(n)} in ${r.text}`))).toEqual([]));
});
