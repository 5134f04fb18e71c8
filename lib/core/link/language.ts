import type { Block } from "../model/text.ts";
import { nameKey } from "../text/fold.ts";
import { languageOf, scriptOf } from "../text/script.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Short words that tell languages in Latin letters apart; folded. */
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words("the of and to in for that with was is has will said by on from its are have but not at an"),
  de: words("der die das und ist nicht mit von den dem ein eine einen fur auf sich im zu des wird auch als nach bei sagte"),
  fr: words("le la les des et est dans pour une un du en sur avec par qui pas au aux ce cette sont plus selon"),
  es: words("el la los las de y en que una un del por con para se es su al como mas pero segun"),
  it: words("il la di che e un una per con del della nel sono gli le si non alla dei anche piu"),
  pt: words("o a os as de e que em um uma do da no na para com por se mais ao foi nao dos das"),
  nl: words("de het een van en in op dat met voor zijn niet te aan is door ook naar maar werd heeft"),
  sv: words("och att det som en ett pa av for med den ar inte till fran har om sig vid"),
  da: words("og at det som en et pa af for med den er ikke til fra har om sig ved der"),
  no: words("og at det som en et pa av for med den er ikke til fra har om seg ved der"),
  fi: words("ja on ei se etta oli mutta kuin han ovat myos sen joka mukaan"),
  pl: words("i w z na do nie sie ze jest to przez dla jak od po oraz ale byl"),
  cs: words("a v na se je ze to do s z pro jako by jsou ale podle o k po"),
  hu: words("a az es hogy nem is egy meg volt szerint mint csak de van"),
  tr: words("ve bir bu icin ile da de olarak daha gibi cok en ancak sonra olan"),
  id: words("yang dan di dengan untuk dari pada ini itu akan dalam tidak oleh juga ke"),
  vi: words("va cua la cac trong cho voi mot da khong duoc nguoi co nay den"),
};

/** Names on record that are ordinary words, by language: they need context there. */
const ORDINARY: Readonly<Record<string, ReadonlySet<string>>> = {
  kakao: words("de pl cs fi hu sv da no tr et lv sk hr sl"),
  son: words("fr es tr"),
  oracle: words("fr"),
  trump: words("da no sv"),
};

/**
 * Language of a text in Latin letters: what the page says, or where it says nothing another than English whose short
 * words are clearly commoner; else "und".
 */
export function readLanguage(blocks: readonly Block[], declared: string): string {
  const told = languageOf(declared);
  if (told !== "und") return told;
  const sample = blocks
    .map((block) => block.text)
    .join("\n")
    .slice(0, 6000);
  const script = scriptOf(sample);
  if (script !== "latin") return "und";
  const counts = new Map<string, number>();
  for (const word of nameKey(sample).split(/[^\p{L}]+/u))
    for (const [language, list] of Object.entries(TELLING)) if (list.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const english = counts.get("en") ?? 0;
  let best = "und";
  let most = Math.max(LEAST, 1.3 * english);
  for (const [language, count] of counts)
    if (count > most) {
      best = language;
      most = count;
    }
  return best;
}

/** Fewer telling words than this tell nothing. */
const LEAST = 4;

/** Whether a name on record is an ordinary word in this language, so that it must not link by itself. */
export const isOrdinaryIn = (key: string, language: string): boolean => ORDINARY[key]?.has(language) ?? false;
