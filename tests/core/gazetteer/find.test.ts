import { describe, expect, it } from "vitest";
import { buildGazetteer, buildIndex, deserialise, serialise } from "../../../lib/core/gazetteer/index.ts";
import { fixture } from "./fixture.ts";

const gazetteer = buildGazetteer([fixture]);

/** Every hit as "surface=entity", with "?" after weak ones. */
const hits = (text: string, from = gazetteer) =>
  from.find(text).map((hit) => {
    const best = hit.candidates[0]!;
    return `${text.slice(hit.start, hit.end)}=${best.entity}${best.weak ? "?" : ""}`;
  });

const table = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => expect(hits(text)).toEqual(expected));
};

describe("spelling and spacing of companies", () => {
  table([
    ["OpenAI met Kakao", "OpenAI=openai", "Kakao=kakao"],
    ["Open AI and Deep Seek", "Open AI=openai", "Deep Seek=deepseek"],
    ["Softbank, SOFTBANK and Soft Bank", "Softbank=softbank", "SOFTBANK=softbank", "Soft Bank=softbank"],
    ["SK Hynix, SK hynix, Hynix", "SK Hynix=sk-hynix", "SK hynix=sk-hynix", "Hynix=sk-hynix"],
    ["SKT and SK Telecom", "SKT=sk-telecom", "SK Telecom=sk-telecom"],
    ["Samsung Electronics Co., Ltd. said", "Samsung Electronics Co., Ltd.=samsung-electronics"],
    ["SoftBank Group Corp. will pay", "SoftBank Group Corp.=softbank"],
    ["Kakao Corp., the app maker", "Kakao Corp.=kakao"],
    ["Naver Corporation", "Naver Corporation=naver"],
    ["Oracle Corp, Oracle", "Oracle Corp=oracle", "Oracle=oracle?"],
    ["OpenAI's plan, Kakao’s plan", "OpenAI=openai", "Kakao=kakao"],
    ["the Kakao-led group and non-Samsung phones", "Kakao=kakao", "Samsung=samsung-electronics?"],
    ["KAKAO AND OPENAI TO WORK TOGETHER", "KAKAO=kakao", "OPENAI=openai"],
  ]);
});

describe("what is not a name", () => {
  table([
    ["an oracle, the cacao, a son, openai in lower case, samsung"],
    ["KakaoTalk, KakaoBank and Sonny"],
    ["Write to @OpenAI or see Naver.com and www.Kakao.com"],
    ["Skt or sk"],
    ["Kakao. Corp", "Kakao=kakao"],
    ["Samsung electronics", "Samsung=samsung-electronics?"],
  ]);
});

describe("people", () => {
  table([
    ["Sam Altman", "Sam Altman=sam-altman"],
    ["Sam H. Altman", "Sam H. Altman=sam-altman"],
    ["Donald J. Trump", "Donald J. Trump=donald-trump"],
    ["Jung Shin-a, Jeong Shin-a, Chung Shin-A", "Jung Shin-a=chung-shin-a", "Jeong Shin-a=chung-shin-a", "Chung Shin-A=chung-shin-a"],
    ["Chung Shina; Shina Chung; Shin-a Jung", "Chung Shina=chung-shin-a", "Shina Chung=chung-shin-a", "Shin-a Jung=chung-shin-a"],
    ["Jeong Sin-ah", "Jeong Sin-ah=chung-shin-a"],
    ["Choi Tae-won, Choe Tae-won, Tae-won Chey", "Choi Tae-won=chey-tae-won", "Choe Tae-won=chey-tae-won", "Tae-won Chey=chey-tae-won"],
    ["Yi Jae-yong and Rhee Jae-yong", "Yi Jae-yong=lee-jae-yong", "Rhee Jae-yong=lee-jae-yong"],
    ["Jay Y. Lee, Jay Y Lee", "Jay Y. Lee=lee-jae-yong", "Jay Y Lee=lee-jae-yong"],
    [
      "Son Jeong-ui, Son Jung-eui, Son Masayoshi",
      "Son Jeong-ui=masayoshi-son",
      "Son Jung-eui=masayoshi-son",
      "Son Masayoshi=masayoshi-son",
    ],
    ["Lee Jae-young and Lee Jae-myung", "Lee=lee-jae-yong?", "Lee=lee-jae-yong?"],
    ["LEE JAE-YONG", "LEE JAE-YONG=lee-jae-yong"],
  ]);
});

describe("other scripts", () => {
  table([
    ["오픈AI가 카카오와 손잡았다", "오픈AI=openai", "카카오=kakao"],
    ["카카오는 네이버에서도", "카카오=kakao", "네이버=naver"],
    ["카카오뱅크와 카카오페이는"],
    ["최태원 SK그룹 회장과 SK하이닉스의", "최태원=chey-tae-won", "SK그룹=sk-group", "SK하이닉스=sk-hynix"],
    ["이재용회장이", "이재용=lee-jae-yong"],
    ["샘 올트먼이 정신아 대표와", "샘 올트먼=sam-altman", "정신아=chung-shin-a"],
    ["SK가스는"],
    ["孫正義氏はオープンAIと", "孫正義=masayoshi-son", "オープンAI=openai"],
    ["ソフトバンクグループの", "ソフトバンクグループ=softbank"],
    ["ソフトバンクホークスが勝った"],
    ["カカオトークの"],
    ["软银与OpenAI合作", "软银=softbank", "OpenAI=openai"],
  ]);
});

describe("offsets", () => {
  table([
    ["Open\u00adAI", "Open\u00adAI=openai"],
    ["SK\u00a0hynix", "SK\u00a0hynix=sk-hynix"],
    ["ＯｐｅｎＡＩ", "ＯｐｅｎＡＩ=openai"],
    ["🚀 Kakao’s", "Kakao=kakao"],
    ["Sam\nAltman", "Sam\nAltman=sam-altman"],
    ["정신아".normalize("NFD"), `${"정신아".normalize("NFD")}=chung-shin-a`],
  ]);
});

describe("an index read back", () => {
  it("finds the same", () => {
    const back = deserialise(serialise(buildIndex([fixture])));
    const text = "Open AI, Kakao Corp. and 카카오는 with Jung Shin-a and SoftBank Group Corp.";
    expect(back.find(text)).toEqual(gazetteer.find(text));
    expect(back.kindOf("stargate")).toBe("venture");
  });
  it("refuses other bytes", () => {
    expect(() => deserialise(new Uint8Array(8))).toThrow(RangeError);
    expect(() => deserialise(new Uint8Array(400))).toThrow(RangeError);
  });
});
