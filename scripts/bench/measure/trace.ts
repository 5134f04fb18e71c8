import type { CDPSession, Page } from "puppeteer-core";

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of its thread, where the tracer has it: what else runs on the machine isn't in it, a slow-down is. */
  readonly tdur?: number;
  readonly args?: { readonly data?: Readonly<Record<string, unknown>>; readonly baseUrl?: string };
}

/** One task of a page's main thread, in milliseconds. */
export interface Task {
  readonly start: number;
  readonly length: number;
  /** Time in scripts; on a page whose own scripts are forbidden all of it is ours. */
  readonly script: number;
  /** Files of ours whose evaluation it holds. */
  readonly evaluates: readonly string[];
  readonly layouts: number;
  /** Reckoning styles anew after a sheet of ours came into the page; what the page itself had changed until then is in it. */
  readonly restyle: number;
}

const SCRIPT = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "v8.compile",
  "v8.run",
  "TimerFire",
  "FireAnimationFrame",
  "EventDispatch",
]);

/** Loads a page, or does anything else with it, under the tracer; CPU slowed down by `slow`. Returns the main thread's tasks. */
export async function traceTasks(page: Page, session: CDPSession, slow: number, work: () => Promise<unknown>): Promise<Task[]> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.tracing.start({ categories: ["toplevel", "devtools.timeline", "v8", "disabled-by-default-v8.compile", "blink"] });
  let bytes: Uint8Array | undefined;
  try {
    await work();
  } finally {
    bytes = await page.tracing.stop();
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly Event[] };
  return tasksOf(traceEvents);
}

const overlaps = (outer: Event, one: Event): boolean => one.ts >= outer.ts && one.ts + (one.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Length of the union of events that may lie in one another. */
function unionOf(events: readonly Event[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum / 1000;
}

const fileOf = (event: Event): string => String(event.args?.data?.url ?? "");

const isOurs = (event: Event): boolean => /^chrome-extension:.*\/(?:gate|article|tab|ui)\.js/.test(fileOf(event));

/** The first reckoning of styles after each sheet that came into the page by none of its own doing: after our first script, outside its parser. */
function ownRestyles(events: readonly Event[]): ReadonlySet<Event> {
  const gate = events.find((event) => event.name === "EvaluateScript" && isOurs(event));
  const parses = events.filter(({ name }) => name === "ParseHTML");
  const found = new Set<Event>();
  let due = false;
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    if (!gate || event.ts < gate.ts) continue;
    const isPage = event.args?.baseUrl?.startsWith("http") && !parses.some((parse) => overlaps(parse, event));
    if (event.name === "CSSParserImpl::parseStyleSheet" && isPage) due = true;
    if (event.name !== "UpdateLayoutTree" || !due) continue;
    found.add(event);
    due = false;
  }
  return found;
}

/** The thread that ran the page: the one with most script work of ours, else with most tasks. */
function mainThread(events: readonly Event[]): (event: Event) => boolean {
  const counts = new Map<string, number>();
  for (const event of events) {
    const key = `${event.pid} ${event.tid}`;
    if (event.name === "MarkDOMContent" || isOurs(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return (event) => `${event.pid} ${event.tid}` === best?.[0];
}

function tasksOf(events: readonly Event[]): Task[] {
  const own = events.filter(mainThread(events)).filter(({ ph }) => ph === "X");
  const inner = own.filter(({ name }) => SCRIPT.has(name) || name === "Layout" || name === "UpdateLayoutTree").sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(({ name }) => name === "ThreadControllerImpl::RunTask" || name === "RunTask").sort((a, b) => a.ts - b.ts);
  const restyles = ownRestyles(own);
  let at = 0;
  let until = 0;
  const result: Task[] = [];
  for (const task of tasks) {
    if (task.ts < until) continue;
    until = task.ts + (task.dur ?? 0);
    while (at < inner.length && inner[at]!.ts < task.ts) at++;
    const held: Event[] = [];
    for (let i = at; i < inner.length && inner[i]!.ts <= until; i++) if (overlaps(task, inner[i]!)) held.push(inner[i]!);
    const scripts = held.filter(({ name }) => SCRIPT.has(name));
    const share = task.tdur && task.dur ? Math.min(1, task.tdur / task.dur) : 1;
    result.push({
      start: task.ts / 1000,
      length: ((task.dur ?? 0) / 1000) * share,
      script: unionOf(scripts) * share,
      evaluates: [...new Set(held.filter(({ name }) => name === "EvaluateScript").map((event) => fileOf(event).replace(/^.*\//, "")))],
      restyle: unionOf(held.filter((event) => restyles.has(event))) * share,
      layouts: held.filter(({ name }) => name === "Layout").length,
    });
  }
  return result;
}
