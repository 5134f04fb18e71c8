import { bundledDataset } from "../../../data/index.ts";
import { buildGazetteer } from "../../core/gazetteer/index.ts";
import type { Gazetteer } from "../../core/gazetteer/types.ts";

/** The names of the bundled record. The build puts the finished index in this module's place: scripts/build/ready-names.ts. */
export const bundledNames = (): Gazetteer => buildGazetteer([bundledDataset]);
