import { bundledDataset } from "../../../data/index.ts";
import { analyse } from "../../core/analyse.ts";
import { isReadable } from "../../core/annotate.ts";
import { indexRecord, type RecordIndex } from "../../core/dataset/record.ts";
import type { Dataset, Entity } from "../../core/dataset/types.ts";
import { buildGazetteer } from "../../core/gazetteer/index.ts";
import type { Gazetteer } from "../../core/gazetteer/types.ts";
import { holdsAt } from "../../core/link/corrections.ts";
import { type CertainMention, certainMentions } from "../../core/link/index.ts";
import type { Analysis } from "../../core/model/analysis.ts";
import type { Correction, Settings } from "../../core/model/settings.ts";
import type { Article, Block } from "../../core/model/text.ts";
import { loadNlp } from "../../core/nlp/load.ts";
import { present } from "../../core/present/present.ts";
import { articleLanguage } from "../../core/text/language.ts";
import type { ArticleReading, FoundName } from "../protocol.ts";
import type { RecordStore } from "../records/database.ts";
import { mend } from "../records/mend.ts";
import { bundledNames } from "./bundled-names.ts";
import { createMemos } from "./memos.ts";
import { isMarked, toPaint, withIdsOf } from "./paint.ts";

/** Datasets made ready for reading; rebuilt when they change or the background was stopped. */
export interface Prepared {
  readonly record: RecordIndex;
  readonly gazetteer: Gazetteer;
}

/** Reads articles for the tabs. */
export interface Reader {
  /** An article is about to be sent: begins to make the records ready. Answers that are due go first. */
  prepare(): void;
  /** What can be painted before an article is read, from the bundled record alone. */
  certain(blocks: readonly Block[], language: string): readonly CertainMention[];
  read(article: Article, settings: Settings, hidden: readonly string[]): Promise<ArticleReading>;
  /** Names on record that fit what is typed, at most eight. */
  find(query: string): Promise<readonly FoundName[]>;
  /** The shown name of an entity on record, else its id. */
  labels(): Promise<(entity: string) => string>;
  recordsChanged(): void;
}

/** Without the statements that the reader called misread, and what rests on them. */
function without(analysis: Analysis, hidden: readonly string[]): Analysis {
  if (hidden.length === 0) return analysis;
  return {
    ...analysis,
    statements: analysis.statements.filter(({ id }) => !hidden.includes(id)),
    stances: analysis.stances.filter(({ statement }) => statement === null || !hidden.includes(statement)),
  };
}

/** Text that the language is told from, in characters. */
const SAMPLE = 3000;

/** The language of an article that says which one its page marks, "und" for none. */
function languageOf({ blocks, language }: Article): string {
  let sample = "";
  for (const { text } of blocks) if (sample.length < SAMPLE) sample += `${text} `;
  return articleLanguage(language === "und" ? null : language, sample);
}

const MOST_FOUND = 8;

const prepare = (datasets: readonly Dataset[]): Prepared => {
  const record = indexRecord(datasets);
  const asShipped = datasets.length === 1 && datasets[0] === bundledDataset;
  return { record, gazetteer: asShipped ? bundledNames() : buildGazetteer(record) };
};

const primaryOf = ({ names, id }: Entity): string => (names.find(({ kind }) => kind === "primary") ?? names[0])?.text ?? id;

export function createReader(records: Pick<RecordStore, "all">, bundled: Dataset = bundledDataset): Reader {
  let base: Prepared | null = null;
  let full: Promise<Prepared> | null = null;
  let recordsUnread = false;
  const memos = createMemos();
  const readWith = async (article: Article, prepared: Prepared, corrections: readonly Correction[]): Promise<Analysis> => {
    const nlp = isReadable(article.blocks, article.language) ? await loadNlp() : null;
    const memo = memos.of(article, prepared, nlp !== null);
    return analyse(article, { ...prepared, nlp, corrections, ...(memo ? { memo } : {}) });
  };
  const prepareBase = () => {
    base ??= prepare([bundled]);
    return base;
  };
  const prepareFull = async (): Promise<Prepared> => {
    try {
      const { datasets, broken } = await records.all();
      recordsUnread = broken.length > 0;
      return datasets.length ? prepare([bundled, ...datasets.map((set) => mend(set, bundled))]) : prepareBase();
    } catch {
      // Records that can't be read leave the bundled ones: articles are read all the same, and the next one tries again.
      recordsUnread = true;
      full = null;
      return prepareBase();
    }
  };
  const ready = () => {
    full ??= prepareFull();
    return full;
  };
  return {
    prepare: () => void setTimeout(ready, 0),
    certain(blocks, language) {
      const { record, gazetteer } = prepareBase();
      return certainMentions(blocks, { language }, gazetteer, record).filter(isMarked);
    },
    recordsChanged() {
      full = null;
    },
    async read(asked, settings, hidden) {
      const language = languageOf(asked);
      const article = { ...asked, language };
      const common = prepareBase();
      const own = await ready();
      const plain = await readWith(article, common, []);
      const corrections = settings.corrections.filter((one) => holdsAt(one, article.url));
      const asRead = own === common && corrections.length === 0;
      const mine = without(asRead ? plain : await readWith(article, own, corrections), hidden);
      const { mentions, names, statements, sourceHere } = mine;
      const mutedKeys = settings.muted.map(({ key }) => key);
      const view = present(mine, article, own.record, { mutedKeys });
      return {
        paint: asRead ? toPaint(plain) : withIdsOf(toPaint(plain), mentions),
        mentions: mentions.filter(({ nameKey }) => !mutedKeys.includes(nameKey)),
        names: names.filter(({ key }) => !mutedKeys.includes(key)),
        statements,
        view,
        sourceHere,
        language,
        recordsUnread,
      };
    },
    async find(query) {
      const folded = query.trim().toLowerCase();
      if (!folded) return [];
      const { record } = await ready();
      const found = [...record.entities.values()].flatMap((entity) => {
        if (!["company", "venture", "person", "project"].includes(entity.kind)) return [];
        const at = entity.names.map(({ text }) => text.toLowerCase().indexOf(folded)).filter((index) => index >= 0);
        return at.length === 0 ? [] : [{ entity, from: Math.min(...at) }];
      });
      // Names that begin with what was typed come first.
      found.sort((a, b) => Math.min(a.from, 1) - Math.min(b.from, 1));
      return found
        .slice(0, MOST_FOUND)
        .map(({ entity }) => ({ entity: entity.id, label: primaryOf(entity), hint: entity.descriptor?.text ?? "" }));
    },
    async labels() {
      const { record } = await ready();
      return (id) => {
        const entity = record.entities.get(id);
        return entity ? primaryOf(entity) : id;
      };
    },
  };
}
