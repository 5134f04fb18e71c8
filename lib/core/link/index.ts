export { type Linked, type LinkOptions, link } from "./link.ts";
