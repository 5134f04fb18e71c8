/** An article to try Intertie on: about what the bundled record holds, in our own words, of the shape of a news article. */
export function SampleArticle() {
  return (
    <article lang="en">
      <h3>Two days in February, and who came to the table</h3>
      <p>
        SEOUL, February 6, 2025. OpenAI and Kakao announced a partnership here on Tuesday, the first of its kind in the country. A venture
        had been agreed a day earlier in Tokyo, and a row of meetings ended without a word on what had been said.
      </p>
      <p>
        On Tuesday Sam Altman, chief executive of OpenAI, stood beside Chung Shin-a, chief executive of Kakao, before reporters in Seoul.
        Kakao, which runs the country’s most used messaging app, said it planned to build OpenAI’s technology into its services and to
        develop products together with the maker of ChatGPT.
      </p>
      <p>
        On Monday OpenAI and SoftBank had agreed to form a joint venture in Japan that is to offer artificial intelligence to companies.
        SoftBank’s chairman, Masayoshi Son, travelled on to Seoul, where he met Samsung Electronics Chairman Lee Jae-yong and Altman in one
        room. Samsung Electronics gave no account of the talks.
      </p>
      <p>
        SK Group Chairman Chey Tae-won also received Altman. They were said to have talked about chips from SK hynix and about the data
        centers that SK Telecom wants to build; neither company reported an agreement.
      </p>
      <p>
        Behind many of the questions stood Stargate, the venture of OpenAI, SoftBank and Oracle for data centers in the United States. How
        much money it will have, and how far it has come, depends on which article one reads.
      </p>
      <p>
        Rivals were named as well. Naver, which competes with Kakao at home, has models of its own, and DeepSeek of China had shaken the
        market for them only weeks before. Northlake Instruments, a start-up in Daejeon that tests memory modules, said it hoped for orders.
        “Nobody has called us yet,” said Ellis Hargrove, chief technology officer of Northlake Instruments.
      </p>
    </article>
  );
}
