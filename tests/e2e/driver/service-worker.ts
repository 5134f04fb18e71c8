import type { Browser, CDPSession, Protocol, Target } from "puppeteer-core";
import { until } from "./wait.ts";

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/** Of puppeteer's inside, whose version is pinned for that: its own sessions. */
type WithSession = { _session(): CDPSession | null };
type WithConnection = { readonly _connection: CDPSession };

/**
 * Puppeteer has every worker wait for a debugger when it starts, and lets it go. One that is stopped and started again meanwhile is never
 * let go, and answers nobody from then on: so none is attached to.
 */
const withoutWorkers = (session: CDPSession, pages: boolean): Promise<unknown> =>
  session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: "service_worker", exclude: true }, ...(pages ? [] : [{ type: "page", exclude: true }]), {}],
  });

/** Lets the browser start and stop service workers as it does for readers. */
async function leaveWorkersAlone(browser: Browser): Promise<void> {
  await withoutWorkers((browser as unknown as WithConnection)._connection, false);
  const leave = (target: Target) => {
    const session = (target as unknown as WithSession)._session();
    if (session && target.type() === "page") withoutWorkers(session, true).catch(() => undefined);
  };
  browser.on("targetcreated", leave);
  for (const target of browser.targets()) leave(target);
}

/** An extension's service worker, as the browser runs it. */
export interface Worker {
  /** Stops it as the browser does when it has been idle, and waits until it has stopped; it may have started again by then. */
  stop(): Promise<void>;
  /** Stops it from now on whenever it starts, once it runs and may have begun to answer; the answer lets it be again. */
  hold(): Promise<() => void>;
  /** Runs work that puts another version in its place, and waits for that one. */
  replaced(work: () => Promise<unknown>): Promise<void>;
}

/** Takes control of an extension's worker; call it once the worker has been seen. */
export async function controlWorker(browser: Browser, id: string): Promise<Worker> {
  await leaveWorkersAlone(browser);
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  if (!session) throw new Error("the browser opened without a page");
  const versions = new Map<string, Version>();
  let stops = 0;
  let isHeld = false;
  session.on("ServiceWorker.workerVersionUpdated", (event) => {
    for (const version of event.versions) {
      if (!version.scriptURL.startsWith(`chrome-extension://${id}/`)) continue;
      if (version.runningStatus === "stopped" && versions.get(version.versionId)?.runningStatus !== "stopped") stops++;
      versions.set(version.versionId, version);
      if (isHeld && version.runningStatus === "running")
        session.send("ServiceWorker.stopWorker", { versionId: version.versionId }).catch(() => undefined);
    }
  });
  await session.send("ServiceWorker.enable");
  const active = () => [...versions.values()].find(({ status }) => status === "activated");
  const stop = async () => {
    const { versionId, runningStatus } = await until("the background", active);
    const before = stops;
    if (runningStatus === "stopped") return;
    await session.send("ServiceWorker.stopWorker", { versionId });
    await until("the background to stop", () => stops > before);
  };
  return {
    stop,
    async hold() {
      isHeld = true;
      await stop();
      return () => {
        isHeld = false;
      };
    },
    async replaced(work) {
      const before = new Set(versions.keys());
      await work();
      await until("the new background", () =>
        [...versions.values()].some((one) => one.status === "activated" && !before.has(one.versionId)),
      );
    },
  };
}
