import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, grids, itemsOf, type Mark, type Marks, readMark } from "../../shared/index.ts";
import { anyGrid, anything, goodMark } from "./arbitraries.ts";
import { cellOf, itemOf, markCases, readCases, shipped } from "./cases.ts";

const show = (cell: unknown) =>
  typeof cell === "string" || (typeof cell === "object" && cell !== null)
    ? JSON.stringify(cell)
    : String(cell);

describe.each(readCases("readMark.json", markCases))("readMark, $kind", (group) => {
  const item = itemOf(shipped(group.grid), group.item);
  const named = (pairs: readonly (readonly [unknown, unknown])[]) =>
    pairs.map(([cell, wanted]) => ({
      cell: show(cell),
      wanted: show(wanted),
      value: cellOf(cell),
      mark: wanted,
    }));

  it.each(named(group.reads))("$cell is $wanted", ({ value, mark }) => {
    expect(readMark(item, value)).toStrictEqual({ ok: true, value: mark });
  });

  it.each(named(group.noted))("$cell is $wanted, and says so", ({ value, mark }) => {
    const found = readMark(item, value);
    expect(found).toMatchObject({ ok: true, value: mark });
    expect(found.ok && found.notes?.map(({ code }) => code)).toEqual(["mark.percentRead"]);
  });

  const refused = Object.entries(group.refused).flatMap(([code, cells]) =>
    cells.map((cell) => [cell, code] as const),
  );
  it.each(named(refused))("$cell is refused: $wanted", ({ value, mark: code }) => {
    const found = readMark(item, value);
    expect(found).toMatchObject({ ok: false, issues: [{ code, item: item.id }] });
  });
});

const anyItem = fc
  .oneof(fc.constantFrom(...grids), anyGrid)
  .chain((grid) => fc.tuple(fc.constant(grid), fc.constantFrom(...itemsOf(grid))));

/** Cells near to what people type: signs, digits, units, blanks, in any mixture. */
const typed = fc
  .array(fc.constantFrom(..."0123456789０８.．-－/／%％ 　次分是否●—√×na不适用\u200b\u00a0=+,e"), {
    maxLength: 6,
  })
  .map((signs) => signs.join(""));
const written = fc
  .constantFrom(...grids)
  .chain((grid) => fc.constantFrom(...itemsOf(grid)))
  .chain((item) => goodMark(item))
  .chain((mark) => fc.constantFrom(plain(mark), `${plain(mark)}%`, ` ${plain(mark)} 次`));
const cell = fc.oneof(
  typed,
  written,
  anything,
  fc.string(),
  fc.double(),
  fc.double({ min: 0, max: 2 }),
);

describe("readMark", () => {
  it("never throws, and every refusal names the item", () => {
    fc.assert(
      fc.property(anyItem, cell, ([, item], cell) => {
        const found = readMark(item, cell);
        if (!found.ok) expect(found.issues).toMatchObject([{ item: item.id }]);
      }),
      { numRuns: 3000 },
    );
  });

  it("what it reads, evaluate takes: nothing it returns is invalid", () => {
    fc.assert(
      fc.property(anyItem, cell, ([grid, item], cell) => {
        const found = readMark(item, cell);
        if (!found.ok) return;
        const state = stateOf(grid, item.id, found.value);
        expect(state).not.toBe("invalid");
        if (item.kind === "prerequisite" || item.kind === "pending") return;
        expect(state === "open").toBe(found.value === null);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads a mark that was read before as the same mark, or says that it did not", () => {
    fc.assert(
      fc.property(anyItem, cell, ([, item], cell) => {
        const found = readMark(item, cell);
        if (!found.ok) return;
        const again = readMark(item, found.value);
        // Up to 1 %, a percentage cannot be told from a share: only the note can say what was understood.
        const small =
          item.kind === "percent" && Number(found.value) > 0 && Number(found.value) <= 1;
        if (small) expect(again).toMatchObject({ ok: true, notes: [{ code: "mark.percentRead" }] });
        else expect(again).toStrictEqual({ ok: true, value: found.value });
      }),
      { numRuns: 3000 },
    );
  });

  it("reads every mark back from its plain text", () => {
    const marked = anyItem.chain(([, item]) => fc.tuple(fc.constant(item), goodMark(item)));
    fc.assert(
      fc.property(marked, ([item, mark]) => {
        const text = item.kind === "percent" && typeof mark === "number" ? `${mark}%` : plain(mark);
        expect(readMark(item, text)).toStrictEqual({ ok: true, value: mark });
      }),
    );
  });

  it("blank is never no and never 0", () => {
    const blank = fc.array(fc.constantFrom(" ", "　", "\t", "\n", "\u00a0"), { maxLength: 4 });
    fc.assert(
      fc.property(anyItem, blank, ([, item], signs) => {
        expect(readMark(item, signs.join(""))).toEqual({ ok: true, value: null });
      }),
    );
  });
});

const stateOf = (grid: Parameters<typeof evaluate>[0], id: string, mark: Mark) =>
  evaluate(grid, { [id]: mark } as Marks).items.find((item) => item.id === id)?.state;

function plain(mark: Mark): string {
  if (mark === null) return "";
  if (typeof mark === "boolean") return mark ? "是" : "否";
  if (mark === "na") return "不适用";
  return typeof mark === "object" ? `${mark.value}/${mark.of}` : String(mark);
}
