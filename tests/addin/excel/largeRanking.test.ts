import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WriteProgress, writeRanking } from "../../../addin/excel/index.ts";
import { REQUEST_LIMIT } from "../../../addin/playground/host/bridge.ts";
import { RankingBook, rankingOf, row } from "./rankingBook.ts";

const sheet = "2026 综合排名";
const many = 10_000;
const unit = (at: number) => `太湖街道青禾第${at % 200}社区`;
const rows = Array.from({ length: many }, (_, at) =>
  row(at, {
    name: `中共太湖街道青禾社区第${at}支部委员会`,
    unit: unit(at),
    star: at % 6,
    attained: { value: at % 43, of: 43 },
    rank: at + 1,
  }),
);

let book: RankingBook;
beforeEach(() => {
  book = new RankingBook();
});
afterEach(() => book.office.dispose());

const lastOf = async (name = sheet) => {
  const { Excel } = book.office;
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(name).tables.getItemAt(0);
    const line = table.getDataBodyRange().getLastRow().load("values,rowIndex");
    await context.sync();
    return line.values[0];
  });
};

describe("10,000 branches", () => {
  it("are pulled in three syncs, and pulled again in three, with a note at its place", async () => {
    const told: WriteProgress[] = [];
    const first = await book.pull(rankingOf(rows), "zh-CN", {
      onProgress: (now) => told.push(now),
    });
    expect(first.syncs).toBeLessThanOrEqual(3);
    expect(Math.max(...first.bytes)).toBeLessThan(REQUEST_LIMIT);
    expect(told[0]).toEqual({ written: 0, of: many + 200 });
    expect(told.at(-1)).toEqual({ written: many + 200, of: many + 200 });
    expect((await lastOf())?.slice(0, 3)).toEqual([
      many,
      "",
      `中共太湖街道青禾社区第9999支部委员会`,
    ]);

    await book.office.engine.user.type(sheet, "S4", "备注");
    await book.office.engine.user.type(sheet, "S5", "原第一名");
    // one left, everybody moved up by one, and the first is the last now
    const turned = [...rows.slice(2), ...rows.slice(0, 1)].map((one, at) => ({
      ...one,
      rank: at + 1,
    }));
    const again = await book.pull(rankingOf(turned));
    expect(again.syncs).toBeLessThanOrEqual(3);
    expect(Math.max(...again.bytes)).toBeLessThan(REQUEST_LIMIT);
    expect(again.done).toMatchObject({ kept: many - 1, dropped: 1, ownColumns: 1 });
    const last = await lastOf();
    expect([last?.[0], last?.[17], last?.[18]]).toEqual([many - 1, "b0", "原第一名"]);
    expect(book.office.misses).toEqual([]);
  }, 240_000);
});

describe("more than one request holds", () => {
  const long = rows.slice(0, 6000).map((one) => ({
    ...one,
    name: `${one.name}${"很".repeat(100)}`,
    unit: `${one.unit}${"长".repeat(100)}`,
  }));

  it("goes in several, each below Excel's limit", async () => {
    const { syncs, bytes } = await book.pull(rankingOf(long));
    expect(syncs).toBe(4);
    expect(Math.max(...bytes)).toBeLessThan(REQUEST_LIMIT);
    expect((await lastOf())?.[0]).toBe(6000);
  }, 240_000);

  it("leaves nothing behind where a person cancels in between", async () => {
    const stop = new AbortController();
    const before = book.sheets();
    const onProgress = ({ written }: WriteProgress) => {
      if (book.sheets().length > before.length && written === 0) stop.abort();
    };
    const result = await writeRanking(rankingOf(long), "zh-CN", {
      onProgress,
      signal: stop.signal,
    });
    expect(result).toEqual({ ok: true, value: { kind: "cancelled" } });
    expect(book.sheets()).toEqual(before);
  }, 240_000);
});

describe("cancelling", () => {
  it("before the first write changes nothing of an earlier pull", async () => {
    const few = rows.slice(0, 5);
    await book.pull(rankingOf(few));
    const before = await book.cells(sheet);
    const syncs = book.office.syncs().length;
    const signal = AbortSignal.abort();
    const result = await writeRanking(rankingOf(rows.slice(3, 9)), "zh-CN", { signal });
    expect(result).toEqual({ ok: true, value: { kind: "cancelled" } });
    // it was found and its rows looked at, no more
    expect(book.office.syncs().length - syncs).toBe(2);
    expect(await book.cells(sheet)).toEqual(before);
  }, 60_000);
});
