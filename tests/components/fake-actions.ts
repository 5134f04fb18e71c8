import { vi } from "vitest";
import type { TabActions } from "../../lib/state/types.ts";
import { place } from "./sample-parts.ts";

/** Actions that only note their calls; those that answer give a fixed answer. */
export function fakeActions(rest: Partial<TabActions> = {}): TabActions {
  const noted = new Map<string, unknown>(Object.entries(rest));
  noted.set(
    "findNames",
    rest.findNames ??
      vi.fn(async () => [
        { entity: "kakao", label: "Kakao", hint: "South Korean company" },
        { entity: null, label: "Kakao Games", hint: "" },
      ]),
  );
  noted.set("sentences", rest.sentences ?? vi.fn(async () => [{ place: place(11), text: "The two chief executives met the press." }]));
  return new Proxy({} as TabActions, {
    get: (_, name: string) => {
      if (!noted.has(name)) noted.set(name, vi.fn());
      return noted.get(name);
    },
  });
}
