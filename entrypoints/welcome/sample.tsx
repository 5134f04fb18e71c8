/** An article to try Intertie on: about what the bundled record holds, in our own words, of the shape of a news article. */
export function SampleArticle() {
  return (
    <article lang="en">
      <h3>Two days in February, and who came to the table</h3>
      <p>
        SEOUL, February 6, 2025. OpenAI and Kakao announced a partnership here on Tuesday, the first of its kind in the country. A venture
        had been agreed a day earlier in Tokyo, and no outcome was reported of a row of meetings.
      </p>
      <p>
        On Tuesday Sam Altman, chief executive of OpenAI, stood beside Chung Shin-a, chief executive of Kakao, before reporters in Seoul.
        Kakao, which runs the country’s most used messaging app, is to use OpenAI’s technology in its services, and the two companies plan
        to develop products together.
      </p>
      <p>
        On Monday OpenAI and SoftBank had agreed to form a joint venture in Japan that is to offer artificial intelligence to companies.
        SoftBank’s chairman, Masayoshi Son, then travelled to Seoul, where a meeting of his with Samsung Electronics Chairman Lee Jae-yong
        and one with Altman were planned. Samsung Electronics declined to comment.
      </p>
      <p>
        Altman also met SK Group Chairman Chey Tae-won. They were said to have talked about chips from SK hynix and about the data centers
        that SK Telecom wants to build; neither company reported an agreement.
      </p>
      <p>
        Behind many of the questions stood Stargate, the venture of OpenAI, SoftBank and Oracle for data centers in the United States. How
        much money it will have, and how far it has come, depends on which article one reads.
      </p>
      <p>
        Rivals were named as well. Naver, which competes with Kakao at home, is said to be ahead of it, and OpenAI competes with DeepSeek of
        China. Northlake Instruments, a start-up in Daejeon that tests memory modules, said it hoped for orders. “Nobody has called us yet,”
        said Ellis Hargrove, chief technology officer of Northlake Instruments.
      </p>
    </article>
  );
}
