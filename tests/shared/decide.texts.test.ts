import { describe, expect, it } from "vitest";
import { decisions } from "../../shared/base/texts/decisions.ts";

/** These stand for words that differ by language. */
const wordsOf = { zhSpan: "span", enSpan: "span", zh: "words", en: "words" } as const;
const partsOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = ""]) => (name in wordsOf ? wordsOf[name as keyof typeof wordsOf] : name))
    .sort();

describe("texts of places and decisions", () => {
  it.each(Object.entries(decisions))(
    "%s says the same in both languages",
    (_, { "zh-CN": zh, en }) => {
      expect([...new Set(partsOf(en))]).toEqual([...new Set(partsOf(zh))]);
      expect(zh).toMatch(/^(?=.*\p{Script=Han}).*(?:[。：]|\{\w+\})$/u);
      expect(zh).not.toMatch(/\{en\w*\}/);
      expect(en).toMatch(/^[^\p{Script=Han}，。；：（）]+$/u);
      expect(en).not.toMatch(/\{zh\w*\}/);
      expect(en).toMatch(/[.}]$/);
    },
  );
});
