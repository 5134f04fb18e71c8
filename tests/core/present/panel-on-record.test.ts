import { expect, test } from "vitest";
import { ajp, nukta } from "./articles.ts";
import { panelOf } from "./on-record.ts";

/** The panel for the articles on record, line by line: the acceptance cases of docs/design.md, with the records as they were curated. */
test("the AJP article", () => {
  expect(panelOf(ajp())).toBe(`9 companies and ventures, 5 executives
This article is one of the three on record.

Partnerships  3
OpenAI and Kakao
●──  Partnership. Announced 4 Feb 2025
     [differ] How firm. Nukta: “plan to form”
     Here ¶11 · 3 articles, 2 share passages
◐--  Kakao to use OpenAI technology. Planned as of 4 Feb 2025
     Here ¶12 · 3 articles, 2 share passages
◐--  Products together. Planned as of 4 Feb 2025
     Here ¶12 · 3 articles, 2 share passages
OpenAI and SoftBank
●──  Joint venture in Japan. Agreed 3 Feb 2025
     [differ] Kind. Taipei Times: partnership
     Not mentioned here · 2 articles that share passages
◐--  SoftBank to use OpenAI technology. In passing
     Not mentioned here · Taipei Times ¶3 only
Stargate: OpenAI, SoftBank, Oracle
●──  Venture. Launched, as of 4 Feb 2025
     [differ] Members, money and stage
     Here ¶14 · 3 articles, 2 share passages

Talked about, nothing agreed  7
OpenAI and SK Group
○··  Met 4 Feb 2025
     Here ¶9 · 3 articles, 2 share passages
○··  Met before, in January and June (years not printed), on AI
     Here ¶9 only
○··  Topics, reportedly: AI chips, infrastructure, SK hynix's memory supply, SK Telecom's data-centre plans
     Here ¶10 only
OpenAI and Samsung Electronics
○··  Chip making explored with its foundry business
     Here ¶15 only
○··  Meeting with its chairman, 4 Feb 2025
     [differ] In the day's programme (here); still planned (Taipei Times); planned, no day, with executives (Nukta)
     No article reports the outcome.
     Here ¶13 · 3 articles, 2 share passages
OpenAI and SoftBank
○··  Meeting with its chairman, 4 Feb 2025
     [differ] Taipei Times: still planned
     Here ¶13 · 2 articles
OpenAI, SoftBank and Samsung Electronics
○··  Work across three countries explored
     Here ¶13 only
Not mentioned here  3 ›
   SoftBank and Samsung Electronics
   ◐--  Son to discuss Stargate and possible cooperation; talks still to start
        Taipei Times ¶10 ¶11 only
   ⊘    Samsung and SoftBank gave no comment on the meeting
        Taipei Times ¶13 only
   Samsung Electronics and Stargate
   ○··  Asked about its money, Son said nothing specific
        Taipei Times ¶11 only
   Stargate and Korean companies
   ◐--  Expected to contribute; none named
        2 articles that share passages

Rivals  1
OpenAI and DeepSeek
==   Rivals, as of 4 Feb 2025
     Here ¶7 only

› With names outside this article  2
OpenAI and South Korea's national AI computing centre
○··  Considering joining and investing
     2 articles that share passages
Kakao and Naver
==   Analysts put Kakao behind in AI
     Taipei Times ¶5 only

Names in this article
OpenAI  13
   Sam Altman, chief executive  8
DeepSeek  1
SK Group  1
   Chey Tae-won, chairman  2
SK hynix  1
SK Telecom  1
Kakao  4
   Chung Shin-a (here Jung Shin-a), chief executive  2
Samsung Electronics  2
   Lee Jae-yong, chairman  1
SoftBank  2
   Masayoshi Son, chairman (here); CEO (Nukta, Taipei Times)  1
Stargate  1
────
Three articles on record, newest 5 Feb 2025.
Nothing later is known here.
Read 14 paragraphs; left out the by-line and page controls.`);
});

test("the Nukta article", () => {
  expect(panelOf(nukta())).toBe(`8 companies and ventures, 4 executives
This article is one of the three on record.
Its publisher was added by the record's editors.

Partnerships  3
OpenAI and Kakao
●──  Partnership. Announced 4 Feb 2025
     [differ] How firm. Here: “plan to form”
     Here ¶1 ¶3 · 3 articles, 2 share passages
◐--  Products together, for South Korea. Planned as of 4 Feb 2025
     Here ¶3 · 3 articles, 2 share passages
◐--  Kakao to use OpenAI technology. Planned as of 4 Feb 2025
     Here ¶4 · 3 articles, 2 share passages
OpenAI and SoftBank
●──  Joint venture in Japan. Agreed 3 Feb 2025
     AI services for companies
     [differ] Kind. Taipei Times: partnership
     Here ¶10 · 2 articles that share passages
◐--  SoftBank to use OpenAI technology. In passing
     Not mentioned here · Taipei Times ¶3 only
Stargate: OpenAI, SoftBank, Oracle
●──  Venture. Launched, as of 4 Feb 2025
     [differ] Members, money and stage. Here: all three; up to $500 billion; planned
     Here ¶7 · 3 articles, 2 share passages

Talked about, nothing agreed  9
OpenAI and Samsung Electronics
◐--  Meeting with executives planned as of 4 Feb 2025
     [differ] In the day's programme, with the chairman (AJP); still planned, with the chairman (Taipei Times)
     Here ¶6 · 3 articles, 2 share passages
OpenAI and SK Group
○··  Met 4 Feb 2025
     Here ¶6 · 3 articles, 2 share passages
OpenAI and South Korea's national AI computing centre
○··  Considering joining and investing
     Here ¶8 · 2 articles that share passages
Stargate and Korean companies
◐--  Expected to contribute; none named
     Here ¶5 · 2 articles that share passages
South Korea's government and its national AI computing centre
     Public project, up to 2 trillion won. Planned as of Jan 2025
     [differ] Taipei Times: for Stargate, the sum for Korean demand
     Here ¶9 · 2 articles that share passages
Not mentioned here  6 ›
   SoftBank and Samsung Electronics
   ◐--  Son to discuss Stargate and possible cooperation; talks still to start
        Taipei Times ¶10 ¶11 only
   ⊘    Samsung and SoftBank gave no comment on the meeting
        Taipei Times ¶13 only
   OpenAI and SK Group
   ○··  Met before, in January and June (years not printed), on AI
        AJP ¶9 only
   ○··  Topics, reportedly: AI chips, infrastructure, SK hynix's memory supply, SK Telecom's data-centre plans
        AJP ¶10 only
   OpenAI and Samsung Electronics
   ○··  Chip making explored with its foundry business
        AJP ¶15 only
   Samsung Electronics and Stargate
   ○··  Asked about its money, Son said nothing specific
        Taipei Times ¶11 only
   OpenAI and SoftBank
   ○··  Meeting with its chairman, 4 Feb 2025
        [differ] Taipei Times: still planned
        2 articles
   OpenAI, SoftBank and Samsung Electronics
   ○··  Work across three countries explored
        AJP ¶13 only

› With names outside this article  2
OpenAI and DeepSeek
==   Rivals, as of 4 Feb 2025
     AJP ¶7 only
Kakao and Naver
==   Analysts put Kakao behind in AI
     Taipei Times ¶5 only

Names in this article
OpenAI  6
   Sam Altman, chief executive  6
Kakao  4
   Chung Shin-a, chief executive  2
Stargate  2
SK Group  1
   Chey Tae-won, chairman  1
Samsung Electronics  2
SK hynix  1
SoftBank  2
   Masayoshi Son, CEO (here, Taipei Times); chairman (AJP)  1
Oracle  1
────
Three articles on record, newest 5 Feb 2025.
Nothing later is known here.
Read 9 paragraphs; left out a photo credit.`);
});
