import type { Mention } from "../../core/model/mention.ts";
import type { Article } from "../../core/model/text.ts";
import type { Notice, TabState } from "../../state/types.ts";
import { hostOf } from "../permissions.ts";
import type { Access, ArticleReading, TabStart } from "../protocol.ts";

/** What is known of an article, for every surface. */
export function headOf(article: Article): NonNullable<TabState["article"]> {
  const { url, title, publisher, published, language } = article;
  return { url, host: hostOf(url) ?? "", title, publisher, published, language };
}

/** The id under which a new reading has the mention that the walk stands on; null where it has none there. */
export function followedBy({ mentions, current }: Pick<TabState, "mentions" | "current">, next: readonly Mention[]): string | null {
  const stood = mentions.find(({ id }) => id === current);
  return next.find(({ blockId, start }) => blockId === stood?.blockId && start === stood.start)?.id ?? null;
}

/** Lasting notices of an article that was read. */
export function noticesOf(article: Article, reading: ArticleReading): Notice[] {
  const notices: Notice[] = [];
  if (article.partial) notices.push({ code: "page.partial", params: { n: article.blocks.length }, actions: [] });
  if (reading.names.every(({ kind }) => kind === "organisation")) notices.push({ code: "page.noNames", actions: ["missed"] });
  if (reading.recordsUnread) notices.push({ code: "error.records", actions: ["export"] });
  return notices;
}

/** Why nothing is read here. */
export function noticeOfAccess(access: Access, host: string): Notice[] {
  if (access === "paused") return [{ code: "paused", params: { host }, actions: ["resume"] }];
  if (access === "not-permitted") return [{ code: "error.permission", params: { host }, actions: ["allow"] }];
  return [];
}

export const noticeOfFallback = ({ fellBack }: Pick<TabStart, "fellBack">): Notice[] =>
  fellBack.length ? [{ code: "error.settings", params: { names: fellBack }, actions: ["dismiss"] }] : [];
