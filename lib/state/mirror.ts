import { createTabStore, type TabStore } from "./tab-store.ts";
import type { TabActions, TabState } from "./types.ts";

/** Anything that carries messages both ways and ends: a browser port, a MessagePort, a pair of arrays in a test. */
export interface PortLike<In, Out> {
  post(message: Out): void;
  onMessage(listen: (message: In) => void): void;
  onEnd(listen: () => void): void;
}

/** From the tab: its whole state at first, then the fields that changed; answers to calls that have one. */
export type FromTab =
  | { readonly type: "state"; readonly changed: Partial<TabState> }
  | { readonly type: "answer"; readonly id: number; readonly value: unknown; readonly failed: boolean };

/** From the mirror: an action by name. */
export interface ToTab {
  readonly type: "call";
  readonly id: number;
  readonly name: keyof TabActions;
  readonly args: readonly unknown[];
}

/** Actions that answer; all others return at once. */
const ANSWERING = ["findNames", "sentences"] as const satisfies readonly (keyof TabActions)[];
const ACTIONS: readonly (keyof TabActions)[] = [
  ...ANSWERING,
  "jump",
  "walk",
  "goBack",
  "enterText",
  "openPanel",
  "closePanel",
  "openTie",
  "toggleMarks",
  "copy",
  "openSource",
  "correct",
  "mute",
  "pauseHere",
  "undo",
  "act",
  "keep",
  "addTie",
  "addName",
  "editRecord",
  "changeForm",
  "saveForm",
  "cancelForm",
  "deleteRecord",
  "misread",
  "exportRecords",
  "addNames",
  "importRecords",
  "copyRecord",
  "openOptions",
  "setPanelWidth",
  "setEdgeTab",
];

function changedFields(now: TabState, before: TabState): Partial<TabState> | null {
  const keys = (Object.keys(now) as (keyof TabState)[]).filter((key) => now[key] !== before[key]);
  return keys.length === 0 ? null : (Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<TabState>);
}

/** A call as mirrors make it; anything else that comes in over a port is dropped. */
function isCall(message: unknown): message is ToTab {
  const { type, id, name, args } = (message ?? {}) as Partial<Record<keyof ToTab, unknown>>;
  return type === "call" && Number.isInteger(id) && (ACTIONS as readonly unknown[]).includes(name) && Array.isArray(args);
}

/** Serves one mirror of `store` over `port` until the port ends or `signal` aborts. Anything but a call by a known name is ignored. */
export function serveMirror(store: TabStore, actions: TabActions, port: PortLike<ToTab, FromTab>, signal?: AbortSignal): void {
  let live = true;
  const unsubscribe = store.subscribe((now, before) => {
    const changed = changedFields(now, before);
    if (live && changed) port.post({ type: "state", changed });
  });
  const end = () => {
    live = false;
    unsubscribe();
  };
  port.onEnd(end);
  signal?.addEventListener("abort", end, { once: true });
  port.onMessage((message) => {
    if (!live || !isCall(message)) return;
    const run = actions[message.name] as (...args: readonly unknown[]) => unknown;
    const result = run.apply(actions, [...message.args]);
    if (!(result instanceof Promise)) return;
    const answer = (value: unknown, failed: boolean) => live && port.post({ type: "answer", id: message.id, value, failed });
    result.then(
      (value) => answer(value, false),
      () => answer(null, true),
    );
  });
  port.post({ type: "state", changed: store.getState() });
}

export interface Mirror {
  readonly store: TabStore;
  readonly actions: TabActions;
}

/** A store that follows the tab at the other end of `port`, and actions that act there. Answers still open when the port ends are rejected. */
export function connectMirror(port: PortLike<FromTab, ToTab>, initial: Partial<TabState> = {}): Mirror {
  const store = createTabStore(initial);
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  let ended = false;
  port.onMessage((message) => {
    if (message.type === "state") {
      store.setState(message.changed);
      return;
    }
    const waiting = open.get(message.id);
    open.delete(message.id);
    if (message.failed) waiting?.reject(new Error("the tab could not answer"));
    else waiting?.resolve(message.value);
  });
  port.onEnd(() => {
    ended = true;
    for (const { reject } of open.values()) reject(new Error("the tab is gone"));
    open.clear();
  });
  const call = (name: keyof TabActions, args: readonly unknown[]) => {
    const id = count++;
    if (!ended) port.post({ type: "call", id, name, args });
    return id;
  };
  const ask = (name: keyof TabActions, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (ended) reject(new Error("the tab is gone"));
      else open.set(call(name, args), { resolve, reject });
    });
  const answering: readonly string[] = ANSWERING;
  const entries = ACTIONS.map((name) => [
    name,
    (...args: readonly unknown[]) => (answering.includes(name) ? ask(name, args) : void call(name, args)),
  ]);
  return { store, actions: Object.fromEntries(entries) as TabActions };
}
