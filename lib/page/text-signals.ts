/** A sentence's end, in the scripts news is written in, with closing quotes and brackets after it. */
const SENTENCE_END = /[.!?…:;。！？；：」』।۔؟]["'”’»›)\]」』）]*\s*$/u;
const CLOSED = /[.!?…。！？」』।۔؟]["'”’»›)\]」』）]*\s*$/u;

/** Headings of what pages put beside and below articles. Matched against a short unit's whole text. */
const LABEL = new RegExp(
  `^(?:${[
    "popular( now)?|most (popular|read|viewed|shared|watched|commented|emailed)( .{0,20})?|trending( .{0,20})?|spotlight|hot issues?|featured( .{0,20})?",
    "related( .{0,30})?|recommended( .{0,30})?|recommendations|(you )?(may|might) also( .{0,30})?|you (may|might)( .{0,40})?|more (from|on|in|about|by|like|of|stories|news|coverage|headlines|articles|to explore|reading|top)\\b.{0,60}",
    "other( .{0,30})? (stories|news|articles|columns|columnists|headlines|posts)|read (more|next|also|on|later|this next)( .{0,40})?|also read|see also|see more|next article|previous article|up next|watch next|what to read next|keep reading|further reading|more",
    "editors?[’']?s?[’']? (picks?|choice)|(the )?latest( (news|stories|headlines|from .{0,30}|in .{0,30}))?|top (stories|news|headlines)|breaking news|in case you missed it|don[’']?t miss( .{0,30})?|our picks?|around the web|from (around )?the web|from our partners|paid (content|post)|partner content|elsewhere on .{0,30}",
    "(\\d+ )?comments?( ?\\(\\d+\\))?|add (a )?comment|leave a (comment|reply)|view( all)? comments|join the (conversation|discussion)|see what people are discussing|conversation|discussion|your thoughts|what do you think\\??|reader comments",
    "advertisements?|sponsored( .{0,40})?|promoted( .{0,20})?|ads? by .{0,20}|skip advert.*|article continues below.*|continue reading.*|story continues.*",
    "(our )?newsletters?|sign[ -]?up( .{0,60})?|subscribe( .{0,60})?|get (the|our) .{0,40}newsletter.*|log ?in|sign in|register( now)?|download (the|our) app.*",
    "images?|photos?|video|media caption|caption|graphic|topics?:?|tags?:?|keywords?:?|share( (this|on|via|article|story) ?.{0,30})?|follow( us)?( on .{0,30})?|print|email|save|copy link|link copied.*|close|menu|search|facebook|twitter|whatsapp|linkedin|reddit|pinterest|tweet|instagram|youtube",
    "about the authors?|about us|contact us|privacy policy|terms of (use|service)|all rights reserved.*|back to top|go to (contents|navigation|top)|view (more|all|gallery|full size).*|show more|load more|enlarge( image)?|\\(end\\)",
    "mehr zum thema|lesen sie auch|auch interessant|meistgelesen|anzeige|kommentare( lesen.*)?|ähnliche artikel|zur startseite|das könnte sie auch interessieren|verwandte (artikel|themen)|newsletter bestellen|teilen",
    "(à )?lire aussi|sur le même (sujet|thème)|les plus lus|commentaires?( \\(\\d+\\))?|publicité|à voir aussi|articles? (liés|similaires)|partager|s[’']abonner|voir aussi|dans la même rubrique|sélectionné pour vous",
    "lea también|le(er|e) más|te (puede|podría) interesar|más (noticias|leídas?|información|vistas)|lo más (leído|visto)|publicidad|comentarios?|noticias relacionadas|compartir|ver también|temas relacionados",
    "leia (também|mais)|mais lidas|veja também|publicidade|comentários?|notícias relacionadas|compartilh(e|ar)|saiba mais|assine|tópicos relacionados",
    "leggi anche|potrebbe interessarti|i più letti|pubblicità|commenti|condividi|lees ook|meer over|reacties|meest gelezen|läs (också|mer)|les også|læs også|lue myös|czytaj też|zobacz też|читайте также|ещё по теме|реклама|комментарии",
    "関連記事|関連ニュース|人気記事|おすすめ(記事)?|広告|コメント|あわせて読みたい|ランキング|最新ニュース|続きを読む|シェア",
    "관련\\s?기사|인기\\s?기사|많이 본 (뉴스|기사)|광고|댓글|추천\\s?기사|공유|구독|기사 이미지 확대 보기|닫기|확대|이전|다음|최신\\s?기사|주요\\s?뉴스",
    "(相关|相關|延伸|推荐|推薦)(阅读|閱讀|新闻|新聞|推荐|推薦|文章|报道|報導|视频)?|热门(文章|新闻|推荐)?|熱門.{0,4}|评论|評論|廣告|广告|更多.{0,6}|分享|收藏|举报|责任编辑.{0,12}|編輯推薦",
    "ذات صلة|اقرأ (أيضا|أيضًا|المزيد)|الأكثر قراءة|إعلان|تعليقات|مواضيع ذات صلة|שתפו|תגובות|כתבות נוספות|और पढ़ें|यह भी पढ़ें|विज्ञापन",
  ].join("|")})\\s*[:：»›>→]*$`,
  "iu",
);

/** Labels that only interrupt an article; what follows them needs no proof that it goes on. */
const INTERRUPTION =
  /^(?:images?$|photos?$|video$|media caption|caption$|graphic$|advert|sponsored|ads? |skip advert|article continues|continue reading|story continues|anzeige|publicit|publicidad|広告|광고|廣告|广告|pubblicit|share|print|email|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|tweet|follow|sign|subscribe|newsletter|our newsletter|enlarge|view|close|menu|teilen|partager|compartir|공유|기사 이미지|닫기|확대|분享|分享|シェア)/iu;

/** One-line pointers inside a text: "Read more: …", "RELATED | …". */
const POINTER =
  /^\s*(?:related(?: (?:story|article|content|video))?|read (?:more|also|next)|also read|see also|more|watch|in pictures|photos|video|gallery|slideshow|listen|recommended|don[’']t miss|next|must read|explainer|opinion|lire aussi|à lire|voir aussi|mehr zum thema|lesen sie auch|lea también|lee también|leer más|leia (?:também|mais)|veja também|leggi anche|lees ook|読む|関連|관련기사|相关阅读|延伸閱讀)\s*(?:[:：|>›»→▶]|[-–—]\s)/iu;

const BYLINE =
  /^\s*(?:(?:written |reported |reporting |story |words |text )?by[:\s]\s*\p{Lu}|(?:posted|published|updated|last updated|first published|last modified|created|modified|date)\s*(?:on|at|:|：|\s\d)|\p{L}[\p{L} .'’-]{2,40},? (?:staff (?:writer|reporter)|senior (?:writer|reporter|correspondent|editor)|correspondent|contributor|reporter|columnist)\s*$|von \p{Lu}[\p{L}.-]+ \p{Lu}|par \p{Lu}[\p{L}.-]+ \p{Lu}|por \p{Lu}[\p{L}.-]+ \p{Lu}|from:|source:|reading time|\d{1,2}[- ]min(?:ute)?s? read|(?:\d{1,2} )?min(?:ute)?s? read|입력|수정|등록|기사입력|編集|更新|发布时间|來源|来源)/iu;

const AGENCIES =
  "reuters|ap|afp|yonhap(?: news)?|bloomberg|getty(?: images)?|epa(?:-efe)?|dpa|xinhua|kyodo|tass|ani|pti|ians|cna|shutterstock|istock|alamy|ap photo|associated press|agence france-presse|agencies|handout|courtesy|file(?: photo| pic(?:ture)?)?|news1|newsis|imaginechina|nurphoto|zuma|sipa|pa(?: media| wire)?|anadolu|unsplash";
const CREDIT = new RegExp(
  `^\\s*[\\[(（]?(?:(?:(?:file )?(?:photos?|photograph|pictures?|images?|illustration|graphic|video|credits?|foto|fotos|bild|bilder|crédits?|crédito|imagen|写真|사진|图片|圖片|圖|图|source|quelle|fuente|fonte)(?: credits?| source| by| courtesy| from)?\\s*[:/：|=])[^.!?。]{0,120}|(?:photo(?:graph)?|image|picture|illustration|video)s? (?:by|courtesy(?: of)?|from|credit) .{2,80}|(?:©|\\(c\\)|copyright).{0,120}|(?:via |from )?(?:${AGENCIES})(?:\\s*[/,|]\\s*[^.!?]{0,60})?|\\p{Lu}[^.!?/]{2,40}/\\s?\\p{Lu}[^.!?/]{1,30}|.{2,50}[/|]\\s*(?:${AGENCIES})(?:\\s*[/,|].{0,40})?)[\\])）]?\\s*\\.?\\s*$`,
  "iu",
);

const BOILERPLATE =
  /(?:©|\(c\)|\bcopyright\b).{0,60}(?:\d{4}|rights)|all rights reserved|무단\s?전재|転載禁止|未经授权|subscribe (?:to|now|for)|this video is (?:not|no longer)|request failed|(?:enable|disable) (?:javascript|cookies|your ad ?blocker)|browser (?:does not|doesn[’']t) support|video (?:starts|will start) in|ad ?blocker|sign up (?:for|to)|our newsletter|newsletter|follow us on|download (?:the|our) app|this (?:site|website) (?:is protected|uses cookies)|we use cookies|click here|terms of (?:use|service)|privacy policy|your (?:inbox|email)|support (?:our|independent) journalism|already a subscriber|did you know\?|\b(?:supported|sponsored|paid for|presented|brought to you) by/iu;

/** "CHIP WAR: Tariffs on …": a line of capitals before the sentence. A dateline looks the same, and stands first. */
const KICKER = /^\s*[\p{Lu}\d][\p{Lu}\d ’'&/.,-]{2,40}:\s+[“"‘']?\p{Lu}/u;

const HAS_LATIN = /\p{Script=Latin}/u;

/** Length of a unit's text without the space around and doubled inside. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export const isLabel = (text: string): boolean => text.length <= 90 && LABEL.test(text);
export const isInterruption = (text: string): boolean => INTERRUPTION.test(text);
export const isPointer = (text: string): boolean => text.length <= 220 && POINTER.test(text);
/** A line of parts set off by bars or dots, one of them a date: "Le Monde | 04.05.2015 à 13h36 • Mis à jour". */
const DATED_PARTS = /^[^!?]{0,80}[|•·][^!?]{0,120}$/u;
const PRINTED_DATE =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\b\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}/u;
const isDatedLine = (text: string): boolean => DATED_PARTS.test(text) && PRINTED_DATE.test(text);

export const isByline = (text: string): boolean =>
  (text.length <= 200 && isDatedLine(text)) || (text.length <= 160 && BYLINE.test(text) && !/[.!?] +\p{Lu}\p{Ll}+ .{30}/u.test(text));
export const isCredit = (text: string): boolean => text.length <= 160 && CREDIT.test(text);
export const isBoilerplate = (text: string): boolean => text.length <= 400 && BOILERPLATE.test(text);
export const hasKicker = (text: string): boolean => KICKER.test(text);
/** Ends as a sentence does, or announces what follows. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12));
export const isClosed = (text: string): boolean => CLOSED.test(text.slice(-12));
/** A long run that breaks off in the middle: the form of cut teasers and of paywall fades. */
export const isCut = (text: string): boolean => text.length > 110 && !endsSentence(text);
/** Reads as running text: a whole sentence or several. */
export const isSentence = (text: string): boolean => text.length >= 45 && endsSentence(text);

const STOP = new Set(
  "about after again against also although among because been before being between both but came come could does down during each even every first from have having here however into just last later like made make many might month more most much must never only other over said same says saying should since some such than that their them then there these they this those three through under until very want wants week well were what when where which while whom whose will with would year years yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december told tell added according people including percent million billion trillion".split(
    " ",
  ),
);

/** The distinctive words of a text, folded: five letters or more (four with a capital inside the sentence), no function words. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  if (!HAS_LATIN.test(text)) return found;
  for (const [word] of text.slice(0, 4000).matchAll(/[\p{L}][\p{L}\p{N}]{2,30}/gu)) {
    const folded = word.toLowerCase();
    const capital = word[0] !== folded[0];
    if (STOP.has(folded) || (word.length < 5 && !capital)) continue;
    if (word.length >= 3) found.add(folded.replace(/(?:ies|es|s|ed|ing)$/u, ""));
  }
  return found;
}
