import { bundledDataset } from "../../../data/index.ts";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { ArticleView } from "../../../lib/core/model/view.ts";
import { present } from "../../../lib/core/present/present.ts";
import type { Made } from "./articles.ts";
import { panelText } from "./render.ts";

/** What is bundled, alone. */
export const record = indexRecord([bundledDataset]);
export const viewOf = ({ analysis, article }: Made): ArticleView => present(analysis, article, record, { mutedKeys: [] });
export const panelOf = (made: Made): string => panelText(viewOf(made));
