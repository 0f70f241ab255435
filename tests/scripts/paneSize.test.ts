import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { dist } from "../../scripts/paths.ts";

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

beforeAll(build, 120_000);

it("the pane's first load is at most 200 KB of JavaScript, gzipped", () => {
  const parts = [...firstLoad().values()];
  const bytes = parts.reduce((sum, code) => sum + gzipSync(code).length, 0);
  expect(parts.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});

it("neither the spreadsheet of the playground nor the schemas are part of it", () => {
  const code = [...firstLoad().values()].join("\n");
  expect(code).not.toMatch(/univer/i);
  expect(code).not.toContain("ZodError");
});
