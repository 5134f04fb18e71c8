import type { Block } from "./model/text.ts";

/**
 * Works out a part of a reading that depends on nothing but one block's text and language, and on what `part` says of what else it
 * depends on (a function says it only where something is kept); or hands over what was worked out of the same before. What it gives is
 * never undefined and must not be changed.
 */
export type Keep = <T>(part: string | (() => string), block: Block, make: () => T) => T;

/** Works out everything anew. */
export const keepNothing: Keep = (_part, _block, make) => make();

/** What was worked out of single blocks, from one reading of a growing article to the next. */
export interface Memo {
  /** Begins a reading: what the last one had no use for is forgotten. */
  begin(): void;
  readonly keep: Keep;
  /** Parts that were worked out since the memo was made. */
  made(): number;
}

/** A memo for readings with one gazetteer and one parser. */
export function createMemo(): Memo {
  let before = new Map<string, Map<string, unknown>>();
  let now = new Map<string, Map<string, unknown>>();
  let made = 0;
  return {
    begin() {
      before = now;
      now = new Map();
    },
    keep<T>(part: string | (() => string), { text, language = "" }: Block, make: () => T): T {
      const key = `${language} ${text}`;
      let parts = now.get(key);
      if (!parts) {
        parts = new Map();
        now.set(key, parts);
      }
      const name = typeof part === "string" ? part : part();
      let value = parts.get(name);
      if (value === undefined) {
        value = before.get(key)?.get(name);
        if (value === undefined) {
          value = make();
          made++;
        }
        parts.set(name, value);
      }
      return value as T;
    },
    made: () => made,
  };
}
