import { describe, expect, it } from "vitest";
import { records } from "../../shared/base/texts/records.ts";

describe("texts of records and draws", () => {
  it.each(Object.entries(records))(
    "%s says the same in both languages",
    (_, { "zh-CN": zh, en }) => {
      const parts = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(parts(en)).toEqual(parts(zh));
      expect(zh).toMatch(/^(?=.*\p{Script=Han}).*。$/u);
      expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u);
    },
  );
});
