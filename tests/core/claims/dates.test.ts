import { describe, expect, it } from "vitest";
import { readDates } from "../../../lib/core/claims/dates.ts";

const WEDNESDAY = "2025-02-05T09:30:00+09:00";
const cases: [text: string, value: string, basis: string][] = [
  ["on Feb. 4, 2025", "2025-02-04", "explicit"],
  ["on 4 February 2025", "2025-02-04", "explicit"],
  ["2024-11-30 saw", "2024-11-30", "explicit"],
  ["in March 2019", "2019-03", "explicit"],
  ["in 2016", "2016", "explicit"],
  ["yesterday", "2025-02-04", "relative"],
  ["said today", "2025-02-05", "relative"],
  ["on Monday", "2025-02-03", "relative"],
  ["on Wednesday", "2025-02-05", "relative"],
  ["last Wednesday", "2025-01-29", "relative"],
  ["next Monday", "2025-02-10", "relative"],
  ["last month", "2025-01", "relative"],
  ["last year", "2024", "relative"],
  ["In January", "2025-01", "inferred"],
  ["in June", "2024-06", "inferred"],
  ["on July 16", "2024-07-16", "inferred"],
  ["February 4", "2025-02-04", "inferred"],
  ["the 4th of February", "2025-02-04", "inferred"],
  ["mid-January", "2025-01", "inferred"],
  ["in late January", "2025-01", "inferred"],
  ["2025.02.04", "2025-02-04", "explicit"],
  ["in the third quarter of 2024", "2024", "explicit"],
  ["in Q3 2024", "2024", "explicit"],
  ["two years ago", "2023", "relative"],
  ["three weeks ago", "2025-01", "relative"],
  ["5 days ago", "2025-01-31", "relative"],
  ["by the end of the year", "2025", "relative"],
];

describe("readDates", () => {
  it.each(cases)("reads %s", (text, value, basis) => {
    expect(readDates(text, WEDNESDAY)).toMatchObject([{ date: { value, basis } }]);
  });

  it.each(["on Monday", "yesterday", "last month", "in June", "July 16"])("leaves %s fuzzy without the article's date", (text) => {
    expect(readDates(text, null).map((d) => d.date)).toEqual([null]);
    expect(readDates(text, "2025").map((d) => d.date)).toEqual([null]);
  });

  it.each(["this week", "next quarter", "in the third quarter", "fiscal 2026", "the fourth quarter of fiscal 2025"])(
    "leaves %s fuzzy",
    (text) => expect(readDates(text, WEDNESDAY).map((d) => d.date)).toEqual([null]),
  );

  it.each(["it may 10 percent", "recently", "sunny days", "2025 units", "31 February 2024"])("takes no date from %s", (text) =>
    expect(readDates(text, WEDNESDAY).filter((d) => d.date?.value.length === 10)).toEqual([]),
  );
});
