import type { TieDraft } from "../../lib/core/model/draft.ts";
import type { Article } from "../../lib/core/model/text.ts";

/** A tie as a reader may keep it. */
export const TIE: TieDraft = {
  id: null,
  parties: [
    { entity: "openai", label: "OpenAI" },
    { entity: null, label: "Northlake Instruments" },
  ],
  kind: "supply",
  status: "planned",
  current: "unknown",
  amount: "",
  date: "2025-02",
  gist: "Northlake Instruments is to test memory modules for OpenAI.",
  note: "",
  page: {
    title: "Two days in February",
    publisher: "The Example",
    url: "https://news.example/story",
    published: "2025-02-06",
    read: "2025-02-07",
    paragraph: 2,
  },
};

/** An article with names on record, one that isn't, and one of the reader's own records to come. */
export const ARTICLE: Article = {
  url: "https://news.example/story",
  title: "Two days in February",
  language: "en",
  published: "2025-02-06",
  publisher: "The Example",
  blocks: [
    { id: "b0", role: "headline", text: "Two days in February" },
    {
      id: "b1",
      role: "paragraph",
      text: "OpenAI and Kakao announced a partnership in Seoul on Tuesday. Sam Altman, chief executive of OpenAI, spoke first.",
    },
    {
      id: "b2",
      role: "paragraph",
      text: "Northlake Instruments, a start-up in Daejeon, hopes for orders. Kakao gave no figure, and Northlake Instruments named none.",
    },
  ],
  leftOut: [],
  partial: false,
};
