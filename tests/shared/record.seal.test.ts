import { describe, expect, it } from "vitest";
import { gridById, type Result } from "../../shared/index.ts";
import { canonical } from "../../shared/record/canonical.ts";
import type { DecisionContent } from "../../shared/record/record.ts";
import { sealRecord } from "../../shared/record/sealRecord.ts";
import { stampGrid } from "../../shared/record/stampGrid.ts";
import { verifyRecord } from "../../shared/record/verifyRecord.ts";
import { fresh, refusals, right, sha256 } from "./recordSupport.ts";

/** code, place */
const places = (result: Result<unknown>) => refusals(result, "at");

describe("sealRecord", () => {
  it("states the SHA-256 of the content's canonical text", () => {
    const { content, record } = fresh();
    const text =
      '{"cycle":2026,"decision":{"branches":[{"id":"b2","star":4},{"id":"b1","star":3}]},' +
      '"draws":[{"drawn":["b2"],"generator":"HMAC-SHA-256, smallest tags first","list":["b1","b2"],' +
      '"seed":"lottery 42","take":1,"unit":"u1"}],' +
      `"grid":{"hash":"${"ab".repeat(32)}","id":"taihu-42","version":"1.0.0"},` +
      '"input":{"branches":[{"id":"b1","met":26},{"id":"b2","met":30}],"places":1},"kind":"decision"}';
    expect(record).toEqual({
      format: 1,
      content,
      hash: { algorithm: "SHA-256", of: "RFC 8785", hex: sha256(text) },
    });
  });

  it("keeps a frozen copy: what becomes of the original changes nothing", () => {
    const { content } = fresh();
    const branches = [{ id: "b1" }];
    const kept = right(sealRecord({ ...content, input: { branches } }));
    branches.push({ id: "b2" });
    expect(kept.content.input).toEqual({ branches: [{ id: "b1" }] });
    expect(Object.isFrozen(kept) && Object.isFrozen(kept.hash)).toBe(true);
    expect(Object.isFrozen((kept.content.input as { branches: unknown }).branches)).toBe(true);
    expect(places(verifyRecord(kept))).toBe("ok");
  });

  it("is the same whatever the order of the keys", () => {
    const { content, record } = fresh();
    const turned = Object.fromEntries(Object.entries(content).toReversed());
    expect(Object.keys(turned)).not.toEqual(Object.keys(content));
    expect(right(sealRecord(turned as unknown as DecisionContent)).hash).toEqual(record.hash);
  });

  it("seals only what can be verified", () => {
    const { content, held } = fresh();
    const refused = (change: object) => places(sealRecord({ ...content, ...change }));
    expect(refused({ cycle: "2026" })).toEqual([["record.shape", "record.content.cycle"]]);
    expect(refused({ draws: [{ ...held, drawn: ["b1"] }] })).toEqual([
      ["record.draw", "record.content.draws.0.drawn.0"],
    ]);
    expect(refused({ input: { a: Number.NaN } })).toEqual([
      ["record.content", "record.content.input.a"],
    ]);
    expect(places(sealRecord(undefined as unknown as DecisionContent))).toEqual([
      ["record.content", "record.content"],
    ]);
  });
});

describe("stampGrid", () => {
  it("names a grid by its id, its version and the hash of all of it", () => {
    const { content } = fresh();
    const grid = gridById("taihu-42");
    if (!grid) throw new Error("no grid");
    const stamp = right(stampGrid(grid));
    const { id, version } = grid;
    expect(stamp).toEqual({
      id,
      version,
      hash: sha256(right(canonical(JSON.parse(JSON.stringify(grid))))),
    });
    const title = { ...grid.title, en: `${grid.title.en}.` };
    expect(right(stampGrid({ ...grid, title })).hash).not.toBe(stamp.hash);
    expect(places(sealRecord({ ...content, grid: stamp }))).toBe("ok");
    const half = { ...grid, title: { ...grid.title, en: "\ud800" } };
    expect(places(stampGrid(half))).toEqual([["record.content", "grid.title.en"]]);
  });
});
