/** Business and its namesakes in English. Each text with the links it should give, in reading order, as "surface=entity"; everything else must stay unlinked. */
export const namesakes: readonly (readonly [text: string, links: string])[] = [
  ["Son Heung-min scored twice as LAFC beat Seattle. Son has now 14 goals this season, and Son's coach was pleased.", ""],
  [
    "SoftBank Corp., the carrier, said it would sell a stake in PayPay. SoftBank Vision Fund booked a gain. SoftBank Hawks won the Japan Series.",
    "",
  ],
  [
    'SoftBank Group Corp. reported a loss on Tuesday. Its Vision Fund unit did better. SoftBank\'s Masayoshi Son said he was "all in". Son, 67, spoke in Tokyo.',
    "SoftBank Group Corp.=softbank; SoftBank=softbank; Masayoshi Son=masayoshi-son; Son=masayoshi-son",
  ],
  [
    "KakaoBank and Kakao Pay said profits rose. Kakao Games fell, and Kakao Entertainment's listing was put off. Kakao Mobility and Kakao Brain had no comment.",
    "",
  ],
  ["Naver Cloud signed a deal with Samsung SDS. Naver Webtoon and Naver Financial were not part of it.", ""],
  [
    "Samsung C&T, Samsung Heavy Industries, Samsung Life Insurance, Samsung SDI, Samsung Biologics and Samsung Electro-Mechanics rose in Seoul.",
    "",
  ],
  ["The Oracle of Delphi spoke in riddles. Visitors asked the Oracle about war. The oracle was never wrong, and Apollo was pleased.", ""],
  ["Warren Buffett, the Oracle of Omaha, has sold Apple shares again, Berkshire Hathaway said.", ""],
  [
    "Stargate SG-1 returns: Amazon has ordered a new Stargate series. The Stargate franchise began with a 1994 film by Roland Emmerich. Fans of Stargate Atlantis rejoiced.",
    "",
  ],
  [
    "President Lee Jae-myung met business leaders. Lee said the tariff deal was good for Samsung and SK hynix. President Lee also praised Samsung Electronics Chairman Lee Jae-yong.",
    "Samsung=samsung-electronics; SK hynix=sk-hynix; Samsung Electronics=samsung-electronics; Lee Jae-yong=lee-jae-yong",
  ],
  [
    "Larry Ellison's Oracle said on Monday that it would buy 400,000 Nvidia chips for OpenAI's data center in Texas. Oracle shares rose 4 percent.",
    "Oracle=oracle; OpenAI=openai; Oracle=oracle",
  ],
  [
    "TikTok's American business goes to a group led by Oracle, Silver Lake and MGX. Oracle will host the data, the company said.",
    "Oracle=oracle; Oracle=oracle",
  ],
  ["Max Verstappen won for Oracle Red Bull Racing at Suzuka. Red Bull and Oracle extended their contract.", ""],
  ["San Francisco Giants fans left Oracle Park early. The Giants lost 5-2 at Oracle Park.", ""],
  [
    "The Samsung Lions beat the Hanwha Eagles 5-3. Samsung scored three runs in the fifth inning. Lee Seung-yeop watched from the stands, and Lee smiled.",
    "",
  ],
  ["Former SK Wyverns pitcher Kim Kwang-hyun joined SSG. SK won four titles.", ""],
  ["Lee Kang-in and Lee Jae-sung started for Korea. Lee set up the winner. Son Heung-min was rested.", ""],
  [
    "Hyundai Motor Group Executive Chair Chung Euisun said on Tuesday it would invest $21 billion in the US. Chung met Donald Trump. Trump thanked him.",
    "Donald Trump=donald-trump; Trump=donald-trump",
  ],
  ["Chung Mong-gyu, head of the Korea Football Association, resigned. Chung had led it since 2013.", ""],
  [
    "Choi Tae-won, the chairman of SK Group, spoke at the forum. Choi said that AI needs energy. SK's Choi was joined by SKT's Ryu Young-sang.",
    "Choi Tae-won=chey-tae-won; SK Group=sk-group; Choi=chey-tae-won; SK=sk-group; Choi=chey-tae-won; SKT=sk-telecom",
  ],
  [
    "Trump's tariffs hit Canada. President Trump said he would raise them. The Trump Organization declined to comment. Donald Trump Jr. disagreed, and Melania Trump was silent.",
    "Trump=donald-trump; Trump=donald-trump",
  ],
  ["Judd Trump won the snooker final. Trump made a break of 145 at the Crucible.", ""],
  ["He broke his arm. The son of a farmer said the naver was a unit. An openai fan wrote on deepseek.", ""],
  [
    "OpenAI Foundation holds a stake in OpenAI Group PBC. OpenAI Japan and OpenAI Korea opened offices. OpenAI Startup Fund invested.",
    "OpenAI Group PBC=openai",
  ],
  [
    "SB OpenAI Japan will sell Crystal intelligence. The venture of SoftBank and OpenAI starts in November.",
    "SoftBank=softbank; OpenAI=openai",
  ],
  [
    "SK Gas, SK Innovation, SK On, SK Square, SK Inc. and SK Broadband are affiliates of SK Group. SK Chemicals is another one. SK is the second-largest conglomerate.",
    "SK Group=sk-group; SK=sk-group",
  ],
  ["Oracle Japan and Oracle Health laid off staff.", ""],
  ["DeepSeek's founder Liang Wenfeng met Premier Li Qiang. The Deep Seek shock wiped out value.", "DeepSeek=deepseek; Deep Seek=deepseek"],
  ["Sunny Lee of the Wall Street Journal wrote the report. Lee could not be reached.", ""],
  [
    "Chairman Lee Jae-yong of Samsung Electronics met Open AI's Sam Altman. Lee and Altman shook hands. Samsung's Lee had no comment.",
    "Lee Jae-yong=lee-jae-yong; Samsung Electronics=samsung-electronics; Open AI=openai; Sam Altman=sam-altman; Lee=lee-jae-yong; Altman=sam-altman; Samsung=samsung-electronics; Lee=lee-jae-yong",
  ],
  [
    "Samsung will build a chip plant in Texas. The company won a $16.5 billion contract from Tesla. Samsung shares jumped 6.8 percent.",
    "Samsung=samsung-electronics; Samsung=samsung-electronics",
  ],
  ["I bought a Samsung phone. My son loves it.", ""],
  [
    "SAMSUNG ELECTRONICS, OPENAI SIGN STARGATE DEAL\nThe companies agreed to work on Stargate.",
    "SAMSUNG ELECTRONICS=samsung-electronics; OPENAI=openai; STARGATE=stargate; Stargate=stargate",
  ],
  [
    "Jay Y. Lee, Samsung Electronics' vice chairman, was jailed. Jay Lee appealed. J.Y. Lee is the grandson of the founder.",
    "Jay Y. Lee=lee-jae-yong; Samsung Electronics=samsung-electronics; Jay Lee=lee-jae-yong; J.Y. Lee=lee-jae-yong",
  ],
  [
    "India's Prime Minister Modi will meet President Trump. Lalit Modi was not invited. Modi Enterprises is a firm.",
    "Modi=narendra-modi; Trump=donald-trump",
  ],
  [
    "The Kakao-led consortium and the Samsung-backed start-up, both OpenAI-based, were non-Naver.",
    "Kakao=kakao; Samsung=samsung-electronics; OpenAI=openai; Naver=naver",
  ],
  ["Kakao Corp.'s CEO Chung Shina said. Kakao Corp. is listed.", "Kakao Corp.=kakao; Chung Shina=chung-shin-a; Kakao Corp.=kakao"],
  ["Ken Son, a partner at Bain, met Softbank officials. Son declined to comment.", "Softbank=softbank"],
  [
    "The Samsung Group is the largest conglomerate in South Korea. Samsung Group chairman Lee Kun-hee died in 2020. Lee was 78.",
    "Samsung Group=samsung-electronics; Samsung Group=samsung-electronics",
  ],
  [
    "SK hynix Inc. and SK Telecom Co. fell. Hynix lost 3 percent, SKT 1 percent.",
    "SK hynix Inc.=sk-hynix; SK Telecom Co.=sk-telecom; Hynix=sk-hynix; SKT=sk-telecom",
  ],
  [
    "Actor Lee Jae-yong stars in the new drama series. In the first season, viewers saw him as a prosecutor. The cast includes Jung Shin-a, a singer. Episodes stream on Netflix.",
    "",
  ],
];
