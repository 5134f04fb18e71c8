// What the benches run in a page's main world, bundled by bundle.ts.
export { readArticleNow } from "../../../lib/page/extract-blocks.ts";
export { highlightCss } from "../../../lib/page/highlight-css.ts";
export { createHighlighter } from "../../../lib/page/highlighter.ts";
export { createMarkStyles } from "../../../lib/page/mark-styles.ts";
export { watchArticle } from "../../../lib/page/watch.ts";
