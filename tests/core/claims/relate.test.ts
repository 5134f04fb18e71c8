import { describe, expect, it } from "vitest";
import { relateNames } from "../../../lib/core/claims/relate.ts";

/** "<...>" marks the two names that are asked about, with whatever the span takes in. */
function ask(marked: string) {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(<[^>]+>)/)) {
    const name = part.startsWith("<") ? part.slice(1, -1) : null;
    if (name !== null) spans.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  const [a, b] = spans as [{ start: number; end: number }, { start: number; end: number }];
  return relateNames(text, a, b);
}

describe("two given names", () => {
  it.each<[string, string]>([
    ["<Norvik's> clients include Tarn Lines and <Halden>.", "supply"],
    ["<Its> clients include Tarn Lines and <Halden>.", "supply"],
    ["<Norvik,> a ferry operator, has partnered with <Halden>.", "partnership"],
    ["See also ferry yards <The company> has strategic partnerships with <Halden>.", "partnership"],
    ["<Norvik> serves 30 clients (most of them yards), including Tarn Lines, Birch (since 2010) and <Halden>.", "supply"],
    ["Among its ferries <Norvik> counts on investors like <Halden>.", "investment"],
  ])("reads %s as %s", (text, kind) => {
    const relation = ask(text);
    expect(relation?.kind).toBe(kind);
    expect(relation?.confidence).toBeGreaterThan(0.56);
  });
  it("takes a name whole where only its beginning was given", () => {
    expect(ask("<Norvik> Financial Services agreed to buy <Halden> in May.")?.kind).toBe("acquisition");
  });
  it("knows whoever sets up a venture as its owner", () => {
    expect(ask("<Norvik> was founded as a joint venture between <Halden> and Birch.")?.kind).toBe("investment");
    expect(ask("Tarn Lines is a joint venture between <Norvik> and <Halden>.")?.kind).toBe("joint-venture");
  });
  it("is less sure of what is denied", () => {
    const plain = ask("<Norvik> acquired <Halden>.")?.confidence ?? 0;
    expect(ask("<Norvik> has not acquired <Halden>.")?.confidence ?? 0).toBeLessThan(plain * 0.6);
  });
  it.each([
    ["<Norvik> equips ferries, trains and, for some of its best clients, even yachts: Tarn, Birch and <Halden>.", "supply"],
    ["<Norvik> grew quickly; a research lab was set up at <Halden>.", "partnership"],
    ["Ferries are what <Norvik> is known for, and sponsorships, which it owes to <Halden>.", "partnership"],
    ["<Norvik> will miss the exclusive access that it had to <Halden>.", "partnership"],
    ["<Norvik> is a member of the <Halden Shipping Association>.", "partnership"],
    ["<Norvik> is a member of the <Halden Group>.", "ownership"],
    ["<Norvik> raised another 4 million kronor later that year before announcing 25 million led by <Halden>.", "investment"],
  ])("guesses from the words between, where grammar ties nothing: %s", (text, kind) => {
    const hint = ask(text);
    expect(hint?.kind).toBe(kind);
    expect(hint?.why).toMatch(/^weak /);
  });
  it.each([
    "<Norvik>, a member of several boards, is listed on the <Halden Stock Exchange>.",
    "<Norvik> supplied music to clients in films, including <Halden>, and to toys.",
  ])("guesses nothing of markets and works: %s", (text) => expect(ask(text)).toBeNull());
  it.each([
    "<Norvik> named a general partner who had been at <Halden>.",
    "<Norvik> collaborated with Birch on a yacht, the <Halden>.",
    "<Norvik> opened the third most visited training programme of Sweden, ahead of <Halden>.",
    "<Norvik> struck a deal to sell the ferries of <Halden>.",
  ])("guesses nothing of words that tie others: %s", (text) => expect(ask(text)?.kind).not.toBe("partnership"));
  it("is less sure of who sold than of who bought", () => {
    const bought = ask("<Norvik> acquired <Halden> from Tarn Lines in 2016.")?.confidence ?? 0;
    const sold = ask("<Norvik> acquired Halden from <Tarn Lines> in 2016.")?.confidence ?? 0;
    expect(bought).toBeGreaterThan(0.8);
    expect(sold).toBeLessThan(0.56);
  });
  it("is surer of a passive than of its active", () => {
    const active = ask("<Norvik> acquired <Halden>.")?.confidence ?? 0;
    expect(ask("<Halden> was acquired by <Norvik>.")?.confidence).toBeGreaterThan(active);
  });
  it("takes public-private partnerships for no partnership", () => {
    expect(ask("<Norvik> runs public-private partnership projects with <Halden>.")?.confidence ?? 0).toBeLessThan(0.56);
  });
  it("ties nobody to what a partnership does", () => {
    expect(ask("<Norvik> and Birch expanded their partnership by painting the ferries of <Halden>.")?.confidence ?? 0).toBeLessThan(0.5);
    expect(ask("<Norvik> signed a deal with Birch to launch <Halden>.")).toBeNull();
    expect(ask("<Norvik> partners with Birch to open an office for <Halden> yards.")?.confidence ?? 0).toBeLessThan(0.3);
    expect(ask("Tarn weighed a merger of Birch and <Norvik> in which <Halden> advised.")?.confidence ?? 0).toBeLessThan(0.3);
  });
  it("takes nobody for a partner by a clause of its own", () => {
    expect(ask("<Norvik> was put up for sale, with <Halden> winning.")).toBeNull();
    expect(ask("<Norvik> partnered with <Halden> subsidiary Birch.")?.confidence ?? 0).toBeLessThan(0.3);
    expect(ask("<Norvik> was featured by Birch, unlike <Halden>.")).toBeNull();
  });
  it("finds nothing where a list belongs to somebody else", () => {
    expect(ask("Birch said its clients include <Norvik> and <Halden>.")?.kind ?? null).toBeNull();
    expect(ask("<Norvik> sells more ferries than <Halden>.")).toBeNull();
  });
});
