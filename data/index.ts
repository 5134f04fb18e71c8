import type { Dataset } from "../lib/core/dataset/types.ts";
import claims from "./claims.json" with { type: "json" };
import disagreements from "./disagreements.json" with { type: "json" };
import entities from "./entities.json" with { type: "json" };
import roles from "./roles.json" with { type: "json" };
import sharedPassages from "./shared-passages.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import statements from "./statements.json" with { type: "json" };

/**
 * The dataset that ships with the extension. JSON files lose their literal types, hence the cast; `npm test` and
 * `npm run dataset -- check` hold the files against the schema.
 */
export const bundledDataset = {
  format: "intertie-dataset",
  version: 1,
  id: "bundled",
  title: "Three articles of February 2025",
  sources,
  entities,
  roles,
  statements,
  claims,
  disagreements,
  sharedPassages,
} as unknown as Dataset;
