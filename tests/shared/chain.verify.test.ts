import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { linesOf, verifyExport } from "../../shared/index.ts";
import { exportOf, resealed, taihu } from "./chainSupport.ts";

/** A small district with six submissions, a log and a return. */
let file: string[];
beforeAll(() => {
  file = exportOf({ district: "demo", submissions: 6 });
});

const found = async (lines: readonly string[]) =>
  (await verifyExport(lines)).findings.map(({ code, data }) => `${data["line"]} ${code}`);
/** The lines of a kind, from 1. */
const linesWith = (kind: string) =>
  file.flatMap((line, at) => (line.includes(`{"kind":"${kind}"`) ? [at + 1] : []));
const at = (kind: string, nth = 0) => linesWith(kind)[nth] ?? 0;
const changed = (line: number, from: string | RegExp, to: string) =>
  file.with(line - 1, (file[line - 1] ?? "").replace(from, to));

describe("a whole export", () => {
  it("is sound, and says where its chains end", async () => {
    const verdict = await verifyExport(file);
    expect(verdict).toMatchObject({ sound: true, found: 0, unchecked: 0, lines: file.length });
    expect(verdict.submissions.number).toBe(6);
    expect(verdict.header?.district.id).toBe("demo");
  });

  it("of a release before evidence is sound too, and with evidence it is hashed", async () => {
    expect(await found(exportOf({ district: "demo", submissions: 3, evidence: null }))).toEqual([]);
    const files = exportOf({ district: "demo", submissions: 3, evidence: "[]" });
    expect(await found(files)).toEqual([]);
    const line = files.findIndex((text) => text.includes('"kind":"submission"'));
    const other = files.with(
      line,
      (files[line] ?? "").replace('"evidence":"[]"', '"evidence":"x"'),
    );
    expect(await found(resealed(other))).toEqual([`${line + 1} chain.hash`]);
  });

  it("whose grid is not to be had is sound, and says how many results were not looked into", async () => {
    const old = exportOf({ district: "demo", submissions: 2, version: "0.0.1" });
    expect(await verifyExport(old)).toMatchObject({ sound: true, unchecked: 2 });
    const own = { ...taihu, version: "0.0.1" };
    const shipped = exportOf({ district: "demo", submissions: 2, version: "0.0.1", grid: own });
    expect(await verifyExport(shipped)).toMatchObject({ sound: true, unchecked: 0 });
  });
});

describe("what was tampered with is found, with its line", () => {
  it("a changed mark, the hash kept", async () => {
    const line = at("submission", 2);
    const codes = await found(changed(line, String.raw`\"1\":true`, String.raw`\"1\":false`));
    expect(codes.slice(0, 2)).toEqual([`${line} chain.hash`, `${line} chain.result`]);
    expect(codes.at(-1)).toBe(`${file.length} export.digest`);
  });

  it("a star that the marks do not give, hashed anew", async () => {
    const other = exportOf({ district: "demo", submissions: 6, star: 3 });
    const line = at("submission");
    expect(await found(other)).toContain(`${line} chain.result`);
  });

  it("a dropped row, in the middle and at the end", async () => {
    for (const nth of [2, 5]) {
      const line = at("submission", nth);
      const codes = await found(resealed(file.toSpliced(line - 1, 1)));
      expect(codes[0]).toBe(nth === 5 ? `${at("log", 6) - 1} chain.bound` : `${line} chain.gap`);
      expect(codes).toContain(`${file.length - 1} export.count`);
    }
    const log = at("log", 1);
    expect((await found(resealed(file.toSpliced(log - 1, 1))))[0]).toBe(`${log} chain.gap`);
  });

  it("a row put in, and one that is there twice", async () => {
    const line = at("submission", 3);
    const again = file.toSpliced(line - 1, 0, file[line - 2] ?? "");
    expect((await found(resealed(again)))[0]).toBe(`${line} chain.gap`);
    const branch = at("branch");
    const twice = file.toSpliced(branch, 0, file[branch - 1] ?? "");
    expect((await found(resealed(twice)))[0]).toBe(`${branch + 1} export.twice`);
  });

  it("two rows in each other's place, and a row among another kind", async () => {
    const line = at("submission", 1);
    const swapped = file.with(line - 1, file[line] ?? "").with(line, file[line - 1] ?? "");
    expect((await found(swapped))[0]).toBe(`${line} chain.gap`);
    const unit = file[at("unit") - 1] ?? "";
    const moved = file.toSpliced(at("unit") - 1, 1).toSpliced(line - 2, 0, unit);
    expect(await found(moved)).toContain(`${line - 1} export.order`);
  });

  it("a row of another district", async () => {
    const other = exportOf({ district: "other", submissions: 6, start: 5000 });
    for (const kind of ["submission", "log"]) {
      const line = at(kind, 1);
      const codes = await found(file.with(line - 1, other[line - 1] ?? ""));
      expect(codes[0]).toBe(`${line} chain.link`);
    }
    const head = await found(file.with(0, other[0] ?? ""));
    expect(head).toContain(`${file.length} export.heads`);
  });

  it("a file that was cut, in the middle of a line or between two", async () => {
    const cut = file.slice(0, -3);
    expect(await found(cut)).toEqual(expect.arrayContaining([`${cut.length} export.cut`]));
    const half = [...cut, (file[cut.length] ?? "").slice(0, 20)];
    expect((await found(half))[0]).toBe(`${half.length} export.line`);
    expect(await found([])).toEqual(["0 export.cut"]);
  });

  it("a branch of a unit that is gone, and a line behind the end", async () => {
    const line = at("unit");
    const codes = await found(resealed(file.toSpliced(line - 1, 1)));
    expect(codes[0]).toBe(`${at("branch") - 1} export.unknown`);
    expect(await found([...file, "{}"])).toEqual([`${file.length + 1} export.behind`]);
  });

  it("a return whose comment is another, or that the log does not know", async () => {
    const line = at("return");
    const codes = await found(resealed(changed(line, "补材料", "很好")));
    expect(codes).toEqual([`${line} chain.return`, expect.stringContaining("chain.returnLost")]);
    expect(await found(resealed(file.toSpliced(line - 1, 1)))).toContainEqual(
      expect.stringContaining("chain.returnLost"),
    );
  });

  it("a return from before the log, which was sealed when the log began", async () => {
    const sealed = exportOf({ district: "demo", submissions: 2, sealed: true });
    expect(await found(sealed)).toEqual([]);
    const line = sealed.findIndex((text) => text.includes('"kind":"return"'));
    const other = sealed.with(line, (sealed[line] ?? "").replace("补材料", "很好"));
    expect(await found(resealed(other))).toEqual([`${line + 1} chain.returns`]);
    expect(await found(resealed(sealed.toSpliced(line, 1)))).toContainEqual(
      expect.stringContaining("chain.returns"),
    );
  });

  it("a withdrawal that is gone, or that the log does not know", async () => {
    const withdrawn = exportOf({ district: "demo", submissions: 2, withdrawn: true });
    expect(await found(withdrawn)).toEqual([]);
    const line = withdrawn.findIndex((text) => text.includes('"kind":"withdrawal"'));
    const other = withdrawn.with(line, (withdrawn[line] ?? "").replace('"number":1', '"number":2'));
    expect(await found(resealed(other))).toEqual([
      `${line + 1} chain.withdrawal`,
      expect.stringContaining("chain.withdrawalLost"),
    ]);
  });

  it("a row of the ledger that was changed, is gone, or that the log does not know", async () => {
    const whole = exportOf({ district: "demo", submissions: 2, ledger: true });
    expect(await found(whole)).toEqual([]);
    const line = whole.findIndex((text) => text.includes('"kind":"ledger"'));
    const text = whole[line] ?? "";
    const lost = expect.stringContaining("chain.ledgerLost");
    for (const [from, to] of [
      [String.raw`\"points\":90`, String.raw`\"points\":91`],
      ['"branch":"e1"', '"branch":null'],
      ['"person":2', '"person":3'],
      ['"cycle":2026', '"cycle":2025'],
      ['"number":1', '"number":2'],
      ['"entry":null', '"entry":null,"more":1'],
    ] as const) {
      const other = whole.with(line, text.replace(from, to));
      expect(other[line]).not.toBe(text);
      expect([to, await found(resealed(other))]).toEqual([to, [`${line + 1} chain.ledger`, lost]]);
    }
    expect(await found(resealed(whole.toSpliced(line, 1)))).toContainEqual(lost);
    const twice = await found(resealed(whole.toSpliced(line, 0, text)));
    expect(twice[0]).toBe(`${line + 2} chain.ledger`);
  });

  it("anything at all: one character of any line", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.nat(),
        fc.constantFrom("0", "x", '"', " ", "{", "支"),
        async (line, place, by) => {
          const text = file[line] ?? "";
          const where = place % text.length;
          fc.pre(text[where] !== by);
          const other = text.slice(0, where) + by + text.slice(where + 1);
          const verdict = await verifyExport(file.with(line, other));
          expect(verdict.sound).toBe(false);
          expect(verdict.found).toBe(verdict.findings.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever the lines are, and keeps no more than a hundred findings", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string())), async (lines) => {
        expect((await verifyExport(lines)).sound).toBe(false);
      }),
    );
    const { findings, found: count } = await verifyExport(Array(500).fill("x"));
    expect([findings.length, count]).toEqual([100, 502]);
  });
});

const allOf = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

describe("linesOf", () => {
  it("gives the lines of a text however it is cut, and nothing breaks but a line feed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "\u2028", "\r", "支", " ") })),
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        async (lines, sizes) => {
          const text = lines.map((line) => `${line}\n`).join("");
          const pieces = async function* () {
            for (let from = 0; from < text.length; ) {
              const to = from + (sizes.next().value ?? 1);
              yield text.slice(from, to);
              from = to;
            }
          };
          expect(await allOf(linesOf(pieces()))).toEqual(lines);
        },
      ),
    );
  });

  it("gives a line without an end in parts, so that no memory is filled", async () => {
    const pieces = async function* () {
      for (let at = 0; at < 5; at += 1) yield "x".repeat(3_000_000);
    };
    const lines = await allOf(linesOf(pieces()));
    expect(lines.map(({ length }) => length)).toEqual([9_000_000, 6_000_000]);
  });
});
