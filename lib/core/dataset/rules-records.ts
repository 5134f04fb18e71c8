import { NO_CURRENCY } from "./schema.ts";
import { checkEntity, checkLocator, checkPerson, type Scope } from "./scope.ts";
import type { Amount, Dataset, Role, Source } from "./types.ts";

/** Paragraphs of a stored text are numbered 1, 2, 3 without a gap; a reader's source lists only those it cites, in order. */
export function checkSource(source: Source, path: string, scope: Scope): void {
  let last = 0;
  source.paragraphs.forEach(({ n }, i) => {
    if (n <= last || (source.file !== undefined && n !== last + 1))
      scope.report(`${path}.paragraphs[${i}].n`, `paragraph ${n} follows ${last}`, source.id);
    last = n;
  });
  if ((source.file === undefined) !== (source.sha256 === undefined)) scope.report(path, "file and sha256 come together", source.id);
  const dates: [string, string | undefined][] = [[`${path}.published.date`, source.published.date]];
  checkDates([...dates, [`${path}.read`, source.read]], source.id, scope);
}

/** Names are unique per language, case folded, unless every bearer marks them ambiguous; locators lead to article paragraphs. */
export function checkNames(dataset: Dataset, scope: Scope): void {
  const bearers = new Map<string, { entity: string; ambiguous: boolean }>();
  dataset.entities.forEach((entity, i) => {
    const own = new Set<string>();
    if (!entity.names.some((name) => name.kind === "primary")) scope.report(`entities[${i}].names`, "no primary name", entity.id);
    if (entity.executive && entity.kind !== "person")
      scope.report(`entities[${i}].executive`, `a ${entity.kind} is no executive`, entity.id);
    entity.descriptor?.evidence.forEach((at, k) => {
      checkLocator(at, `entities[${i}].descriptor.evidence[${k}]`, entity.id, scope);
    });
    entity.names.forEach((name, j) => {
      const path = `entities[${i}].names[${j}]`;
      if (name.text.trim() !== name.text || !/[\p{L}\p{N}]/u.test(name.text)) scope.report(`${path}.text`, "not a name", entity.id);
      const exact = `${name.lang}\n${name.text}`;
      if (own.has(exact)) scope.report(`${path}.text`, `"${name.text}" (${name.lang}) stands twice`, entity.id);
      own.add(exact);
      const key = exact.toLowerCase();
      const bearer = bearers.get(key);
      if (bearer && bearer.entity !== entity.id && !(bearer.ambiguous && name.ambiguous))
        scope.report(`${path}.text`, `"${name.text}" (${name.lang}) is a name of ${bearer.entity} too; mark both ambiguous`, entity.id);
      if (!bearer) bearers.set(key, { entity: entity.id, ambiguous: name.ambiguous === true });
      name.located?.forEach((at, k) => {
        checkLocator(at, `${path}.located[${k}]`, entity.id, scope);
      });
    });
  });
}

/** A role ties a person to an organisation, with evidence, and doesn't end before it starts. */
export function checkRole(role: Role, path: string, scope: Scope): void {
  checkPerson(role.person, `${path}.person`, role.id, scope);
  checkEntity(role.organisation, `${path}.organisation`, role.id, scope);
  if (scope.entities.get(role.organisation)?.kind === "person")
    scope.report(`${path}.organisation`, `"${role.organisation}" is a person`, role.id);
  role.evidence.forEach((at, k) => {
    checkLocator(at, `${path}.evidence[${k}]`, role.id, scope);
  });
  const dates: [string, string | undefined][] = [[`${path}.start`, role.start]];
  checkDates([...dates, [`${path}.end`, role.end], [`${path}.asOf`, role.asOf]], role.id, scope);
  if (role.start && role.end && role.start.slice(0, role.end.length) > role.end)
    scope.report(`${path}.end`, "ends before it starts", role.id);
}

/** Which bounds each qualifier must give. Words without a currency need none. */
const NEEDS: Readonly<Record<Amount["qualifier"], readonly ("min" | "max")[]>> = {
  exact: ["min", "max"],
  about: ["min", "max"],
  "up-to": ["max"],
  "less-than": ["max"],
  "more-than": ["min"],
  "at-least": ["min"],
  between: ["min", "max"],
};

/** Bounds agree with the qualifier, and the lower is not above the upper. */
export function checkAmount(amount: Amount, path: string, record: string, scope: Scope): void {
  for (const bound of NEEDS[amount.qualifier])
    if (amount[bound] === undefined && amount.currency !== NO_CURRENCY) scope.report(path, `"${amount.qualifier}" needs ${bound}`, record);
  for (const bound of ["min", "max"] as const)
    if (amount[bound] !== undefined && !(Number.isFinite(amount[bound]) && amount[bound] >= 0))
      scope.report(`${path}.${bound}`, "not a sum", record);
  if (amount.min !== undefined && amount.max !== undefined && amount.min > amount.max)
    scope.report(path, `the lower bound ${amount.min} is above the upper ${amount.max}`, record);
}

/** A full date must be one that the calendar has. */
export function checkDates(dates: readonly (readonly [path: string, date: string | undefined])[], record: string, scope: Scope): void {
  for (const [path, date] of dates) {
    if (date === undefined || date.length < 10) continue;
    const time = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date)
      scope.report(path, `${date} is no day of the calendar`, record);
  }
}
