/**
 * Parts of react-dom that nothing here uses, by the names of their functions in its production file: resource hints and hoisted
 * elements (which would reach for the network), taking over server-made markup, view transitions, class components, Suspense and form
 * actions. Whoever begins to use one takes its line out.
 */
const UNUSED = [
  ["prefetchDNS", "preconnect", "preconnectAs", "preload", "preloadModule", "preinitStyle", "preinitScript", "preinitModuleScript"],
  [
    "getResource",
    "acquireResource",
    "preloadStylesheet",
    "insertStylesheet",
    "mountHoistable",
    "preloadResource",
    "insertStylesheetIntoRoot",
  ],
  ["canHydrateInstance", "canHydrateTextInstance", "canHydrateHydrationBoundary", "prepareToHydrateHostInstance"],
  ["updateDehydratedSuspenseComponent", "retryDehydratedSuspenseBoundary", "throwOnHydrationMismatch"],
  ["startViewTransition", "createViewTransitionInstance", "measureViewTransitionHostInstancesRecursive"],
  ["updateClassComponent", "updateSuspenseComponent", "updateSuspenseListComponent", "updateActivityComponent"],
  ["mountActionState", "updateActionState", "updateActionStateImpl", "rerenderActionState"],
].flat();

/** Leaves a function's head and lets it throw. The file is the package's own output, in which a function's end stands alone on its line. */
function without(code: string, name: string): string {
  const head = `\nfunction ${name}(`;
  const start = code.indexOf(head);
  const end = code.indexOf("\n}\n", start);
  if (start < 0 || end < 0) throw new Error(`react-dom has no function ${name} any more: look at scripts/build/lean-react.ts`);
  return `${code.slice(0, start)}${head}) {\n  throw Error("${name} is left out of this build");${code.slice(end)}`;
}

/** Builds without the parts of react-dom that nothing here uses. Fails loudly when react-dom's source is no longer as this knows it. */
export const leanReact = {
  name: "lean-react",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!/react-dom-client\.production\.js/.test(id)) return;
    return { code: UNUSED.reduce(without, code), map: null };
  },
};
