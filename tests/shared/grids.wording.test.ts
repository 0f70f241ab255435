import { describe, expect, it } from "vitest";
import * as z from "zod";
import { grids, itemsOf, type Text } from "../../shared/index.ts";
import { readCases, shipped } from "./cases.ts";

const byId = z.record(z.string(), z.string());
const source = z.strictObject({
  items: byId.optional(),
  titles: byId.optional(),
  notes: byId.optional(),
  vetoes: byId.optional(),
  lowest: z.string().optional(),
  passages: z.array(z.string()).optional(),
});
type Source = z.infer<typeof source>;

/** The sources' own words, taken down apart from the grids. */
const wording = readCases("wording.json", z.record(z.string(), source));

/** The schemes of which the source's words are known for one thing, with these words. */
const known = <K extends keyof Source>(part: K) =>
  Object.entries(wording).flatMap(([id, words]) => {
    const said = words[part];
    return said === undefined ? [] : [{ id, said: said as NonNullable<Source[K]> }];
  });

type Named = { readonly id: string; readonly text: Text };
const chinese = (named: readonly Named[] = []) =>
  Object.fromEntries(named.map(({ id, text }) => [id, text["zh-CN"]]));

describe("the source's words, character by character", () => {
  it.each(known("items"))("$id: its items", ({ id, said }) =>
    expect(chinese(itemsOf(shipped(id)))).toEqual(said),
  );

  it.each(known("vetoes"))("$id: its vetoes", ({ id, said }) =>
    expect(chinese(shipped(id).vetoes)).toEqual(said),
  );

  it.each(known("titles"))("$id: the names of its sections", ({ id, said }) => {
    const base = shipped(id).sections.filter(({ counts }) => counts === undefined);
    expect(Object.fromEntries(base.map(({ id, title }) => [id, title["zh-CN"]]))).toEqual(said);
  });

  it.each(known("notes"))("$id: the introductions of its sections", ({ id, said }) => {
    const found = shipped(id).sections.map(({ id, note }) => [id, note?.["zh-CN"]]);
    expect(Object.fromEntries(found)).toEqual(said);
  });

  it.each(known("lowest"))("$id: the rule on the lowest part, in its notes", ({ id, said }) => {
    expect(
      shipped(id)
        .notes?.map((note) => note["zh-CN"])
        .join(),
    ).toContain(said);
  });

  it.each(known("passages"))(
    "$id: its calendar and section notes are parts of the source",
    (one) => {
      const { calendar = [], sections } = shipped(one.id);
      const texts = [
        ...calendar.flatMap(({ text }) => text ?? []),
        ...sections.flatMap(({ note }) => note ?? []),
      ].map((text) => text["zh-CN"]);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => !one.said.some((said) => said.includes(text)))).toEqual([]);
    },
  );
});

/** All Chinese texts of a grid, wherever they stand. */
const allChinese = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return "zh-CN" in value ? [String(value["zh-CN"])] : Object.values(value).flatMap(allChinese);
};

it("half-width punctuation in Chinese stands only where a source has it", () => {
  const sources = [
    JSON.stringify(wording),
    // Item 15 of the Dongguan grid, and the name of the Luanchuan rules.
    "有条件的要配备党员活动室,可与其他功能室共用",
    "《栾川县机关(事业单位)党支部标准化建设百分细则》",
  ].join("\n");
  const slips = grids
    .flatMap(allChinese)
    .flatMap((text) => text.match(/.{0,6}[,;:!?()"'].{0,6}/gu) ?? [])
    .filter((found) => !sources.includes(found.replaceAll('"', '\\"')));
  expect(slips).toEqual([]);
});

it("Chinese quotation marks and brackets come in pairs", () => {
  for (const text of grids.flatMap(allChinese)) {
    const count = (mark: string) => text.split(mark).length;
    for (const [open = "", close = ""] of ["“”", "（）", "《》", "()"])
      expect([text, count(open)]).toEqual([text, count(close)]);
  }
});
