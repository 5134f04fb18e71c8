/** Headlines and people with one surname. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const headlines: readonly (readonly [text: string, links: string])[] = [
  [
    "Son, Altman to meet Lee in Seoul\nSoftBank Chairman Masayoshi Son and OpenAI's Sam Altman will meet Samsung Electronics Chairman Lee Jae-yong on Tuesday.",
    "Son=masayoshi-son; Altman=sam-altman; Lee=lee-jae-yong; SoftBank=softbank; Masayoshi Son=masayoshi-son; OpenAI=openai; Sam Altman=sam-altman; Samsung Electronics=samsung-electronics; Lee Jae-yong=lee-jae-yong",
  ],
  [
    "President Lee Jae-myung met Samsung Electronics Chairman Lee Jae-yong. President Lee asked for investment. Chairman Lee promised 450 trillion won. President Lee thanked Chairman Lee.",
    "Samsung Electronics=samsung-electronics; Lee Jae-yong=lee-jae-yong; Lee=lee-jae-yong; Lee=lee-jae-yong",
  ],
  [
    "Samsung chief Lee to join tariff talks\nSamsung Electronics Executive Chairman Lee Jae-yong left for Washington on Tuesday. Trade Minister Yeo Han-koo is there. Lee did not speak to reporters.",
    "Samsung=samsung-electronics; Lee=lee-jae-yong; Samsung Electronics=samsung-electronics; Lee Jae-yong=lee-jae-yong; Lee=lee-jae-yong",
  ],
  [
    'Stargate gets going\nOpenAI, Oracle and SoftBank said Stargate will have five more sites. Oracle builds three of them. "Stargate is on track," Altman said.',
    "Stargate=stargate; OpenAI=openai; Oracle=oracle; SoftBank=softbank; Stargate=stargate; Oracle=oracle; Stargate=stargate; Altman=sam-altman",
  ],
  [
    "Chung sorry for outage\nKakao shares fell. Chung Shin-a, the chief executive, apologised. Hyundai's Chung Eui-sun did not.",
    "Chung=chung-shin-a; Kakao=kakao; Chung Shin-a=chung-shin-a",
  ],
  [
    'SK chief: AI needs memory\n"The bottleneck is HBM," said Chey Tae-won at the SK AI Summit. SK hynix leads the market. SK will invest more, Chey said.',
    "SK=sk-group; Chey Tae-won=chey-tae-won; SK hynix=sk-hynix; SK=sk-group; Chey=chey-tae-won",
  ],
  [
    "Lee's dilemma\nFor Lee Jae-yong, the acquittal came at last. Samsung has lost its lead. Lee Byung-chul founded Samsung, and Lee Kun-hee made it great. Now the third Lee must act.",
    "Lee=lee-jae-yong; Lee Jae-yong=lee-jae-yong; Samsung=samsung-electronics; Samsung=samsung-electronics",
  ],
  [
    "Tottenham say goodbye to Son\nTottenham captain Son Heung-min is leaving. Son joined in 2015 from Bayer Leverkusen.\nSoftBank's Son eyes Ampere\nMasayoshi Son wants chips, sources said.",
    "SoftBank=softbank; Son=masayoshi-son; Masayoshi Son=masayoshi-son",
  ],
  [
    "Kim Jong-un's sister Kim Yo-jong spoke. South Korea's President Yoon Suk Yeol declared martial law. Samsung Electronics fell 0.5 percent and SK hynix 1.1 percent. Naver and Kakao gained.",
    "Samsung Electronics=samsung-electronics; SK hynix=sk-hynix; Naver=naver; Kakao=kakao",
  ],
];
