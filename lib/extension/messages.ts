import { browser } from "wxt/browser";
import type { BackgroundCalls, TabCalls } from "./protocol.ts";

/** The extension was updated, reloaded or removed while this script ran on; it should leave the page. */
export class ExtensionGone extends Error {
  override name = "ExtensionGone";
}

/** The background answered with an error, or twice not at all. `code` is "refused", "failed" or "silent". */
export class CallFailed extends Error {
  override name = "CallFailed";
  readonly code: "refused" | "failed" | "silent";
  constructor(code: CallFailed["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** How answers travel: errors are put into words once, at the boundary. */
export type Reply = { readonly value: unknown } | { readonly error: { readonly code: "refused" | "failed"; readonly message: string } };

export type CallName = keyof BackgroundCalls;
export type AskOf<K extends CallName> = BackgroundCalls[K]["ask"];
export type AnswerOf<K extends CallName> = BackgroundCalls[K]["answer"];

/** Calls the background and waits for its answer. */
export type Ask = <K extends CallName>(call: K, ask: AskOf<K>) => Promise<AnswerOf<K>>;

/** Whether the extension that this script belongs to is still the one installed. */
export const extensionLives = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

const isReply = (reply: unknown): reply is Reply => typeof reply === "object" && reply !== null && ("value" in reply || "error" in reply);

/** Before each attempt to ask, in milliseconds: a background that is being stopped needs a moment before it can start. */
const PAUSES_MS = [0, 50, 600, 2000];

/**
 * Asks the background. A background that was stopped, or stops while it works, is started again by asking again, up to three times.
 * Throws ExtensionGone when this script outlived its extension, CallFailed otherwise.
 */
export const ask: Ask = async (call, payload) => {
  for (const pause of PAUSES_MS) {
    if (pause) await new Promise((done) => setTimeout(done, pause));
    if (!extensionLives()) throw new ExtensionGone();
    let reply: unknown;
    try {
      reply = await browser.runtime.sendMessage({ call, ask: payload });
    } catch {
      continue;
    }
    if (!isReply(reply)) continue;
    if ("error" in reply) throw new CallFailed(reply.error.code, reply.error.message);
    return reply.value as AnswerOf<typeof call>;
  }
  if (!extensionLives()) throw new ExtensionGone();
  throw new CallFailed("silent", `no answer to ${call}`);
};

/** Asks one tab's script in its top frame; null when none listens there. */
export async function askTab<K extends keyof TabCalls>(
  tab: number,
  call: K,
  payload: TabCalls[K]["ask"],
): Promise<TabCalls[K]["answer"] | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, { call, ask: payload }, { frameId: 0 });
    return isReply(reply) && "value" in reply ? (reply.value as TabCalls[K]["answer"]) : null;
  } catch {
    return null;
  }
}

/** Listens to the background in a page until the signal aborts. Content scripts get messages from their own extension only. */
export function onTabCalls(
  handlers: { [K in keyof TabCalls]?: (ask: TabCalls[K]["ask"]) => TabCalls[K]["answer"] },
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: { id?: string | undefined; tab?: unknown }, respond: (reply: Reply) => void): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { call, ask: payload } = (message ?? {}) as { call?: keyof TabCalls; ask?: never };
    const handler = call && Object.hasOwn(handlers, call) ? handlers[call] : undefined;
    if (handler) respond({ value: handler(payload as never) });
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => {
    if (extensionLives()) browser.runtime.onMessage.removeListener(listen);
  });
}
