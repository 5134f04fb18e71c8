/** Spellings, titles and wire style. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const spellings: readonly (readonly [text: string, links: string])[] = [
  [
    "Chey Tae Won of SK Group and Choi Tae-Won. Chey Taewon, Tae-won Chey and Taewon Choi.",
    "Chey Tae Won=chey-tae-won; SK Group=sk-group; Choi Tae-Won=chey-tae-won; Chey Taewon=chey-tae-won; Tae-won Chey=chey-tae-won; Taewon Choi=chey-tae-won",
  ],
  [
    "Kakao's Jung Shin A, Jeong Sin-a, Shin-A Chung, Shin Ah Jung.",
    "Kakao=kakao; Jung Shin A=chung-shin-a; Jeong Sin-a=chung-shin-a; Shin-A Chung=chung-shin-a; Shin Ah Jung=chung-shin-a",
  ],
  [
    "CHUNG SHIN-A, LEE JAE-YONG, SON JEONG-UI AND SAM ALTMAN MEET",
    "CHUNG SHIN-A=chung-shin-a; LEE JAE-YONG=lee-jae-yong; SON JEONG-UI=masayoshi-son; SAM ALTMAN=sam-altman",
  ],
  [
    "Samsung's Lee Jae Yong, Jae-Yong Lee, Yi Chae-yong.",
    "Samsung=samsung-electronics; Lee Jae Yong=lee-jae-yong; Jae-Yong Lee=lee-jae-yong; Yi Chae-yong=lee-jae-yong",
  ],
  [
    "SON Masayoshi, Masayoshi SON and Son Masayoshi of Softbank Group.",
    "SON Masayoshi=masayoshi-son; Masayoshi SON=masayoshi-son; Son Masayoshi=masayoshi-son; Softbank Group=softbank",
  ],
  [
    "Open-AI, SK-Hynix, Samsung Elec, SK hynix Co. and an OpenAI/SoftBank venture. See https://news.example/OpenAI and www.example.com/Kakao.",
    "Open-AI=openai; SK-Hynix=sk-hynix; Samsung Elec=samsung-electronics; SK hynix Co.=sk-hynix; OpenAI=openai; SoftBank=softbank",
  ],
  [
    "Samsung Electronics Co. Ltd. (005930.KS) and Kakao Corp. (035720.KS) fell; SoftBank Group Corp. (9984.T) rose.",
    "Samsung Electronics Co. Ltd.=samsung-electronics; Kakao Corp.=kakao; SoftBank Group Corp.=softbank",
  ],
  ["P&G's SK-II sales fell in China. SK-II is a cosmetics brand.", ""],
  ["SK Telecom T1 won the world championship. Faker of SK Telecom T1 lifted the trophy after the match.", ""],
  ["SoftBank CEO Son said. The SoftBank chief, Son, added.", "SoftBank=softbank; Son=masayoshi-son; SoftBank=softbank; Son=masayoshi-son"],
  [
    "OpenAI chief Altman met Samsung chief Lee and SK chief Chey on Wednesday.",
    "OpenAI=openai; Altman=sam-altman; Samsung=samsung-electronics; Lee=lee-jae-yong; SK=sk-group; Chey=chey-tae-won",
  ],
  ["Kakao chief executive Chung told reporters that it would use OpenAI technology.", "Kakao=kakao; Chung=chung-shin-a; OpenAI=openai"],
  [
    "Samsung Electronics Executive Chairman Lee, who is on trial, flew to Tokyo.",
    "Samsung Electronics=samsung-electronics; Lee=lee-jae-yong",
  ],
  [
    "Samsung Electronics vice chairman Han Jong-hee died. Han was 63. Samsung Electronics president Lee Won-jin took over, and Lee has a plan.",
    "Samsung Electronics=samsung-electronics; Samsung Electronics=samsung-electronics",
  ],
  [
    "SK Group's vice chairman Choi Jae-won, brother of chairman Chey Tae-won, visited. Choi said batteries matter.",
    "SK Group=sk-group; Chey Tae-won=chey-tae-won",
  ],
  ["SK Discovery vice chairman Choi Chang-won and SK Networks president Choi Sung-hwan are relatives. Choi was promoted.", ""],
  [
    "Naver CEO Choi Soo-yeon and Kakao CEO Chung Shin-a met Science Minister Yoo Sang-im. Choi and Chung asked for help.",
    "Naver=naver; Kakao=kakao; Chung Shin-a=chung-shin-a; Chung=chung-shin-a",
  ],
  ["Prime Minister Chung Sye-kyun visited Pangyo. Chung met Kakao executives.", "Kakao=kakao"],
  ["Samsung Lions legend Lee Seung-yuop, now manager of the Doosan Bears, praised his pitcher. Lee said the bullpen was tired.", ""],
  [
    "Netflix has cancelled Stargate-like shows. Amazon MGM Studios announced a new Stargate series by Martin Gero; the actors of Stargate SG-1 will return. Season one has ten episodes.",
    "",
  ],
  ["The Detroit Pistons beat the Kings. Sun Yue and Jeremy Lin scored. Stargate Theatre hosted the party.", ""],
  ["Kakao Bank Corp. and Kakao Pay Corp. are listed in Seoul. Kakao Bank is an internet lender. K bank is its rival.", ""],
  ["SoftBank Corp (9434) President Junichi Miyakawa spoke. Miyakawa said SoftBank would build data centres in Hokkaido.", ""],
  [
    "SoftBank Group (9984) said. Its telecom unit SoftBank Corp pays dividends. SoftBank owns Arm.",
    "SoftBank Group=softbank; SoftBank=softbank",
  ],
  ['In "The Oracle Year" a man sees the future. The author Charles Soule wrote the novel. The Oracle is a hero of the book.', ""],
  [
    "Oracle Red Bull Racing's driver Max Verstappen took pole. The Oracle-sponsored team leads. Racing fans cheered as he won the race at the Grand Prix.",
    "",
  ],
];
