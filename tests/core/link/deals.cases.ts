/** Deals, politics and clubs. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const deals: readonly (readonly [text: string, links: string])[] = [
  [
    "Samsung's New Foldable Phones Go on Sale\nSamsung Galaxy Z Fold7 costs $1,999. Apple is expected to follow, analysts said.",
    "Samsung=samsung-electronics; Samsung=samsung-electronics",
  ],
  [
    "Perplexity in talks with Samsung over investment\nPerplexity AI is close to a deal with Samsung Electronics, Bloomberg reported. Samsung also considers a stake. Motorola has a similar agreement.",
    "Samsung=samsung-electronics; Samsung Electronics=samsung-electronics; Samsung=samsung-electronics",
  ],
  [
    "TikTok deal: Oracle, Silver Lake and MGX take 45%\nLarry Ellison's company will hold 15 percent. Oracle already stores user data in Texas. President Donald Trump said the deal was done. Trump praised Oracle co-founder Ellison.",
    "Oracle=oracle; Oracle=oracle; Donald Trump=donald-trump; Trump=donald-trump; Oracle=oracle",
  ],
  ["Ampere founder James leaves. The chip designer was bought by Softbank last year. Son wanted it for Arm.", "Softbank=softbank"],
  [
    "T-Mobile and Sprint closed their merger. SoftBank, which controlled Sprint, will own 24 percent. Marcelo Claure of SoftBank joined the board.",
    "SoftBank=softbank; SoftBank=softbank",
  ],
  [
    "Cocoa and cacao are the same plant, but Kakao Corp is an internet company. Kakao rose 3 percent in Seoul.",
    "Kakao Corp=kakao; Kakao=kakao",
  ],
  [
    "Naver, the search portal, buys Poshmark. Naver Corp. CEO Choi Soo-yeon said the US was a key market. LINE, run by Naver and SoftBank, is popular in Japan.",
    "Naver=naver; Naver Corp.=naver; Naver=naver; SoftBank=softbank",
  ],
  [
    "Jung Eun-bo, chairman of the Korea Exchange, said short selling would resume. Jung added that Kakao Pay and Samsung Securities were ready.",
    "",
  ],
  [
    "Modi visits Paris\nIndian Prime Minister Narendra Modi co-chaired the AI summit with President Emmanuel Macron. Modi met Sam Altman in Delhi a week earlier.",
    "Modi=narendra-modi; Narendra Modi=narendra-modi; Modi=narendra-modi; Sam Altman=sam-altman",
  ],
  ['A son\'s letter: "Dear Oracle at Delphi," he wrote. The trump of doom sounded. Arms were raised.', ""],
  ["The Oracle, a statue in Delphi Park, was restored by the city. The museum said the Oracle would return in May.", ""],
  [
    "Chung Dong-young of the Unification Ministry and Chung Cheong-rae of the Democratic Party spoke. Chung Cheong-rae is a lawmaker. Chung criticised Kakao.",
    "Kakao=kakao",
  ],
  [
    "Han Seung-ju, a partner at Kim & Chang, represented SK Hynix Inc in the Solidigm deal. Intel sold the NAND unit. SK Hynix's parent is SK Square, an SK Group holding company.",
    "SK Hynix Inc=sk-hynix; SK Hynix=sk-hynix; SK Group=sk-group",
  ],
  [
    "Microsoft, Google, Meta, OpenAI, xAI and Anthropic sell chatbots. DeepSeek and Alibaba's Qwen are cheaper. Naver's HyperCLOVA X and Kakao's Kanana are Korean.",
    "OpenAI=openai; DeepSeek=deepseek; Naver=naver; Kakao=kakao",
  ],
  ["Sports: Samsung Lions 4, KT Wiz 2. Lee Jae-hyeon homered for Samsung. SSG Landers pitcher Kim Kwang-hyun struck out nine.", ""],
  [
    "Seoul E-Land beat Suwon Samsung Bluewings. Suwon Samsung had won the cup in 2019. The goal came in the last minute, coach Kim said.",
    "",
  ],
  [
    "Seoul SK Knights beat Goyang Sono. SK's Jamil Warney scored 30 points in the basketball league game. Coach Jeon Hee-chul praised the SK players.",
    "",
  ],
  [
    "Volleyball: Daejeon Samsung Bluefangs lose. Samsung's coach Kim Sang-woo resigned after the season. KB Stars and Hyundai Capital Skywalkers lead the league.",
    "",
  ],
];
