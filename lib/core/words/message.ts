/**
 * A message of the language file. `{name}` takes a parameter, `{name, word}` formats it, `{n, plural, one {# article} other {# articles}}`
 * chooses by the locale's plural rules, `{x, select, a {…} other {…}}` by value, and `[ in {place}]` stands only where each of its parameters does.
 */
export type Node =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "param"; readonly name: string; readonly format: string | null }
  | { readonly type: "number" }
  | {
      readonly type: "choice";
      readonly name: string;
      readonly by: "plural" | "select";
      readonly cases: ReadonlyMap<string, readonly Node[]>;
    }
  | { readonly type: "optional"; readonly nodes: readonly Node[] };

interface Cursor {
  readonly source: string;
  at: number;
}

const fail = (cursor: Cursor, what: string): never => {
  throw new Error(`${what} at character ${cursor.at} of the message "${cursor.source}"`);
};

const expect = (cursor: Cursor, char: string): void => {
  if (cursor.source[cursor.at] !== char) fail(cursor, `"${char}" expected`);
  cursor.at += 1;
};

const readWord = (cursor: Cursor): string => {
  while (cursor.source[cursor.at] === " ") cursor.at += 1;
  const start = cursor.at;
  while (cursor.at < cursor.source.length && /[\w=-]/.test(cursor.source[cursor.at]!)) cursor.at += 1;
  if (cursor.at === start) fail(cursor, "a word expected");
  const word = cursor.source.slice(start, cursor.at);
  while (cursor.source[cursor.at] === " ") cursor.at += 1;
  return word;
};

const readCases = (cursor: Cursor): Map<string, readonly Node[]> => {
  const cases = new Map<string, readonly Node[]>();
  while (cursor.source[cursor.at] !== "}") {
    const key = readWord(cursor);
    expect(cursor, "{");
    cases.set(key, readNodes(cursor, "}", true));
    expect(cursor, "}");
    while (cursor.source[cursor.at] === " ") cursor.at += 1;
    if (cursor.at >= cursor.source.length) fail(cursor, `"}" expected`);
  }
  if (!cases.has("other")) fail(cursor, `a case "other" expected`);
  return cases;
};

const readBraces = (cursor: Cursor): Node => {
  expect(cursor, "{");
  const name = readWord(cursor);
  if (cursor.source[cursor.at] === "}") {
    cursor.at += 1;
    return { type: "param", name, format: null };
  }
  expect(cursor, ",");
  const format = readWord(cursor);
  if (format !== "plural" && format !== "select") {
    expect(cursor, "}");
    return { type: "param", name, format };
  }
  expect(cursor, ",");
  while (cursor.source[cursor.at] === " ") cursor.at += 1;
  const cases = readCases(cursor);
  expect(cursor, "}");
  return { type: "choice", name, by: format, cases };
};

function readNodes(cursor: Cursor, end: string | null, inPlural: boolean): Node[] {
  const nodes: Node[] = [];
  let text = "";
  const flush = () => {
    if (text) nodes.push({ type: "text", text });
    text = "";
  };
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== end) {
    const char = cursor.source[cursor.at]!;
    if (char === "{") {
      flush();
      nodes.push(readBraces(cursor));
    } else if (char === "[") {
      flush();
      cursor.at += 1;
      nodes.push({ type: "optional", nodes: readNodes(cursor, "]", inPlural) });
      expect(cursor, "]");
    } else if (char === "}" || char === "]") {
      fail(cursor, `"${char}" that nothing opened`);
    } else if (char === "#" && inPlural) {
      flush();
      cursor.at += 1;
      nodes.push({ type: "number" });
    } else {
      text += char;
      cursor.at += 1;
    }
  }
  flush();
  return nodes;
}

/** Reads a message; throws an Error naming the place where it breaks its form. */
export function parseMessage(source: string): readonly Node[] {
  const cursor = { source, at: 0 };
  const nodes = readNodes(cursor, null, false);
  if (cursor.at < source.length) fail(cursor, "text after the end");
  return nodes;
}
