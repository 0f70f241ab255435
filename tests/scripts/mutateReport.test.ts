import { describe, expect, it } from "vitest";
import { partsOf } from "../../scripts/mutate/parts.ts";
import { type Mutant, scoreOf, toReport } from "../../scripts/mutate/report.ts";

const file = "shared/rank/rank.ts";
const source = ["const a = 1;", "const b = (", "  a > 0", ");"].join("\n");

const mutant = (
  status: Mutant["status"],
  line: number,
  [from, to]: readonly [number, number],
  replacement = "false",
): Mutant => ({
  id: `${line}:${from}`,
  fileName: file,
  mutatorName: "ConditionalExpression",
  status,
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});

describe("the score", () => {
  it.each<[string, readonly Mutant["status"][], number]>([
    ["nothing to notice", [], 100],
    ["three of four", ["Killed", "Killed", "Timeout", "Survived"], 75],
    ["a mutant that no test runs is one that no test notices", ["Killed", "NoCoverage"], 50],
    ["a mutant that fails a whole test file is noticed", ["RuntimeError", "Survived"], 50],
    ["what was left out counts for nothing", ["Killed", "CompileError", "Ignored"], 100],
  ])("%s", (_, statuses, score) => {
    expect(scoreOf(statuses.map((status) => mutant(status, 1, [1, 2])))).toBe(score);
  });
});

it("the report names each mutant alive by its place, with what stood there and what was put", () => {
  const mutants = [
    mutant("NoCoverage", 3, [3, 8]),
    mutant("Survived", 1, [11, 12], "2"),
    mutant("Killed", 1, [1, 13], ""),
  ];
  expect(
    toReport(
      mutants,
      new Map([
        [file, source],
        ["shared/rank/types.ts", ""],
      ]),
    ).split("\n"),
  ).toEqual([
    ` 33.3 %  ${file} (1 Killed, 1 NoCoverage, 1 Survived)`,
    `  ${file}:1:11 ConditionalExpression: 1 → 2`,
    `  ${file}:3:3 ConditionalExpression (not run by any test): a > 0 → false`,
  ]);
});

it("a mutant over several lines is told in one", () => {
  const block = { ...mutant("Survived", 2, [11, 0], "{}") };
  const over = { ...block, location: { ...block.location, end: { line: 4, column: 2 } } };
  expect(toReport([over], new Map([[file, source]]))).toContain(
    "ConditionalExpression: ( a > 0 ) → {}",
  );
});

describe("what is mutated", () => {
  const filesOf = (...wanted: string[]) => partsOf(wanted).flatMap(({ files }) => files);

  it("is every rule, but no data, and the formulas only where they are asked for", () => {
    expect(filesOf()).toContain("shared/marks/readMark.ts");
    expect(filesOf().filter((name) => /Texts\.ts|texts\/|grids\/|wire|layout/.test(name))).toEqual(
      [],
    );
    expect(filesOf("shared/layout")).toContain("shared/layout/toFormulas.ts");
  });

  it("is the folder or the file that was named, and nothing that begins like it", () => {
    expect(filesOf("shared/rank").every((name) => name.startsWith("shared/rank/"))).toBe(true);
    expect(filesOf(file, "shared/decide/quota.ts")).toEqual(["shared/decide/quota.ts", file]);
    expect(filesOf("shared/ran", "tests")).toEqual([]);
  });

  it("goes by the tests of its own folder", () => {
    const parts = partsOf(["shared/layout", file]);
    expect(parts.map(({ name }) => name)).toEqual(["layout", "rank"]);
    expect(parts[1]?.tests).toEqual(["tests/shared/rank*.test.ts"]);
  });
});
