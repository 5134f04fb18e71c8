import { describe, expect, test } from "vitest";
import { parseMessage } from "../../../lib/core/words/message.ts";

describe("parseMessage", () => {
  test("reads text, parameters with formats, and optional parts", () => {
    expect(parseMessage("Planned[ as of {on}] by {who, items}")).toEqual([
      { type: "text", text: "Planned" },
      {
        type: "optional",
        nodes: [
          { type: "text", text: " as of " },
          { type: "param", name: "on", format: null },
        ],
      },
      { type: "text", text: " by " },
      { type: "param", name: "who", format: "items" },
    ]);
  });

  test("reads plural cases with the number inside", () => {
    const [choice] = parseMessage("{n, plural, =0 {none} one {# article} other {# articles}}");
    expect(choice).toMatchObject({ type: "choice", by: "plural", name: "n" });
    if (choice?.type !== "choice") throw new Error("a choice was expected");
    expect([...choice.cases.keys()]).toEqual(["=0", "one", "other"]);
    expect(choice.cases.get("one")).toEqual([{ type: "number" }, { type: "text", text: " article" }]);
  });

  test.each(["{n", "[ in {place}", "{n, plural, one {a}}", "{}", "text } after", "{n, plural, one a}"])(
    "names the place where %j breaks its form",
    (message) => {
      expect(() => parseMessage(message)).toThrow(/at character \d+ of the message/);
    },
  );
});
