/** Korean, Japanese, Chinese and other languages. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const scripts: readonly (readonly [text: string, links: string])[] = [
  [
    "오픈AI가 카카오와 손을 잡았다. 샘 올트먼 오픈AI 최고경영자(CEO)는 4일 정신아 카카오 대표와 만났다. 카카오뱅크와 카카오페이는 빠졌다.",
    "오픈AI=openai; 카카오=kakao; 샘 올트먼=sam-altman; 오픈AI=openai; 정신아=chung-shin-a; 카카오=kakao",
  ],
  [
    "최태원 SK그룹 회장은 4일 서울에서 만났다. 최 회장은 협력이라고 말했다. 최 씨는 웃었다.",
    "최태원=chey-tae-won; SK그룹=sk-group; 최=chey-tae-won",
  ],
  [
    "최태원 SK그룹 회장과 최수연 네이버 대표가 만났다. 최 회장은 말이 없었다. 최 대표는 웃었다.",
    "최태원=chey-tae-won; SK그룹=sk-group; 네이버=naver",
  ],
  [
    "최태원 SK그룹 회장은 SK하이닉스의 고대역폭메모리를 설명했다. SK텔레콤도 참여한다. SK브로드밴드와 SK가스는 아니다.",
    "최태원=chey-tae-won; SK그룹=sk-group; SK하이닉스=sk-hynix; SK텔레콤=sk-telecom",
  ],
  [
    "이재용 삼성전자 회장과 손정의 소프트뱅크그룹 회장이 서울에서 만났다. 삼성은 논평하지 않았다.",
    "이재용=lee-jae-yong; 삼성전자=samsung-electronics; 손정의=masayoshi-son; 소프트뱅크그룹=softbank; 삼성=samsung-electronics",
  ],
  ["삼성 라이온즈가 한화 이글스를 꺾었다. 삼성은 5회에 3점을 냈다. 손흥민은 경기를 지켜봤다. 삼성생명도 후원한다.", ""],
  ["이재명 대통령은 네이버 본사를 찾았다. 이 대통령은 인공지능 투자를 약속했다.", "네이버=naver"],
  [
    "ソフトバンクグループの孫正義会長兼社長は、オープンAIのサム・アルトマンCEOと東京で会った。孫氏は新会社の設立を発表した。",
    "ソフトバンクグループ=softbank; 孫正義=masayoshi-son; オープンAI=openai; サム・アルトマン=sam-altman; 孫=masayoshi-son",
  ],
  ["ソフトバンクホークスが日本シリーズで勝った。ソフトバンクは3連勝だ。カカオ豆の価格が上がった。", ""],
  ["デルフォイのオラクルは古代の神託だった。映画「スターゲート」は1994年に公開された。", ""],
  [
    "软银集团孙正义与OpenAI首席执行官萨姆·奥尔特曼在东京宣布合作。甲骨文公司也参与星门项目。",
    "软银集团=softbank; 孙正义=masayoshi-son; OpenAI=openai; 萨姆·奥尔特曼=sam-altman; 甲骨文公司=oracle; 星门=stargate",
  ],
  ["三星堆遗址出土了新的文物。甲骨文是中国最早的文字。", ""],
  ["三星电子会长李在镕会见了奥特曼。三星生命没有参加。", "三星电子=samsung-electronics; 李在镕=lee-jae-yong; 奥特曼=sam-altman"],
  [
    "Masayoshi Son (孫正義) founded SoftBank. 孫正義 was born in Kyushu.",
    "Masayoshi Son=masayoshi-son; 孫正義=masayoshi-son; SoftBank=softbank; 孫正義=masayoshi-son",
  ],
  ["오픈AI(OpenAI)와 카카오(Kakao)가 발표했다.", "오픈AI=openai; OpenAI=openai; 카카오=kakao; Kakao=kakao"],
  ["Hon Hai (鴻海精密), also known as Foxconn, met OpenAI (오픈에이아이).", "OpenAI=openai; 오픈에이아이=openai"],
  [
    "Die Börse: Kakao ist teurer geworden. Der Preis für Kakao stieg, und die Bauern in der Elfenbeinküste sind froh. Das Orakel schweigt.",
    "",
  ],
  [
    "OpenAI und Kakao haben eine Partnerschaft vereinbart, sagte Sam Altman in Seoul. Die Firma ist mit Samsung im Gespräch.",
    "OpenAI=openai; Kakao=kakao; Sam Altman=sam-altman; Samsung=samsung-electronics",
  ],
];
