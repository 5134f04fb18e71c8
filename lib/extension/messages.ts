import { browser } from "wxt/browser";
import { newId } from "./new-id.ts";
import type { BackgroundCalls, TabCalls } from "./protocol.ts";

/** The extension was updated, reloaded or removed while this script ran on; it should leave the page. */
export class ExtensionGone extends Error {
  override name = "ExtensionGone";
}

/** The background answered with an error ("full": the browser's storage is), or after four attempts not at all ("silent"). */
export class CallFailed extends Error {
  override name = "CallFailed";
  readonly code: "refused" | "failed" | "full" | "silent";
  constructor(code: CallFailed["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether an error says that the extension is gone. Scripts of a page bring classes of their own: the name tells. */
export const isGone = (error: unknown): boolean => error instanceof Error && error.name === "ExtensionGone";

/** Why a call failed, whichever script made it; null for another error. */
export const callFailure = (error: unknown): CallFailed["code"] | null =>
  error instanceof Error && error.name === "CallFailed" ? (error as CallFailed).code : null;

/** How answers travel: errors are put into words once, at the boundary. */
export type Reply =
  | { readonly value: unknown }
  | { readonly error: { readonly code: "refused" | "failed" | "full"; readonly message: string } };

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
/** A background that says nothing for so long is asked again, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Resolves when `one` does, or after some milliseconds. */
async function atMost(ms: number, one: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([one, late]);
  clearTimeout(timer);
}

function valueIn<K extends CallName>(reply: Reply): AnswerOf<K> {
  if ("error" in reply) throw new CallFailed(reply.error.code, reply.error.message);
  return reply.value as AnswerOf<K>;
}

/**
 * Asks the background. One that was stopped, stops while it works, or says nothing is started again by asking again, up to three times;
 * an answer to an earlier attempt still counts. All attempts carry the same key, so that what writes can tell them from a new call.
 * Throws ExtensionGone when this script outlived its extension, CallFailed otherwise.
 */
export const ask: Ask = async (call, payload) => {
  const message = { call, ask: payload, key: newId() };
  const replies: Reply[] = [];
  const heard = Promise.withResolvers<void>();
  const attempt = async () => {
    try {
      const reply: unknown = await browser.runtime.sendMessage(message);
      if (!isReply(reply)) return;
      replies.push(reply);
      heard.resolve();
    } catch {
      // Nobody was there to hear it, or the answer was lost: asked again.
    }
  };
  for (const pause of PAUSES_MS) {
    if (pause) await atMost(pause, heard.promise);
    if (!extensionLives()) throw new ExtensionGone();
    if (!replies[0]) await atMost(PATIENCE_MS, Promise.race([attempt(), heard.promise]));
    if (replies[0]) return valueIn(replies[0]);
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

const COMMANDS: readonly unknown[] = [
  "toggle",
  "next",
  "previous",
  "look-up",
  "panel",
] satisfies TabCalls["tab/command"]["ask"]["command"][];

const isTabAsk = (call: keyof TabCalls, ask: unknown): boolean =>
  call === "tab/command" ? COMMANDS.includes((ask as { command?: unknown } | null)?.command) : ask === null;

/** Listens to the background in a page until the signal aborts. Content scripts get messages from their own extension only. */
export function onTabCalls(
  handlers: { [K in keyof TabCalls]?: (ask: TabCalls[K]["ask"]) => TabCalls[K]["answer"] },
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: { id?: string | undefined; tab?: unknown }, respond: (reply: Reply) => void): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { call, ask: payload } = (message ?? {}) as { call?: keyof TabCalls; ask?: never };
    const handler = call && Object.hasOwn(handlers, call) && isTabAsk(call, payload) ? handlers[call] : undefined;
    if (handler) respond({ value: handler(payload as never) });
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => {
    if (extensionLives()) browser.runtime.onMessage.removeListener(listen);
  });
}
