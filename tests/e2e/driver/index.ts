export { cardOf, edge, hides, openCard, openPanel, panelOf, shows } from "./journey.ts";
export { KINDS, launch } from "./launch.ts";
export { paragraphsOf } from "./reference.ts";
export { startServer, type TestServer } from "./server.ts";
export { expectSteady } from "./steady.ts";
export { askFrom, inEachBrowser, isMarked, isRead, type Serving, type Suite } from "./suite.ts";
export type { Kind, Marks, TestBrowser, TestPage } from "./types.ts";
export { sleep, until } from "./wait.ts";
