import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { analyse } from "../../../lib/core/analyse.ts";
import { buildGazetteer } from "../../../lib/core/gazetteer/index.ts";
import type { Article } from "../../../lib/core/model/text.ts";
import { loadNlp } from "../../../lib/core/nlp/load.ts";
import { ajp, type Made, nukta, taipei } from "./articles.ts";
import { panelOf, record, viewOf } from "./on-record.ts";
import { groupsText } from "./render.ts";

test("the Taipei Times article", () => {
  expect(panelOf(taipei())).toBe(`9 companies and ventures, 5 executives
This article is one of the three on record.
Its publisher and date were added by the record's editors.

Partnerships  3
OpenAI and Kakao
●──  Partnership. Announced 4 Feb 2025
     [differ] How firm. Nukta: “plan to form”
     Here ¶1 · 3 articles, 2 share passages
◐--  Products together, for South Korea. Planned as of 4 Feb 2025
     Here ¶1 · 3 articles, 2 share passages
◐--  Kakao to use OpenAI technology. Planned as of 4 Feb 2025
     Here ¶3 · 3 articles, 2 share passages
OpenAI and SoftBank
●──  Joint venture in Japan. Agreed 3 Feb 2025
     [differ] Kind. Here: partnership
     Here ¶2 · 2 articles that share passages
◐--  SoftBank to use OpenAI technology. In passing
     Here ¶3 only
Stargate: OpenAI, SoftBank, Oracle
●──  Venture. Launched, as of 4 Feb 2025
     [differ] Members, money and stage. Here: OpenAI, Oracle; ongoing
     Here ¶7 · 3 articles, 2 share passages

Talked about, nothing agreed  9
OpenAI and SoftBank
◐--  Meeting with its chief executive planned for 4 Feb 2025, per Maeil Business Newspaper
     [differ] AJP: in the day's programme
     Here ¶9 · 2 articles
OpenAI and Samsung Electronics
◐--  Meeting with its chairman planned for 4 Feb 2025, per Maeil Business Newspaper
     [differ] Still planned (here); in the day's programme (AJP); planned, no day, with executives (Nukta)
     Here ¶9 · 3 articles, 2 share passages
SoftBank and Samsung Electronics
◐--  Son to discuss Stargate and possible cooperation; talks still to start
     Here ¶10 ¶11 only
⊘    Samsung and SoftBank gave no comment on the meeting
     Here ¶13 only
OpenAI and SK Group
○··  Met 4 Feb 2025
     Here ¶9 · 3 articles, 2 share passages
Samsung Electronics and Stargate
○··  Asked about its money, Son said nothing specific
     Here ¶11 only
OpenAI and South Korea's national AI computing centre
○··  Considering joining and investing
     Here ¶15 · 2 articles that share passages
Stargate and Korean companies
◐--  Expected to contribute; none named
     Here ¶7 · 2 articles that share passages
South Korea's government and its national AI computing centre
     Public project. Planned as of Jan 2025
     [differ] For Stargate, the sum for Korean demand (here); a project of its own, the sum for the centre (Nukta)
     The paragraphs around it are out of order in this copy.
     Here ¶16 ¶18 · 2 articles that share passages
Not mentioned here  3 ›
   OpenAI and SK Group
   ○··  Met before, in January and June (years not printed), on AI
        AJP ¶9 only
   ○··  Topics, reportedly: AI chips, infrastructure, SK hynix's memory supply, SK Telecom's data-centre plans
        AJP ¶10 only
   OpenAI and Samsung Electronics
   ○··  Chip making explored with its foundry business
        AJP ¶15 only
   OpenAI, SoftBank and Samsung Electronics
   ○··  Work across three countries explored
        AJP ¶13 only

Rivals  1
Kakao and Naver
==   Analysts put Kakao behind in AI
     Here ¶5 only

› With names outside this article  1
OpenAI and DeepSeek
==   Rivals, as of 4 Feb 2025
     AJP ¶7 only

Names in this article
OpenAI  6
   Sam Altman, chief executive  5
Kakao  4
   Chung Shin-a (here Shina Chung), chief executive  1
SoftBank  4
   Masayoshi Son, CEO (here, Nukta); chairman (AJP)  2
Naver  1
Stargate  3
Oracle  1
SK Group  1
   Chey Tae-won, chairman  1
Samsung Electronics  6
   Lee Jae-yong (here Jay Y. Lee), chairman  1
SK hynix  1
────
Three articles on record, newest 5 Feb 2025.
Nothing later is known here.
Read 17 paragraphs; left out a photo credit and 4 other stories.`);
});

const SEEDS = join(process.env.INTERTIE_SHARED ?? join(import.meta.dirname, "../../../../shared"), "seeds");
const EVIDENCE = new Set(["headline", "standfirst", "paragraph", "caption"]);

/** The article's own paragraphs of a source's stored text, read as any page's. */
async function readText(id: string): Promise<Made> {
  const source = bundledDataset.sources.find((item) => item.id === id);
  if (!source?.file) throw new Error(`no file for ${id}`);
  const lines = readFileSync(join(SEEDS, source.file), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim());
  const kept = source.paragraphs.filter((item) => EVIDENCE.has(item.role));
  const blocks = kept.map(({ n }) => ({ id: `b${n}`, role: "paragraph" as const, text: lines[n - 1] ?? "" }));
  const { date } = source.published;
  const article: Article = {
    url: source.url,
    title: "",
    language: "en",
    published: date,
    publisher: null,
    blocks,
    leftOut: [],
    partial: false,
  };
  const analysis = analyse(article, { record, gazetteer: buildGazetteer(record), nlp: await loadNlp() });
  return { article, analysis };
}

if (existsSync(SEEDS))
  describe("read from the stored texts", () => {
    test.each([
      ["ajp-2025-02-04", ajp],
      ["nukta-2025-02-04", nukta],
      ["taipei-times-2025-02-05", taipei],
    ])("%s gives the same groups", async (id, make) => {
      // Pairs stand in the order of the names in the text, which leaves these cases room.
      const read = groupsText(viewOf(await readText(id)));
      expect(read.toSorted()).toEqual(groupsText(viewOf(make())).toSorted());
    });
  });
