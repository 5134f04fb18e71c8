/**
 * Words that are also names of companies or people, in the languages the record's names are written in. A name that is one of
 * them never links by itself, whatever the record says. Folded.
 */
const COMMON = new Set(
  (
    "oracle stargate arm son sun lee x meta apple amazon shell target gap visa orange block square stripe match total ram ford chase " +
    "delta united american southwest frontier spirit sprint square discovery paramount universal fox sky three ee bp ge hp lg sk kt sp dish " +
    "intel cisco palm lotus nest ring coach guess express limited subway wish box slack zoom snap twitter uber lyft lime bird signal threads " +
    "mercury saturn jaguar polo mini smart seat dodge eagle cacao cocoa kia ace core alpha beta delta omega nova vertex summit pioneer " +
    "may brown green white black gray grey young long king cook bush park moon song jung chung choi kim han oh ahn yang shin " +
    "カカオ ソフトバンク オラクル スターゲート 孫 孙 三星 甲骨文 星门 星門 星际之门 サムスン 李 崔 鄭 郑 甲骨 손 이 정 최 삼성 오라클 스타게이트 아폴로"
  ).split(" "),
);

/** Whether the folded name is also an ordinary word or a very common name. */
export const isCommonWord = (key: string): boolean => COMMON.has(key);
