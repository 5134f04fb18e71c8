import { describe, expect, it } from "vitest";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { article } from "./article.ts";
import { COMMON_FORMS } from "./common-forms-of-our-own.ts";
import { FORMS } from "./forms-of-our-own.ts";
import { NO_TIES } from "./no-ties-of-our-own.ts";
import { SAMPLES as PLAIN, type Sample } from "./sentences-of-our-own.ts";

const SAMPLES = [...PLAIN, ...FORMS, ...COMMON_FORMS, ...NO_TIES];

const wordsOf = (parties: string): string[] =>
  parties
    .split(" ")
    .map((p) => p.replaceAll("+", " "))
    .sort();
/** Who competes with whom is no deal: it may stand beside one. */
const read = ({ text, states }: Sample) =>
  readStatements(article([text].flat())).filter((s) => s.shown && (states !== null || s.kind !== "competition"));

/** Shares over all samples; printed so that a change of the rules shows its price. */
function measure() {
  const positive = SAMPLES.filter((s) => s.states);
  const found = positive.filter((s) =>
    read(s).some(
      (r) =>
        r.parties
          .map((p) => p.label)
          .sort()
          .join() === wordsOf(s.states?.[2] ?? "").join(),
    ),
  );
  const kind = found.filter((s) => read(s).some((r) => r.kind === s.states?.[0]));
  const status = found.filter((s) => read(s).some((r) => r.kind === s.states?.[0] && r.status === s.states?.[1]));
  const invented = SAMPLES.filter((s) => !s.states && read(s).length > 0);
  return { positive, found, kind, status, invented };
}

describe("reading our own sentences", () => {
  const m = measure();
  const missing = m.positive.filter((s) => !m.found.includes(s)).map((s) => s.text);
  const otherStatus = m.found
    .filter((s) => !m.status.includes(s))
    .map(
      (s) =>
        `${s.text} → ${read(s)
          .map((r) => `${r.kind} ${r.status}`)
          .join(", ")}`,
    );

  it("has enough of both sorts", () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(280);
    expect(SAMPLES.filter((s) => !s.states).length).toBeGreaterThanOrEqual(110);
  });
  it("finds nine of ten ties", () => expect(m.found.length / m.positive.length, missing.join("\n")).toBeGreaterThanOrEqual(0.9));
  it("tells their kind and status", () => {
    expect(m.kind.length / m.found.length, otherStatus.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(m.status.length / m.found.length, otherStatus.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
  it("invents none", () => expect(m.invented.map((s) => s.text)).toEqual([]));
});
