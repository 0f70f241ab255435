import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const spawned = vi.hoisted(() => vi.fn(() => ({ status: 1 })));
vi.mock("node:child_process", () => ({ spawnSync: spawned }));

/** JavaScript without a single dependency: it runs before anything is installed. */
const script: string = "../../scripts/ensure.mjs";
const { ensure }: { ensure(root: string): void } = await import(script);

let root: string;
const put = (path: string, content: unknown) =>
  writeFileSync(join(root, path), JSON.stringify(content));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "xingji-ensure-"));
  mkdirSync(join(root, "node_modules"));
  put("package-lock.json", {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0", optional: true },
    },
  });
});

afterEach(() => {
  spawned.mockClear();
  rmSync(root, { recursive: true });
});

test("what npm itself installed is taken, and remembered", () => {
  put("node_modules/.package-lock.json", { packages: { "node_modules/a": { version: "1.0.0" } } });
  ensure(root);
  ensure(root);
  expect(spawned).not.toHaveBeenCalled();
});

test.each([
  ["nothing is installed", undefined],
  ["another version is", { "node_modules/a": { version: "0.9.0" } }],
  ["something is missing", {}],
])("it installs where %s, and says so when that fails", (_, packages) => {
  if (packages) put("node_modules/.package-lock.json", { packages });
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  expect(() => ensure(root)).toThrow(/网络[\s\S]*network/);
  expect(said).toHaveBeenCalledOnce();
  expect(spawned.mock.calls.flat(2)).toContain("ci");
});

test("a changed lock is noticed", () => {
  put("node_modules/.package-lock.json", { packages: { "node_modules/a": { version: "1.0.0" } } });
  ensure(root);
  put("package-lock.json", { packages: { "node_modules/a": { version: "2.0.0" } } });
  vi.spyOn(console, "log").mockImplementation(() => {});
  expect(() => ensure(root)).toThrow();
});
