export { type CertainMention, certainMentions } from "./certain.ts";
export { readLanguage } from "./language.ts";
export { type Linked, type LinkOptions, link } from "./link.ts";
