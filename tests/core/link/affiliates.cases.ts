/** More namesakes, affiliates and people with one surname. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const affiliates: readonly (readonly [text: string, links: string])[] = [
  [
    "Kim Beom-su, founder of Kakao, was arrested. Kim denied stock manipulation. Kakao shares fell. SM Entertainment was the target.",
    "Kakao=kakao; Kakao=kakao",
  ],
  [
    "Choi Soo-yeon, CEO of Naver, said Naver would invest. Choi took over in 2022. Naver's Choi met Nvidia's Jensen Huang.",
    "Naver=naver; Naver=naver; Naver=naver",
  ],
  [
    "Chung Eui-sun of Hyundai and Chey Tae-won of SK Group met. Chung and Chey discussed tariffs.",
    "Chey Tae-won=chey-tae-won; SK Group=sk-group; Chey=chey-tae-won",
  ],
  [
    "Lee Boo-jin, president of Hotel Shilla, is the sister of Lee Jae-yong. Lee Boo-jin bought shares. Samsung's chairman Lee Jae-yong did not.",
    "Lee Jae-yong=lee-jae-yong; Samsung=samsung-electronics; Lee Jae-yong=lee-jae-yong",
  ],
  ["Lee Jae-myung won the presidency. Lee promised 100 trillion won for AI. Lee's party is the Democratic Party of Korea.", ""],
  [
    "Son Kyung-sik, chairman of CJ Group, said companies need help. Son spoke at the Korea Enterprises Federation. Chairman Son was applauded.",
    "",
  ],
  [
    "Stargate Project, the venture of OpenAI, SoftBank, Oracle and MGX, has its first site in Abilene. Project Stargate will cost $500 billion. The Stargate initiative is huge.",
    "Stargate Project=stargate; OpenAI=openai; SoftBank=softbank; Oracle=oracle; Project Stargate=stargate; Stargate=stargate",
  ],
  [
    "Stargate UAE, a 1-gigawatt cluster, will be built by G42, with OpenAI, Oracle, Nvidia and SoftBank. Stargate Norway follows.",
    "OpenAI=openai; Oracle=oracle; SoftBank=softbank",
  ],
  [
    "The Trump administration imposed tariffs on Korea. Trump said on Truth Social that Samsung must build in America. Trump Tower was guarded.",
    "Trump=donald-trump; Trump=donald-trump; Samsung=samsung-electronics",
  ],
  ["Oracle's co-chief executive Safra Catz spoke. Analysts expect revenue of Oracle to grow.", "Oracle=oracle; Oracle=oracle"],
  ["In the Matrix films, Gloria Foster plays the Oracle. Neo visits the Oracle in her kitchen; Morpheus waits outside.", ""],
  ["Oracle bone script is the oldest form of Chinese writing. Oracle bones were found in Anyang.", ""],
  [
    "Samsung Bioepis, Samsung Fire & Marine Insurance, Samsung Card and Samsung Securities are affiliates. Samsung Medical Center and Samsung Fine Chemicals too.",
    "",
  ],
  ["SK Hynix's rival Samsung lost ground in memory chips. Micron gained.", "SK Hynix=sk-hynix; Samsung=samsung-electronics"],
  [
    "Galaxy S25 sales were good. Samsung Galaxy phones use Exynos. Samsung's Galaxy S25 Ultra costs $1,299.",
    "Samsung=samsung-electronics; Samsung=samsung-electronics",
  ],
  ['"We will do more," said Masa Son of SoftBank. Masa was in Washington.', "SoftBank=softbank"],
  [
    "SOFTBANK CORP TO LIST PAYPAY\nSoftBank Corp, SoftBank Group's domestic telecoms arm, plans an IPO of PayPay.",
    "SoftBank Group=softbank",
  ],
  [
    "SoftBank Robotics sells Pepper. SoftBank Investment Advisers manages the fund. SoftBank Energy, SoftBank Ventures Asia and SoftBank Latin America Fund are units.",
    "",
  ],
  [
    "Sam Altman's brother Jack Altman runs a fund. Jack Altman said Alt Capital raised money. OpenAI declined to comment.",
    "Sam Altman=sam-altman; OpenAI=openai",
  ],
  ["Annie Altman sued her brother. Altman alleged abuse.", ""],
  ["Jung Woo-sung, the actor, is a father. Jung said he would take responsibility. Jung Ho-yeon starred with him.", ""],
  ["Jung Eui-sun, chairman of Hyundai Motor, met Kakao's chief. Jung said Hyundai would work with Kakao.", "Kakao=kakao; Kakao=kakao"],
  [
    "Kakao CEO Chung Shin-a bowed. Chung said sorry. Jung Myung-suk of JMS was convicted.",
    "Kakao=kakao; Chung Shin-a=chung-shin-a; Chung=chung-shin-a",
  ],
  ["SKT T1 won the League of Legends championship. Faker of SKT T1 lifted the trophy.", ""],
  ["The Naver Z unit runs Zepeto. Naver Pay and Naver Labs grew. Line Yahoo is owned by SoftBank Corp. and Naver.", "Naver=naver"],
  [
    "The NAVER headquarters in Seongnam and OPENAI'S office. SOFTBANK GROUP CORP. rose.",
    "NAVER=naver; OPENAI=openai; SOFTBANK GROUP CORP.=softbank",
  ],
  [
    "Kakao said it would use OpenAI’s models. Kakao’s stock gained. “Kakao” and ‘OpenAI’ are partners; (Kakao) [OpenAI].",
    "Kakao=kakao; OpenAI=openai; Kakao=kakao; Kakao=kakao; OpenAI=openai; Kakao=kakao; OpenAI=openai",
  ],
];
