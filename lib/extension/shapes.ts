import * as v from "valibot";
import { KINDS, STATUSES } from "../core/model/kinds.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { HIGHLIGHTS } from "../page/highlight-css.ts";
import type { CallName } from "./messages.ts";

/** Shapes of everything that crosses into the background, and of what is stored. Limits keep a hostile page's message small. */

const short = v.pipe(v.string(), v.maxLength(400));
const text = v.pipe(v.string(), v.maxLength(20_000));
const file = v.pipe(v.string(), v.maxLength(200_000_000));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]*$/i));
const address = v.pipe(v.string(), v.maxLength(8_000));
const web = v.pipe(address, v.regex(/^https?:\/\//));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const correction = v.strictObject({
  id: short,
  surfaceForm: short,
  from: v.nullable(short),
  to: v.nullable(short),
  added: v.exactOptional(v.picklist(["company", "person"])),
  scope: v.picklist(["here", "article", "site", "everywhere"]),
  where: address,
  occurrence: v.exactOptional(whole),
});

/** One schema per setting, so that a broken one falls back alone. */
export const SETTING_SHAPES = {
  marks: v.picklist(["all", "on-record", "off"]),
  markCompanies: v.boolean(),
  markExecutives: v.boolean(),
  open: v.picklist(["hover", "click", "modifier"]),
  theme: v.picklist(["page", "light", "dark"]),
  textSize: v.picklist([0.9, 1, 1.15, 1.3]),
  pausedHosts: v.array(host),
  addedHosts: v.array(host),
  everyNewsArticle: v.boolean(),
  muted: v.array(v.strictObject({ key: short, label: short })),
  corrections: v.array(correction),
  panelOpen: v.boolean(),
  panelWidth: v.pipe(v.number(), v.minValue(300), v.maxValue(480)),
  edgeTab: v.strictObject({ top: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), hidden: v.boolean() }),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

const block = v.strictObject({
  id: short,
  role: v.picklist(["headline", "standfirst", "heading", "paragraph", "caption", "quote", "list-item", "table"]),
  text: v.string(),
  language: v.exactOptional(short),
});

const blocks = v.pipe(
  v.array(block),
  v.maxLength(50_000),
  v.check((list) => list.reduce((sum, item) => sum + item.text.length, 0) <= 6_000_000, "the article is too long"),
);

/** An article as a page sends it; paragraphs may be long, the whole may not pass 6 million characters. */
export const articleShape = v.strictObject({
  url: address,
  title: text,
  language: short,
  published: v.nullable(short),
  publisher: v.nullable(short),
  blocks,
  leftOut: v.pipe(
    v.array(v.strictObject({ what: v.picklist(["byline", "credit", "controls", "related", "comments", "advert", "other"]), count: whole })),
    v.maxLength(100),
  ),
  partial: v.boolean(),
});

const nameKind = v.picklist(["company", "venture", "person"]);
const party = v.strictObject({ entity: v.nullable(short), label: short, kind: v.exactOptional(nameKind) });

const tieDraft = v.strictObject({
  id: v.nullable(short),
  parties: v.pipe(v.array(party), v.maxLength(50)),
  kind: v.picklist(KINDS),
  undirected: v.exactOptional(v.boolean()),
  status: v.picklist(STATUSES),
  current: v.picklist(["yes", "no", "unknown"]),
  amount: short,
  date: v.union([v.literal(""), partialDate]),
  gist: text,
  note: text,
  page: v.strictObject({
    title: text,
    publisher: short,
    url: address,
    published: v.union([v.literal(""), partialDate]),
    read: partialDate,
    paragraph: v.nullable(whole),
  }),
});

const nameDraft = v.strictObject({
  id: v.nullable(short),
  label: short,
  kind: nameKind,
  aliases: v.pipe(v.array(short), v.maxLength(200)),
  descriptor: text,
  note: text,
});

const settingsChange = v.pipe(
  v.record(v.picklist(SETTING_NAMES), v.unknown()),
  v.check(
    (change) => Object.entries(change).every(([name, value]) => v.is(SETTING_SHAPES[name as keyof Settings], value)),
    "a setting has the wrong shape",
  ),
);

/** The id above an element, its name, and its class or place: nothing that could end a selector. */
const selector = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(?:#[\w-]+|(?:#[\w-]+ )?(?:\*|[\w-]+(?:\.[\w-]+|:nth-child\(\d{1,3}\))?))$/),
);
const markRules = v.record(v.picklist(HIGHLIGHTS), v.pipe(v.array(selector), v.maxLength(1_000)));

const nothing = v.null_();
const onTab = v.strictObject({ tab: whole });

/** The shape of what each call sends. */
export const ASK_SHAPES: Record<CallName, v.GenericSchema> = {
  "gate/article": nothing,
  "tab/start": nothing,
  "article/certain": v.strictObject({ language: short, blocks }),
  "article/read": v.strictObject({ article: articleShape, hidden: v.pipe(v.array(short), v.maxLength(1_000)) }),
  "tab/style": v.strictObject({ rules: markRules }),
  "tab/rest": nothing,
  "tab/edits": nothing,
  "tab/look": nothing,
  "tab/ui": nothing,
  "tab/badge": v.strictObject({ count: v.nullable(whole) }),
  "settings/change": settingsChange,
  "settings/get": nothing,
  "settings/import": v.strictObject({ text: file }),
  "records/keep-tie": v.strictObject({ draft: tieDraft, paragraphText: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))) }),
  "records/keep-name": v.strictObject({ draft: nameDraft }),
  "records/keep-names": v.strictObject({ text: file, kind: nameKind }),
  "records/delete": v.strictObject({ id: short }),
  "records/restore": v.strictObject({ text: file }),
  "records/stated": v.strictObject({ text, published: v.nullable(short) }),
  "records/draft": v.strictObject({ id: short }),
  "records/text": v.strictObject({ id: short }),
  "records/count": nothing,
  "records/export": nothing,
  "records/reminder": nothing,
  "records/import": v.strictObject({ text: file }),
  "names/find": v.strictObject({ query: short }),
  "names/labels": v.strictObject({ ids: v.pipe(v.array(short), v.maxLength(10_000)) }),
  "app/options": nothing,
  "app/source": v.strictObject({ url: web, paragraph: whole }),
  "tab/wanted": nothing,
  "page/standing": onTab,
  "page/read-once": onTab,
  "app/report": nothing,
  "app/error": v.strictObject({ where: short, message: text }),
};
