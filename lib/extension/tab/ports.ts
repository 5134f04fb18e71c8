import { browser } from "wxt/browser";
import { type FromTab, type PortLike, serveMirror, type ToTab } from "../../state/mirror.ts";
import type { TabStore } from "../../state/tab-store.ts";
import type { TabActions } from "../../state/types.ts";
import { extensionLives } from "../messages.ts";
import { MIRROR } from "../protocol.ts";

type RawPort = ReturnType<typeof browser.runtime.connect>;

/** A browser port as stores know it; a post to a port that has just ended is dropped. */
export function portLike<In, Out>(port: RawPort): PortLike<In, Out> {
  return {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // The other side has gone; onEnd follows.
      }
    },
    onMessage: (listen) => port.onMessage.addListener((message: unknown) => listen(message as In)),
    onEnd: (listen) => port.onDisconnect.addListener(() => listen()),
  };
}

interface MirrorParts {
  readonly store: TabStore;
  readonly actions: TabActions;
  /** The native panel shows this tab, or no longer does. */
  readonly onNative: (shown: boolean) => void;
  readonly signal: AbortSignal;
}

/** Lets the native panel and the popup follow this tab. Only the extension's own pages can connect. */
export function listenForMirrors({ store, actions, onNative, signal }: MirrorParts): void {
  let native = 0;
  const connect = (port: RawPort) => {
    if (port.sender?.id !== browser.runtime.id) return;
    if (port.name !== MIRROR.panel && port.name !== MIRROR.popup) return;
    serveMirror(store, actions, portLike<ToTab, FromTab>(port), signal);
    if (port.name !== MIRROR.panel) return;
    if (++native === 1) onNative(true);
    port.onDisconnect.addListener(() => {
      if (--native === 0 && !signal.aborted) onNative(false);
    });
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener("abort", () => {
    if (extensionLives()) browser.runtime.onConnect.removeListener(connect);
  });
}
