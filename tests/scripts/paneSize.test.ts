import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { dist, root } from "../../scripts/paths.ts";
import { type Grid, grids, isPending, itemsOf } from "../../shared/index.ts";

const page = join(dist.addin, "taskpane", "index.html");
const read = (path: string) => readFileSync(path, "utf8");

/** The scripts that the pane's page asks for by itself, and what those import at once. */
function firstLoad(): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    const code = read(path);
    found.set(path, code);
    for (const [, name = ""] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      visit(join(dirname(path), name));
    }
  };
  for (const [, name = ""] of read(page).matchAll(/(?:src|href)="(\.[^"]+\.js)"/g)) {
    visit(join(dirname(page), name));
  }
  return found;
}

const firstCode = () => [...firstLoad().values()].join("\n");

beforeAll(build, 120_000);

it("the pane's first load is at most 170,000 bytes of JavaScript, gzipped", () => {
  const parts = [...firstLoad().values()];
  const bytes = parts.reduce((sum, code) => sum + gzipSync(code).length, 0);
  expect(parts.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(170_000);
});

it("neither the spreadsheet of the playground nor the schemas are part of it", () => {
  const code = firstCode();
  expect(code).not.toMatch(/univer/i);
  expect(code).not.toContain("ZodError");
});

it("no grid is part of it: all of them come in one file of their own", () => {
  const first = firstCode();
  const files = globSync("assets/grids-*.js", { cwd: dist.addin });
  expect(files).toHaveLength(1);
  const own = files.map((file) => read(join(dist.addin, file))).join("");
  for (const words of grids.flatMap(wordsOf)) {
    expect(own).toContain(words);
    expect(first).not.toContain(words);
  }
});

/** A grid's title, and the wording of its last item; what is to be completed may be put together of parts. */
function wordsOf(grid: Grid): string[] {
  const last = itemsOf(grid).at(-1);
  const item = last === undefined || isPending(grid) ? [] : [last.text["zh-CN"]];
  return [grid.title["zh-CN"], ...item];
}

it("it is a production build, whoever built it", () => {
  const code = firstCode();
  expect(code).not.toMatch(/jsxDEV|React DevTools/);
  expect(code).not.toContain(root);
});
