import * as v from "valibot";
import { browser } from "wxt/browser";
import { isFull } from "./full.ts";
import type { AnswerOf, AskOf, CallName, Reply } from "./messages.ts";
import { ASK_SHAPES } from "./shapes.ts";

/** Who sent a call: one of our scripts in a page's frame, or one of the extension's own pages. */
export type Sender =
  | { readonly kind: "page"; readonly tab: number; readonly frame: number; readonly url: string }
  | { readonly kind: "extension"; readonly tab: number | null; readonly frame: number; readonly url: string };

/** Tells a call from the same one asked again; null where the asker gave none. */
export type CallKey = string | null | undefined;

export type Handlers = { [K in CallName]: (ask: AskOf<K>, sender: Sender, key: CallKey) => Promise<AnswerOf<K>> | AnswerOf<K> };

/** Calls that only the extension's own pages may make: a page's script has no business with them. */
const EXTENSION_ONLY: ReadonlySet<CallName> = new Set([
  "settings/import",
  "page/standing",
  "page/read-once",
  "app/report",
] satisfies CallName[]);

const keyShape = v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(100)));

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Tells who sent a message; null for anything that isn't one of our own scripts or pages. */
export function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null;
  const tab = raw.tab?.id ?? null;
  const frame = raw.frameId ?? 0;
  if (raw.url.startsWith(browser.runtime.getURL("/"))) return { kind: "extension", tab, frame, url: raw.url };
  return tab === null ? null : { kind: "page", tab, frame, url: raw.url };
}

/** Checks a message's sender and shape and hands it to its handler. Never throws: every failure is a reply in words. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  raw: RawSender,
  onError: (call: string, error: unknown) => void,
): Promise<Reply> {
  const refuse = (why: string): Reply => ({ error: { code: "refused", message: why } });
  const sender = senderOf(raw);
  if (!sender) return refuse("not one of this extension's scripts");
  const { call, ask, key } = (typeof message === "object" && message !== null ? message : {}) as Readonly<Record<string, unknown>>;
  if (typeof call !== "string" || !Object.hasOwn(handlers, call)) return refuse("no such call");
  const name = call as CallName;
  if (EXTENSION_ONLY.has(name) && sender.kind !== "extension") return refuse(`${name} is for the extension's own pages`);
  if (!v.is(keyShape, key)) return refuse(`${name}: key: no key of a call`);
  const checked = v.safeParse(ASK_SHAPES[name], ask);
  if (!checked.success) {
    const issue = checked.issues[0];
    return refuse(`${name}: ${v.getDotPath(issue) ?? "message"}: ${issue.message}`);
  }
  try {
    return { value: await (handlers[name] as (ask: unknown, sender: Sender, key: CallKey) => unknown)(checked.output, sender, key) };
  } catch (error) {
    onError(name, error);
    return { error: { code: (await isFull(error)) ? "full" : "failed", message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Serves the background's calls. Must run in the background's first turn, or a message that started it is lost. */
export function serve(handlers: Handlers, onError: (call: string, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: RawSender, respond: (reply: Reply) => void) => {
    void answer(handlers, message, sender, onError).then(respond);
    return true;
  });
}
