export { buildGazetteer, buildIndex } from "./build.ts";
export { gazetteerOf } from "./find.ts";
export type { FlatIndex } from "./flat.ts";
export { deserialise, serialise } from "./serialise.ts";
export type { Gazetteer, GazetteerCandidate, GazetteerHit, NameMatch } from "./types.ts";
