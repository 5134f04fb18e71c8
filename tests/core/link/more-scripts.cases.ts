/** More of Korean, Japanese and Chinese. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const moreScripts: readonly (readonly [text: string, links: string])[] = [
  ["삼성바이오로직스와 삼성SDI, SK이노베이션, 네이버클라우드, 카카오모빌리티가 상승했다. 소프트뱅크 비전펀드도 투자했다.", ""],
  ["최태원 코치가 이끄는 타자들이 홈런을 쳤다. 투수 이재용은 선수 생활을 마감했다. 야구 리그 경기에서 감독은 웃었다.", ""],
  [
    "오픈AI와 오라클, 소프트뱅크는 스타게이트 프로젝트에 투자한다. 오라클이 데이터센터를 짓는다.",
    "오픈AI=openai; 오라클=oracle; 소프트뱅크=softbank; 스타게이트=stargate; 오라클=oracle",
  ],
  [
    '이재용 회장은 샘 올트먼과 만났다. 올트먼은 "삼성과 협력하겠다"고 말했다.',
    "이재용=lee-jae-yong; 샘 올트먼=sam-altman; 올트먼=sam-altman; 삼성=samsung-electronics",
  ],
  ["영화 스타게이트는 1994년에 개봉했다. 배우 커트 러셀이 출연했다. 드라마 시즌도 나왔다.", ""],
  [
    "トランプ大統領は関税を発表した。ソフトバンクグループの孫正義氏が同席した。",
    "トランプ=donald-trump; ソフトバンクグループ=softbank; 孫正義=masayoshi-son",
  ],
  [
    "サムスン電子とSKハイニックスはオープンAIにメモリーを供給する。サムスンの李在鎔会長が署名した。",
    "サムスン電子=samsung-electronics; SKハイニックス=sk-hynix; オープンAI=openai; サムスン=samsung-electronics; 李在鎔=lee-jae-yong",
  ],
  [
    "軟銀集團與OpenAI、甲骨文合作「星際之門」計畫，投資5000億美元。川普總統宣布了消息。",
    "軟銀集團=softbank; OpenAI=openai; 甲骨文=oracle; 星際之門=stargate; 川普=donald-trump",
  ],
  [
    "Hon Hai Precision Industry Co (鴻海精密) makes servers for OpenAI. Samsung Electronics (삼성전자) and Kakao (카카오) did not comment; 카카오 fell.",
    "OpenAI=openai; Samsung Electronics=samsung-electronics; 삼성전자=samsung-electronics; Kakao=kakao; 카카오=kakao; 카카오=kakao",
  ],
];
