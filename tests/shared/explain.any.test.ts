import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../shared/explain/explain.ts";
import { plain } from "../../shared/explain/markdown.ts";
import { type Grid, grids, type Item, itemsOf, type Locale, locales } from "../../shared/index.ts";
import { anyGrid } from "./arbitraries.ts";
import { shown, tablesOf } from "./explained.ts";

const cases = grids.flatMap((grid) => locales.map((locale) => [grid.id, locale, grid] as const));
const seen = (text: string) => text.replace(/\r\n|\r/g, "\n").trim();

/** The tables of criteria: those whose rows begin with the ids of the sections' items. */
const criteriaOf = (grid: Grid, page: string) => {
  const tables = tablesOf(page);
  return grid.sections.map(({ items }) => {
    const ids = items.map(({ id }) => id);
    return tables.find(
      ({ rows }) => rows.map(([id = ""]) => shown(id)).join("\n") === ids.join("\n"),
    );
  });
};

function expectWhole(grid: Grid, locale: Locale) {
  const page = explain(grid, locale);
  expect(page).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  expect(page.replaceAll("<br>", "")).not.toContain("<");
  expect(page).toMatch(/^# .*\n[\s\S]*[^\n]\n$/);
  for (const { headings, rows } of tablesOf(page))
    for (const row of rows) expect(row).toHaveLength(headings.length);
  return page;
}

describe.each(cases)("the shipped grid %s in %s", (_, locale, grid) => {
  // Made in each test: what runs while tests are only collected counts for all of them.
  const pageOf = () => expectWhole(grid, locale);

  it("has every item in the table of its section, in the standard's words", () => {
    const tables = criteriaOf(grid, pageOf());
    grid.sections.forEach(({ items }, at) => {
      const texts = tables[at]?.rows.map(([, text = ""]) => shown(text));
      expect(texts).toEqual(items.map(({ text }) => seen(text[locale])));
    });
  });

  it("names every section, note, step and veto", () => {
    const text = shown(pageOf());
    const texts = [
      ...grid.sections.flatMap(({ title, note }) => [title, ...(note ? [note] : [])]),
      ...itemsOf(grid).flatMap(({ note, evidence }) => [note, evidence].filter((one) => one)),
      ...(grid.notes ?? []),
      ...(grid.calendar ?? []).map(({ title }) => title),
      ...(grid.vetoes ?? []).map((veto) => veto.text),
    ];
    for (const one of texts) if (one) expect(text).toContain(seen(one[locale]));
  });

  it("is the same every time, and leaves the grid alone", () => {
    expect(explain(structuredClone(grid), locale)).toBe(pageOf());
  });
});

/** A grid whose every text, clause and id of a section is one and the same. */
function saying(grid: Grid, text: string): Grid {
  const all = { "zh-CN": text, en: text };
  const items = (item: Item): Item => ({
    ...item,
    text: all,
    evidence: all,
    note: all,
    clause: text,
  });
  const sections = grid.sections.map((section) => ({
    ...{ ...section, title: all, note: all },
    items: section.items.map(items),
  }));
  const veto = { id: "v", text: all, effect: { kind: "bar" }, clause: text } as const;
  const more: Partial<Grid> = {
    ...{ title: all, audience: all, source: { document: all, clause: text }, notes: [all] },
    vetoes: [{ ...veto, facts: [{ id: "f", text: all, atLeast: 2 }] }],
    calendar: [{ title: all, when: all, by: "01-31", who: all, text: all }],
  };
  return { ...grid, ...more, sections };
}

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc
    .array(
      fc.constantFrom("|", "\n", "\\", "<b>", "](x)", "**", "# ", "- ", "1. ", "&amp;", " ", "甲"),
      {
        minLength: 1,
      },
    )
    .map((parts) => parts.join("")),
);

describe("any grid", () => {
  it("is explained in both languages, with a row for every item", () => {
    fc.assert(
      fc.property(anyGrid, fc.constantFrom(...locales), (grid, locale) => {
        const page = expectWhole(grid, locale);
        for (const table of criteriaOf(grid, page)) expect(table).toBeDefined();
      }),
    );
  });

  it("keeps its shape whatever its texts are", () => {
    fc.assert(
      fc.property(anyGrid, text, (grid, text) => {
        const page = expectWhole(saying(grid, text), "zh-CN");
        fc.pre(plain(text) !== "");
        const other = explain(saying(grid, "甲"), "zh-CN");
        const shape = (page: string) =>
          page
            .split("\n")
            .map((line) => [/^(#+|- |> |\||$)?/.exec(line)?.[0], line.split("|").length]);
        expect(shape(page)).toEqual(shape(other));
      }),
    );
  });
});
