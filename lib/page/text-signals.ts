/*
 * Patterns stand in functions: one that stands alone is parsed where the script is evaluated, all of them in that one task.
 */

/** A sentence's end, in the scripts news is written in, with closing quotes and brackets after it. */
const SENTENCE_END = () => /[.!?…:;。！？；：」』।۔؟]["'”’»›)\]」』）]*\s*$/u;
const CLOSED = () => /[.!?…。！？」』।۔؟]["'”’»›)\]」』）]*\s*$/u;

/** Labels below which readers speak. */
const COMMENTS =
  "((\\d+|add|leave|readers?[’']?|view|all|post|join|an?|the|your) )*(comments?|repl(y|ies)|responses|conversation|discussion|kommentare|commentaires?|comentarios?|comentários?|commenti|reacties|комментарии|コメント|댓글|评论|評論|تعليقات|תגובות)( ?\\(?\\d+\\)?)?|letters( to the editor)?";
const COMMENTS_LABEL = new RegExp(`^(?:${COMMENTS})[:：]?$`, "iu");

/** Headings of what pages put beside and below articles, matched against a short unit's whole text: English first, then other languages. */
const LABEL = new RegExp(
  `^(?:${[
    "popular( now)?|(most|best) (popular|read|viewed|shared|watched)( .{0,20})?|(trending|featured|recommended|related|sponsored|promoted|subscribe|sign[ -]?up|follow|share|advertisements?|newsletters?)( .{0,40})?",
    "spotlight|hot issues?|recommendations|(you )?(may|might) also .{0,30}|you (may|might) (like|be) .{0,30}|more( (from|on|in|about|stories|news|coverage|headlines|articles)\\b.{0,50})?|other( .{0,30})? (stories|news|articles|columns|headlines)",
    "(read|see|watch|keep) (more|next|also|on|later|this|reading)( .{0,40})?|(also|further|what to) read(ing)?( next)?|(up )?next( article)?|previous( article)?",
    "editors?[’']?s?[’']? (picks?|choice)|(the )?(latest|top|breaking)( (news|stories|headlines|(from|in) .{0,30}))?|in case you missed it|don[’']?t miss|(from )?(around )?the web|from our partners|paid (content|post)",
    COMMENTS,
    "skip advert.*|(article|story|reading) continues.*|continue reading.*|our newsletters?|get (the|our) .{0,30}newsletter.*|log ?in|sign in|register( now)?|download (the|our) app.*",
    "(media )?caption|images?|photos?|video|graphic|(topics?|tags?|keywords?):?|facebook|twitter|whatsapp|linkedin|reddit|instagram|youtube",
    "all rights reserved.*|(view|show|load) (more|all|gallery|full size).*|\\(end\\)",
    "mehr zum thema|lesen sie auch|auch interessant|meistgelesen|anzeige|teilen|(à )?(lire|voir) aussi|sur le même .{4,8}|les plus lus|publicité|partager",
    "lea también|leer más|te puede interesar|más (noticias|leídas?)|lo más (leído|visto)|publicidad|compartir|leia (também|mais)|mais lidas|veja também|publicidade|saiba mais",
    "leggi anche|i più letti|pubblicità|lees ook|meest gelezen|читайте также|реклама|関連(記事|ニュース)|人気記事|おすすめ.{0,3}|広告|ランキング|シェア",
    "(관련|인기|추천|최신|주요)\\s?(기사|뉴스)|많이 본 .{2}|광고|공유|구독|기사 이미지 확대 보기|(相关|相關|延伸|推荐|推薦|热门|熱門).{0,4}|廣告|广告|更多.{0,6}|分享|责任编辑.{0,12}",
    "ذات صلة|اقرأ (أيضا|المزيد)|الأكثر قراءة|إعلان|यह भी पढ़ें|विज्ञापन",
  ].join("|")})\\s*[:：»›>→]*$`,
  "iu",
);

/** Labels that only interrupt an article; what follows them needs no proof that it goes on. */
const INTERRUPTION = () =>
  /^(?:(?:images?|photos?|video|caption|graphic)$|media caption|advert|sponsored|skip advert|(?:article|story|reading) continues|continue reading|anzeige|publici|広告|광고|廣告|广告|pubblicit|share|facebook|twitter|whatsapp|linkedin|reddit|follow|sign|subscribe|(?:our )?newsletter|get |view|teilen|partager|compartir|공유|기사 이미지|分享|シェア)/iu;

/** One-line pointers inside a text: "Read more: …", "RELATED | …". */
const POINTER = () =>
  /^\s*[[(]?(?:related(?: (?:story|article|content|video))?|read(?: more| also| next)?|(?:see|watch|also)(?: also| read)?|more|in pictures|photos|video|gallery|listen|recommended|don[’']t miss|next|explainer|opinion|(?:à )?(?:lire|voir)(?: aussi)?|mehr zum thema|lesen sie auch|le[ae] también|leia (?:também|mais)|veja também|leggi anche|lees ook|関連|관련기사|相关阅读|延伸閱讀)\s*(?:[:：|>›»→▶]|[-–—]\s)/iu;

const BYLINE = () =>
  /^\s*(?:(?:(?:written |report(?:ed|ing) |story |words |text )?by|words|story|report|text)[:\s]\s*\p{Lu}|(?:(?:last |first )?(?:posted|published|updated|modified)|created|date)\s*(?:on|at|:|：|\s\d)|\p{Lu}[\p{L} .'’-]{2,40},? (?:[\p{L}&-]{2,15} ){0,3}(?:writer|correspondent|contributor|reporter|columnist|editor)\s*$|(?:our )?staff (?:reporters?|writers?)$|(?:von|par|por) \p{Lu}[\p{L}.-]+ \p{Lu}|from:|source:|reading time|\d{1,2}[- ]?min(?:ute)?s? read|입력|수정|등록|기사입력|編集|更新|发布时间|[来來]源)/iu;

const AGENCIES =
  "reuters|a[fp]p?|yonhap(?: news)?|bloomberg|getty(?: images)?|epa(?:-efe)?|dpa|xinhua|kyodo|tass|an[ip]|pti|ians|cna|shutterstock|istock|alamy|ap photo|associated press|agence france-presse|agencies|handout|courtesy|file(?: photo)?|news1|newsis|nurphoto|anadolu|unsplash";
const CREDIT = new RegExp(
  `^\\s*[\\[(（]?(?:(?:(?:file )?(?:photos?|photograph|pictures?|images?|illustration|graphic|video|credits?|fotos?|bild|crédits?|crédito|写真|사진|图片?|圖片?|source|quelle|fuente)(?: credits?| by| courtesy)?\\s*[:/：|=])[^.!?。]{0,120}|(?:photo(?:graph)?|image|picture|illustration|video)s? (?:by|courtesy|credit) [^.!?]{2,50}|(?:©|\\(c\\)|copyright (?:©|\\d|by)).{0,120}|(?:via |from )?(?:${AGENCIES})(?:\\s*[/,|]\\s*[^.!?]{0,60})?|\\p{Lu}[^.!?/]{2,40}/\\s?\\p{Lu}[^.!?/]{1,30}|.{2,50}[/|]\\s*(?:${AGENCIES})(?:\\s*[/,|].{0,40})?)[\\])）]?\\s*\\.?\\s*$`,
  "iu",
);

/** What sites say on their own behalf. Only forms that an article about such things hardly has: calls to the reader, notices. */
const BOILERPLATE = () =>
  /^©|(?:©|\(c\)|copyright) ?\d{4}|all rights reserved|무단\s?전재|転載禁止|未经授权|(?:^|[.!?] )(?:please )?(?:sign up|subscribe|follow us|click here|download (?:the|our)|get .{2,40} in your inbox|enter your email|already a subscriber|support (?:our|independent)|we use cookies|this (?:web)?site uses cookies)|^(?:got|have|know)[^.!?]{1,60}\?|^(?:get|keep|stay|join|send|write|tell|become|follow|share|want) (?:an?|the|our|your|us|up|all|more|to|this|what)\b[^“"]{0,120}\b(?:e-?mail|inbox|newsletters?|apps?|alerts?|tips?|subscribers?|members?|account|telegram|whatsapp|podcasts?)\b|^(?:tags?|topics?|keywords?|filed under|categories|in this story)\s*[:：]|this video is (?:not|no longer)|your (?:browser|ad ?blocker|inbox)\b|(?:supported|sponsored|presented|brought to you) by$/iu;

/** "CHIP WAR: Tariffs on …": a line of capitals before the sentence. A dateline looks the same, and stands first. */
const KICKER = () => /^\s*[\p{Lu}\d][\p{Lu}\d ’'&/.,-]{2,40}:\s+[“"‘']?\p{Lu}/u;

const PERSONAL = () => /\b(?:I|I[’']\p{Ll}+|[Mm]y|[Mm]e|[Yy]our?|[Yy]ou[’']\p{Ll}+|[Ww]e|[Oo]ur|[Uu]s)\b/u;

const WIDE = () => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Length in which a character of a script without long words counts double. */
export const measure = (text: string): number => (WIDE().test(text) ? text.length * 2.2 : text.length);

const HAS_LATIN = () => /\p{Script=Latin}/u;

/** Length of a unit's text without the space around and doubled inside. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export const isLabel = (text: string): boolean => text.length <= 90 && LABEL.test(text);
export const isCommentsLabel = (text: string): boolean => text.length <= 60 && COMMENTS_LABEL.test(text);
export const isInterruption = (text: string): boolean => INTERRUPTION().test(text);
/** A title without a full stop behind a word or two and a colon, in whatever language. */
const LED_TITLE = () => /^[\p{L}’' ]{3,20}: ?[\p{Lu}\p{Lo}“"«„]/u;
export const isLedTitle = (text: string): boolean => text.length <= 140 && LED_TITLE().test(text) && !endsSentence(text);
export const isPointer = (text: string): boolean => text.length <= 220 && POINTER().test(text);
/** A line of parts set off by bars or dots, one of them a date: "Le Monde | 04.05.2015 à 13h36 • Mis à jour". */
const DATED_PARTS = () => /^[^!?]{0,80}[|•·][^!?]{0,120}$/u;
const PRINTED_DATE = () =>
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\p{L}{2}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}+\.? \d{4}/u;
const CLOCK = () => /\d{1,2}[:.h]\d\d|\d ?[ap]\.?m\b|\d \p{L}+ ago/u;
/** Hardly anything but a date or time. */
export const isDateLine = (text: string): boolean =>
  text.length <= 80 && text.replace(/[^\p{L}]/gu, "").length <= 28 && (PRINTED_DATE().test(text) || CLOCK().test(text)) && !isClosed(text);
const isDatedLine = (text: string): boolean => DATED_PARTS().test(text) && PRINTED_DATE().test(text);

export const isByline = (text: string): boolean =>
  (text.length <= 200 && isDatedLine(text)) || (text.length <= 160 && BYLINE().test(text) && !/[.!?] +\p{Lu}\p{Ll}+ .{30}/u.test(text));
export const isCredit = (text: string): boolean => text.length <= 160 && CREDIT.test(text);
export const isBoilerplate = (text: string): boolean => text.length <= 400 && BOILERPLATE().test(text);
export const hasKicker = (text: string): boolean => KICKER().test(text);
/** Speaks as "I" or "we", or to the reader, outside of quotes. */
export const isPersonal = (text: string): boolean =>
  PERSONAL().test(text.slice(0, 2000).replace(/[“"«„][^“”"«»„]{0,1000}(?:[”"»“]|$)/gu, ""));
/** Names of two or three parts in a by-line, each also by its first. */
export const namesIn = (text: string): string[] =>
  [...text.slice(0, 160).matchAll(/(\p{Lu}[\p{Ll}’'-]{1,20}) (?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,2}/gu)].flatMap(([whole, first]) => [
    whole.trim(),
    `${first} `,
  ]);
/** A short question outside of quotes: a title, or one to the reader. */
export const isQuestion = (text: string): boolean => text.length < 110 && /\?\s*$/u.test(text);
/** The last characters of a text, without note marks such as "[12]" and what a writer or an agency signs with: ". (bsc)". */
const lastOf = (text: string): string =>
  text
    .slice(-40)
    .replace(/(?:\s?\[[\w ]{1,6}\]){1,8}\s*$/u, "")
    .replace(/(?<=[.!?…]["'”’»]? )\([\p{L}/]{2,8}\)\s*$/u, "")
    .slice(-12);
/** Ends as a sentence does, or announces what follows. */
export const endsSentence = (text: string): boolean => SENTENCE_END().test(lastOf(text));
export const isClosed = (text: string): boolean => CLOSED().test(lastOf(text));
/** A long run that breaks off in the middle: the form of cut teasers and of paywall fades. */
export const isCut = (text: string): boolean => text.length > 110 && !endsSentence(text);
/** Reads as running text: a whole sentence or several. */
export const isSentence = (text: string): boolean => measure(text) >= 45 && endsSentence(text);

/** Long words that any article may have. */
const STOP = () =>
  /^(?:against|although|because|between|however|through|without|yesterday|according|including|percent|millions?|billions?|trillion|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|august|september|october|november|december)$/;

/** The words of a text as they stand, each once. */
export const lettersOf = (text: string): Set<string> => new Set(text.slice(0, 4000).match(/\p{L}[\p{L}\p{N}]{2,30}/gu));

/** The distinctive words of a text, folded: six letters or more, three with a capital; no word that any article may have. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  if (!HAS_LATIN().test(text)) return found;
  for (const word of lettersOf(text)) {
    const folded = word.toLowerCase();
    if (!STOP().test(folded) && (word.length > 5 || word[0] !== folded[0])) found.add(folded.replace(/(?:ies|es|s|ed|ing)$/u, ""));
  }
  return found;
}
