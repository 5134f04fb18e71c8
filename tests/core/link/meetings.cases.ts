/** Texts in which two of one name meet, and politics. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const meetings: readonly (readonly [text: string, links: string])[] = [
  [
    "SoftBank Corp. raises forecast\nSoftBank Corp. said its mobile subscribers grew. SoftBank shares rose 2 percent, and SoftBank will pay a higher dividend. The carrier runs PayPay.",
    "",
  ],
  ["SoftBank Corp. and its parent SoftBank Group founded SB OpenAI Japan with OpenAI.", "SoftBank Group=softbank; OpenAI=openai"],
  [
    "Hawks clinch pennant\nThe Fukuoka SoftBank Hawks beat the Orix Buffaloes 4-2 in the Pacific League. Starter Kohei Arihara pitched seven innings, and Ryoya Kurihara hit a homer. SoftBank has won three matches in a row. Fans filled the stadium.",
    "",
  ],
  ["The model DeepSeek-R1 shook markets. DeepSeek's model was cheap.", "DeepSeek=deepseek"],
  ["Trump to meet Xi\nThe US president arrives on Thursday. Tariffs are on the agenda in Washington.", "Trump=donald-trump"],
  ["He played the trump card. Trump Media rose. Ivanka Trump smiled.", ""],
  [
    "The third hearing of Lee Jae-myung's trial was held in Seoul. The president of the Democratic Party denied everything. Lee was indicted with Lee Hwa-young, a former vice governor. Ssangbangwool sent money to the North. Lee said prosecutors made it up.",
    "",
  ],
  ["Carl Jung broke with Freud in 1913. Jung wrote about archetypes, and Jung's Red Book was published in 2009.", ""],
  [
    "ChatGPT maker OpenAI has agreed with SK hynix and Samsung to buy memory for Stargate. President Lee Jae-myung received Altman at the presidential office. Lee said Korea would be a hub. Samsung's Jay Y. Lee and SK's Chey Tae-won attended. Lee of Samsung also spoke with Altman alone.",
    "OpenAI=openai; SK hynix=sk-hynix; Samsung=samsung-electronics; Stargate=stargate; Altman=sam-altman; Samsung=samsung-electronics; Jay Y. Lee=lee-jae-yong; SK=sk-group; Chey Tae-won=chey-tae-won; Lee=lee-jae-yong; Samsung=samsung-electronics; Altman=sam-altman",
  ],
  [
    "Bruce Lee was a star of film. Lee trained daily. Spike Lee directed Malcolm X. Lee's movies won awards, and his character was a hero.",
    "",
  ],
  ["Kakao Friends Ryan is a lion. Kakao Healthcare and Kakao Style launched. Kakao Ventures invested.", ""],
  [
    "Kakao's founder Kim Beom-su and Naver's founder Lee Hae-jin met. Lee said Naver would build its own model. Kim said Kakao would not.",
    "Kakao=kakao; Naver=naver; Naver=naver; Kakao=kakao",
  ],
  [
    "By Lee Jae-eun\nSEOUL, Feb. 4 (Yonhap) -- Samsung Electronics Co. said Tuesday its chief Lee Jae-yong met OpenAI CEO Sam Altman.\nLee was cleared on Monday.",
    "Samsung Electronics Co.=samsung-electronics; Lee Jae-yong=lee-jae-yong; OpenAI=openai; Sam Altman=sam-altman; Lee=lee-jae-yong",
  ],
  [
    "Masayoshi Son's SoftBank is in talks to invest in OpenAI. Son Heung-min, the footballer, is not related to Masayoshi Son.",
    "Masayoshi Son=masayoshi-son; SoftBank=softbank; OpenAI=openai; Masayoshi Son=masayoshi-son",
  ],
  [
    "SK On and SK Innovation merge\nSK Innovation said SK On would be merged with SK Enmove. SK On makes batteries for Hyundai and Ford.",
    "",
  ],
  [
    "Samsung SDI wins battery order from BMW. Samsung SDI said deliveries start in 2027. The unit of Samsung makes cells in Hungary.",
    "Samsung=samsung-electronics",
  ],
  [
    "Samsung Biologics signs deal with Eli Lilly. The contract maker said it will make antibodies. Samsung Biologics CEO John Rim spoke at the conference.",
    "",
  ],
  [
    "Oracle wins cloud contract. Oracle Corp. said Monday that it signed a deal with Meta. Oracle chairman Larry Ellison became the richest man.",
    "Oracle=oracle; Oracle Corp.=oracle; Oracle=oracle",
  ],
  [
    "The comic-book hero Oracle, Barbara Gordon, helps Batman. In the series Oracle is a hacker, a character of DC Comics. Readers love Oracle.",
    "",
  ],
  ["Stargate was released by MGM in 1994. Kurt Russell played a colonel in Stargate. The film made $196 million.", ""],
  ["The Stargate Project, run by the CIA, studied remote viewing. Psychics took part in Stargate until 1995.", ""],
  ["Chung Ju-yung founded Hyundai. Chung died in 2001. His grandson Chung Ki-sun runs HD Hyundai.", ""],
  [
    "Apple, Samsung and Huawei lead the smartphone market, IDC said. Samsung shipped 60 million phones.",
    "Samsung=samsung-electronics; Samsung=samsung-electronics",
  ],
  ["Kia, Hyundai and Samsung sponsored the Olympics.", "Samsung=samsung-electronics"],
  [
    "LG, SK and Samsung are chaebol. The heads of SK, LG and Hanwha joined the delegation to Washington.",
    "SK=sk-group; Samsung=samsung-electronics; SK=sk-group",
  ],
  ["Slovakia's SK Slovan Bratislava met SK Brann in the qualifier. SK Slovan won the match.", ""],
  [
    "Lee Jae-yong, a goalkeeper, joined Jeonbuk. The keeper saved a penalty in his first match of the league season. Lee is 22, and the coach praised Lee's debut in the stadium.",
    "",
  ],
  ["ARM AND ORACLE FALL; SON OF A BANKER ARRESTED\nThe markets fell.", ""],
];
