import fc from "fast-check";
import { expect, it } from "vitest";
import type { Candidate } from "../../../lib/core/recognise/candidate.ts";
import { besideTotals, groupTotals, SORTS, voteOf } from "../../../lib/core/recognise/group.ts";

const sort = fc.constantFrom(...SORTS);
const evidence = fc.record({ sort, weight: fc.integer({ min: 0, max: 40 }).map((n) => n / 8), code: fc.constant("shape" as const) });

it("a vote that follows its mentions is the vote taken anew", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ evidence: fc.array(evidence, { maxLength: 4 }), inherent: fc.nat(4) }), { minLength: 1, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(13), evidence), { maxLength: 20 }),
      (mentions, more) => {
        const candidates = mentions.map((one) => {
          const inherent = Math.min(one.inherent, one.evidence.length);
          return { evidence: [...one.evidence], inherent } as unknown as Candidate;
        });
        const group = { key: "name", words: ["name"], candidates, shared: [] };
        const vote = voteOf(group);
        for (const [n, one] of more) {
          if (one.sort === "other") continue;
          const candidate = candidates[n % candidates.length]!;
          const before = besideTotals(candidate)[one.sort];
          candidate.evidence.push(one);
          vote.grow(one.sort, before, besideTotals(candidate)[one.sort]);
          expect(vote.totals()).toEqual(groupTotals(group));
        }
      },
    ),
    { numRuns: 200 },
  );
});
