import type { Breach } from "./types.ts";

/** Largest dataset that is read. A file past these is refused whole rather than slowing every page. */
export const LIMITS = {
  /** Records in one list. */
  records: 200_000,
  /** Items in a list inside a record. */
  items: 2_000,
  /** Characters in one string. */
  characters: 4_000,
  /** Levels of nesting; the schema needs seven. */
  depth: 10,
  /** Characters of a file. */
  file: 64 * 1024 * 1024,
} as const;

/** Breaches listed before the rest is only counted. */
export const MOST_BREACHES = 100;

/** A place in a value, one step after the other. */
export type Steps = readonly (string | number)[];

/** "statements[3].parties[0].entity"; a field that isn't a plain word is quoted. */
export function pathOf(steps: Steps): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step)) return `${path}[${JSON.stringify(step.slice(0, 60))}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

/**
 * What has to hold before a schema looks at a value that may come from anywhere: plain data, not too deep, not too large, and
 * no field that could reach an object's prototype. Stops at the first breach.
 */
export function guard(value: unknown, steps: Steps = []): Breach | null {
  const breach = (reason: string): Breach => ({ path: pathOf(steps), reason });
  if (typeof value === "string")
    return value.length > LIMITS.characters ? breach(`text is over ${LIMITS.characters} characters long`) : null;
  if (value === null || typeof value === "number" || typeof value === "boolean") return null;
  if (typeof value !== "object") return breach(`${typeof value} can't stand in a dataset`);
  if (steps.length >= LIMITS.depth) return breach(`nested deeper than ${LIMITS.depth} levels`);
  if (Array.isArray(value)) {
    const most = steps.length <= 1 ? LIMITS.records : LIMITS.items;
    if (value.length > most) return breach(`${value.length} items, at most ${most} are read`);
    for (let i = 0; i < value.length; i++) {
      const found = guard(value[i], [...steps, i]);
      if (found) return found;
    }
    return null;
  }
  return guardFields(value, steps);
}

function guardFields(value: object, steps: Steps): Breach | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return { path: pathOf(steps), reason: "not plain data" };
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key !== "string") return { path: pathOf(steps), reason: "not plain data" };
    if (key === "__proto__" || key in Object.prototype) return { path: pathOf([...steps, key.slice(0, 60)]), reason: "unknown field" };
    const found = guard((value as Record<string, unknown>)[key], [...steps, key]);
    if (found) return found;
  }
  return null;
}
