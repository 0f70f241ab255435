import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(path, "utf8");
const documents = [
  ...["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md"],
  "docs/decisions.md",
  "docs/worker.md",
  "docs/worker-decisions.md",
  "docs/year-decisions.md",
];
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? "");

describe.each(documents)("%s is true", (path) => {
  const text = read(path);

  it("names commands that exist", () => {
    const run = all(text, /npm run ([\w:]+)/g);
    const short = all(text, /npm (start|test)\b/g);
    for (const name of [...run, ...short]) expect(Object.keys(scripts)).toContain(name);
  });

  it("links to files that exist", () => {
    for (const target of all(text, /\]\(([^)#]+)\)/g)) {
      if (!target.startsWith("http"))
        expect(existsSync(join(dirname(path), target)), target).toBe(true);
    }
  });

  it("names folders and files that exist", () => {
    const named = all(text, /`((?:shared|addin|worker|tests|scripts)\/[\w./-]*)`/g);
    for (const target of named) expect(existsSync(target), target).toBe(true);
  });

  it("stays under a page where it promises to", () => {
    const lines = text.split("\n").length;
    expect(lines).toBeLessThanOrEqual(path.startsWith("README") ? 90 : 70);
  });
});

it("the two READMEs show the same pictures and the same commands", () => {
  const facts = (path: string) => [
    ...all(read(path), /!\[[^\]]*\]\(([^)]+)\)/g),
    ...new Set(all(read(path), /(npm (?:run [\w:]+|start|test))/g)),
  ];
  expect(facts("README.zh-CN.md").sort()).toEqual(facts("README.md").sort());
});
