import type { TabActions } from "../../state/types.ts";

/** Actions for a page that shows no article; those given are real, the rest does nothing because nothing offers them. */
export function actionsWith(given: Partial<TabActions>): TabActions {
  const none = () => undefined;
  return new Proxy(given as TabActions, {
    get: (target, name) => Reflect.get(target, name) ?? (name === "findNames" || name === "sentences" ? async () => [] : none),
  });
}
