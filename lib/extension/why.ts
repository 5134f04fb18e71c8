import type { Phrase } from "../core/model/view.ts";
import type { Notice } from "../state/types.ts";
import { callFailure } from "./messages.ts";

/** What kept something from being done, with what helps, as it stands inside a sentence. */
export function whyOf(error: unknown): Phrase {
  const code = callFailure(error);
  if (code === "full") return { code: "storage.full" };
  return { code: code === "silent" ? "why.silent" : "why.failed" };
}

/** What could not be done, in words: `code` says what that leaves as it was. */
export const noticeOfFailure = (error: unknown, code: string, actions: readonly string[] = []): Notice => ({
  code,
  params: { reason: whyOf(error) },
  actions,
});
