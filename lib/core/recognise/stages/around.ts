import type { Token } from "../../text/tokens.ts";
import type { Candidate } from "../candidate.ts";

/** The words around a candidate, within its sentence; counted from 1 outwards. */
export interface Around {
  readonly before: (k: number) => Token | undefined;
  readonly beforeBits: (k: number) => number;
  readonly after: (k: number) => Token | undefined;
  readonly afterBits: (k: number) => number;
}

/** Looks around a candidate. */
export function aroundOf({ line, from, to }: Candidate): Around {
  const sentence = line.tokens[from]!.sentence;
  const at = (i: number): Token | undefined => {
    const token = line.tokens[i];
    return token && token.sentence === sentence ? token : undefined;
  };
  return {
    before: (k) => at(from - k),
    beforeBits: (k) => (at(from - k) ? line.bits[from - k]! : 0),
    after: (k) => at(to - 1 + k),
    afterBits: (k) => (at(to - 1 + k) ? line.bits[to - 1 + k]! : 0),
  };
}
