import { type Script, scriptOfCharacter } from "../text/script.ts";
import { evidenceText } from "./paragraphs.ts";
import type { Report } from "./scope.ts";
import { type Opened, placesOf, stands } from "./stored.ts";
import type { Dataset, Entity, Locator, Role, Statement } from "./types.ts";

/** What the checks of evidence look at: the stored texts, and by id the entities whose names some article prints. */
interface Evidence {
  readonly opened: ReadonlyMap<string, Opened>;
  readonly printed: ReadonlyMap<string, Entity>;
  readonly names: readonly string[];
  readonly report: Report;
}

const paragraphAt = ({ opened }: Evidence, at: Locator): string | undefined => opened.get(at.source)?.paragraphs[at.paragraph - 1];
const isNamed = (entity: Entity, text: string): boolean => entity.names.some((name) => stands(text, name.text));

/** That the records speak of those whom their paragraphs name: located names, parties, posts, descriptors. */
export function checkEvidence(dataset: Dataset, opened: ReadonlyMap<string, Opened>, report: Report): void {
  const all = [...opened.values()].map(({ source, paragraphs }) => evidenceText(source, paragraphs).join("\n")).join("\n");
  const printed = new Map(dataset.entities.filter((entity) => isNamed(entity, all)).map((entity) => [entity.id, entity]));
  const names = dataset.entities.flatMap((entity) => entity.names.map((name) => name.text));
  const evidence: Evidence = { opened, printed, names, report };
  dataset.entities.forEach((entity, i) => {
    checkLocated(entity, `entities[${i}]`, evidence);
    checkScripts(entity, `entities[${i}]`, report);
    checkDescriptor(entity, dataset, `entities[${i}].descriptor`, evidence);
  });
  checkSpellings(dataset, evidence);
  dataset.statements.forEach((statement, i) => {
    checkNamed(statement, `statements[${i}]`, evidence);
  });
  dataset.roles.forEach((role, i) => {
    checkPost(role, `roles[${i}]`, evidence);
  });
}

/** Whether a name stands in a text by itself somewhere, not only as part of a longer name on record. */
function standsAlone(text: string, name: string, names: readonly string[]): boolean {
  const longer = names.filter((other) => other.length > name.length && other.includes(name));
  const covered = longer.flatMap((other) => placesOf(text, other).map((at) => [at, at + other.length] as const));
  return placesOf(text, name).some((at) => !covered.some(([from, to]) => from <= at && at + name.length <= to));
}

function checkLocated(entity: Entity, path: string, evidence: Evidence): void {
  entity.names.forEach((name, j) => {
    name.located?.forEach((at, k) => {
      const text = paragraphAt(evidence, at);
      if (text === undefined || standsAlone(text, name.text, evidence.names)) return;
      const why = stands(text, name.text) ? "stands only within a longer name" : "doesn't stand";
      evidence.report(`${path}.names[${j}].located[${k}]`, `"${name.text}" ${why} in paragraph ${at.paragraph} of ${at.source}`, entity.id);
    });
  });
}

/** Scripts that names of a language may be written in; Latin letters alone are a name in any. */
const SCRIPTS: Readonly<Record<string, readonly Script[]>> = { en: ["latin"], ko: ["hangul"], ja: ["kana", "han"], zh: ["han"] };

function checkScripts(entity: Entity, path: string, report: Report): void {
  entity.names.forEach(({ text, lang }, j) => {
    const [language = "", script] = lang.split("-");
    const foreign = [...text].map(scriptOfCharacter).filter((found) => found !== "latin" && found !== "none" && found !== "other");
    const allowed = script === "Latn" ? [] : SCRIPTS[language];
    if (allowed && foreign.some((found) => !allowed.includes(found)))
      report(`${path}.names[${j}].lang`, `"${text}" isn't written in "${lang}"`, entity.id);
  });
}

/** Each side of a difference in spelling stands where it is said to. */
function checkSpellings(dataset: Dataset, evidence: Evidence): void {
  dataset.disagreements.forEach((item, i) => {
    item.sides.forEach((side, j) => {
      side.located?.forEach((at, k) => {
        const text = item.aspect === "name" ? paragraphAt(evidence, at) : undefined;
        if (text === undefined || stands(text, side.says)) return;
        const reason = `"${side.says}" doesn't stand in paragraph ${at.paragraph} of ${at.source}`;
        evidence.report(`disagreements[${i}].sides[${j}].located[${k}]`, reason, item.id);
      });
    });
  });
}

/** A paragraph that goes on about whom the one before named. */
const GOES_ON = /^\P{L}*(?:he|she|it|they|the two|both)\b/iu;

/** The article names each party, or who stood for it, and the paragraph itself one of them. */
function checkNamed(statement: Statement, path: string, { opened, printed, report }: Evidence): void {
  const at = opened.get(statement.source);
  if (!at) return;
  const article = evidenceText(at.source, at.paragraphs).join("\n");
  const paragraphs = statement.paragraphs.map((n) => at.paragraphs[n - 1] ?? "");
  const here = paragraphs.join("\n");
  const missing = (id: string, field: string) => {
    const entity = printed.get(id);
    if (entity && !isNamed(entity, article)) report(`${path}.${field}`, `${statement.source} doesn't name "${id}"`, statement.id);
  };
  statement.parties.forEach(({ entity, via }, k) => {
    if (entity !== null) missing(entity, `parties[${k}].entity`);
    if (via !== undefined) missing(via, `parties[${k}].via`);
  });
  statement.assertedBy?.forEach((id, k) => {
    missing(id, `assertedBy[${k}]`);
  });
  const ids = statement.parties.flatMap(({ entity, via }) => [entity, via].flatMap((id) => printed.get(id ?? "") ?? []));
  if (ids.length > 0 && !ids.some((entity) => isNamed(entity, here)) && !paragraphs.some((text) => GOES_ON.test(text)))
    report(`${path}.paragraphs`, `no party is named in paragraph ${statement.paragraphs.join(", ")} of ${statement.source}`, statement.id);
}

/** A title in a text, in full or by its initials ("CEO"). */
function hasTitle(text: string, title: string): boolean {
  const initials = title
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return (
    text.toLowerCase().includes(title.toLowerCase()) || stands(text, `${initials}O`) || (initials.length > 2 && stands(text, initials))
  );
}

function checkPost(role: Role, path: string, evidence: Evidence): void {
  const organisation = evidence.printed.get(role.organisation);
  role.evidence.forEach((at, k) => {
    const text = paragraphAt(evidence, at);
    if (text === undefined || ((!organisation || isNamed(organisation, text)) && hasTitle(text, role.title))) return;
    const reason = `paragraph ${at.paragraph} of ${at.source} has no ${role.title} of ${role.organisation}`;
    evidence.report(`${path}.evidence[${k}]`, reason, role.id);
  });
}

/** A descriptor rests on paragraphs that name its entity, or that a post or statement of it stands in. */
function checkDescriptor(entity: Entity, { roles, statements }: Dataset, path: string, evidence: Evidence): void {
  if (!entity.descriptor || !evidence.printed.has(entity.id)) return;
  if (entity.descriptor.evidence.length === 0) evidence.report(`${path}.evidence`, "rests on no paragraph", entity.id);
  const isAbout = ({ source, paragraph }: Locator) =>
    roles.some((role) => role.person === entity.id && role.evidence.some((at) => at.source === source && at.paragraph === paragraph)) ||
    statements.some(
      (item) => item.source === source && item.paragraphs.includes(paragraph) && item.parties.some((party) => party.entity === entity.id),
    );
  entity.descriptor.evidence.forEach((at, k) => {
    const text = paragraphAt(evidence, at);
    if (text === undefined || isNamed(entity, text) || isAbout(at)) return;
    evidence.report(`${path}.evidence[${k}]`, `paragraph ${at.paragraph} of ${at.source} doesn't name ${entity.id}`, entity.id);
  });
}
