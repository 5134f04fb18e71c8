/** One edit that was answered: by the call's own key, so that the same call asked again does nothing twice. */
export interface Answered {
  readonly key: string;
  readonly result: unknown;
}

/** What the last edits came to, kept beside the records in the edit's own transaction. */
export interface Answers {
  readonly id: string;
  readonly last: readonly Answered[];
}

/** More than a page can have asked while the background was away. */
const MOST = 20;

const listOf = (stored: Answers | undefined): readonly Answered[] => (Array.isArray(stored?.last) ? stored.last : []);

/** The answer that a call with this key had; null where it is new or can't be told. */
export const answeredBefore = (stored: Answers | undefined, key: string | null): Answered | null =>
  (key !== null && listOf(stored).find((one) => one.key === key)) || null;

/** The answers with one more; the oldest are forgotten. */
export const withAnswer = (stored: Answers | undefined, id: string, answered: Answered): Answers => ({
  id,
  last: [answered, ...listOf(stored)].slice(0, MOST),
});
