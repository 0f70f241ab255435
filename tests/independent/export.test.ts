import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoDistrict } from "../../scripts/demo/district.ts";
import { demoMarks } from "../../scripts/demo/marks.ts";
import {
  type Cycle,
  type DecisionSources,
  decide,
  type Grid,
  gridById,
  type LedgerEntry,
  ratingOf,
  readLedger,
  sealRecord,
  toDecisionInput,
} from "../../shared/index.ts";
import { compareExport } from "./compareExport.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const year = 2026;

it("knows nothing of the product", async () => {
  const files = (await readdir(here)).filter((name) => !name.endsWith(".test.ts"));
  expect(files).toContain("recompute.ts");
  for (const name of files) {
    const text = await readFile(join(here, name), "utf8");
    const imported = [...text.matchAll(/^(?:import|export) (?:[^;=]*? from )?"([^"]+)";/gm)].map(
      ([, path]) => path,
    );
    expect(text.match(/\bimport\(|\brequire\(/), name).toBeNull();
    for (const path of imported) expect(path, name).toMatch(/^(\.\/[A-Za-z]+\.ts|node:fs)$/);
  }
});

const cycle: Cycle = {
  year,
  stages: [],
  policies: {
    decisions: {
      "taihu-42": {
        rules: { order: ["nextMet", "margin"] },
        quotas: { "4": { kind: "fixed", places: 4 }, "5": { kind: "fixed", places: 2 } },
      },
    },
  },
};

/** An export as the Worker writes it, of the demo district with a decision on each of its grids. */
async function exportOf(): Promise<string[]> {
  const { branches } = demoDistrict();
  const lines = branches.map(({ id, unit, grid }) => line("branch", { id, unit, grid, active: 1 }));
  for (const id of ["taihu-42", "dongguan-33"]) {
    const grid = gridById(id) as Grid;
    const rated = branches
      .filter((branch) => branch.grid === id)
      .map((branch) => {
        const seq = branches.indexOf(branch) + 1;
        const marks = demoMarks(grid, seq - 1);
        const rating = ratingOf(grid, {}, marks);
        const { value, of } = rating.attained;
        const row = { seq, cycle: year, branch: branch.id, stage: 0, time: seq, grid: id };
        const result = { star: rating.star, attained_value: value, attained_of: of };
        const text = { marks: JSON.stringify(marks), grid_version: grid.version };
        lines.push(line("submission", { ...row, ...text, ...result }));
        return {
          id: branch.id,
          unit: branch.unit,
          active: true,
          grid: id,
          rating,
          self: rating.star ?? 0,
        };
      });
    const { input, ledger } = settle(grid, rated);
    for (const { number, body } of ledger)
      lines.push(line("ledger", { number, cycle: year, time: 900, body: JSON.stringify(body) }));
    const sealed = await sealRecord({
      ...{ kind: "decision", cycle: year, input, decision: decide(input) },
      grid: { id, version: grid.version, hash: "0".repeat(64) },
    });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
    const row = { cycle: year, grid: id, version: 1, time: 1000, part: 1, parts: 1 };
    lines.push(line("record", { ...row, text: JSON.stringify(sealed.value) }));
  }
  return lines;
}

/** Chooses among branches tied at the last place, until nobody is any more. */
function settle(grid: Grid, branches: DecisionSources["branches"]) {
  const ledger: LedgerEntry[] = [];
  for (;;) {
    const sources = { grid, cycle, branches, ledger: readLedger(ledger), before: new Map() };
    const input = toDecisionInput(sources);
    const { levels } = decide(input);
    const level = levels.findLast(({ tiedAtLine }) => tiedAtLine.length > 0);
    if (!level) return { input, ledger };
    const { star, awarded, places, tiedAtLine } = level;
    for (const branch of tiedAtLine.slice(0, Number(places) - awarded)) {
      const body = { kind: "chosen", branch, star, reason: "比较", office: "组织办" } as const;
      const number = ledger.length + 1;
      ledger.push({
        number,
        cycle: year,
        time: "2026-11-01T00:00:00.000Z",
        role: "coordinator",
        body,
      });
    }
  }
}

const line = (kind: string, row: object) => JSON.stringify({ kind, row });

let folder = "";
let lines: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "xingji-independent-"));
  lines = await exportOf();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("agrees with an export of decisions in every star, rank and place", () => {
  const { differences, compared, unknown } = compareExport(lines.join("\n"));
  expect(differences).toEqual([]);
  expect(unknown).toBe(0);
  expect(compared.stars).toBe(64);
  expect(compared.levels).toBe(4);
  expect(compared.outcomes).toBeGreaterThan(30);
});

const changed = (kind: string, find: RegExp, by: string) => {
  const at = lines.findIndex((one) => one.startsWith(`{"kind":"${kind}"`) && find.test(one));
  return lines.map((one, index) => (index === at ? one.replace(find, by) : one)).join("\n");
};

it.each([
  ["a star in the column", "submission", /"star":3/, '"star":4', "submission"],
  ["a place given away", "record", /\\?"places\\?":\d+/, (s: string) => s, "levels"],
])("finds %s", (_, kind, find, by, says) => {
  const original = lines.find((one) => one.startsWith(`{"kind":"${kind}"`) && find.test(one)) ?? "";
  const found = find.exec(original)?.[0] ?? "";
  const put = typeof by === "string" ? by : found.replace(/\d+$/, (n) => String(Number(n) + 1));
  const { differences } = compareExport(changed(kind, find, put));
  expect(differences).not.toEqual([]);
  expect(differences.join("\n")).toContain(says);
});

it("says so on the command line, and ends with 1 where something differs", async () => {
  const run = async (text: string) => {
    const file = join(folder, "export.ndjson");
    await writeFile(file, text);
    const done = promisify(execFile)(process.execPath, [join(here, "recompute.ts"), file]);
    return done.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );
  };
  expect(await run(lines.join("\n"))).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Recomputed: 64 stars, \d+ applicants.*\nAll agree\.\n$/),
  });
  const { code, stdout } = await run(changed("submission", /"star":3/, '"star":4'));
  expect(code).toBe(1);
  expect(stdout).toContain("1 differences.");
});
