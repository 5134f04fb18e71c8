interface Failing extends EventTarget {}

const reasonOf = (event: Event): unknown => {
  const { reason, error, message } = event as Partial<PromiseRejectionEvent & ErrorEvent>;
  return reason ?? error ?? message;
};

/** Hands on what nobody caught in one of the extension's own pages or its background: it is ours, for nothing else runs there. */
export function onUncaught(world: Failing, note: (error: unknown) => void): void {
  for (const type of ["unhandledrejection", "error"]) world.addEventListener(type, (event) => note(reasonOf(event)));
}
