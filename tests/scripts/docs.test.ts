import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkGridFile } from "../../scripts/docs/checkGridFile.ts";
import { committed, documents, strangers } from "../../scripts/docs/documents.ts";
import { problems, withProblems } from "../../scripts/docs/problems.ts";
import { gridSchema, grids, parseGrid } from "../../shared/index.ts";
import { anyGrid } from "../shared/arbitraries.ts";

const again = "docs/ is not what the grids say: run `npm run docs` and commit what it writes";
const schemaPath = "docs/grid.schema.json";
const generated = [...documents()].filter(([path]) => path !== schemaPath);

describe("what is committed is what would be made", () => {
  it.each(generated)("%s", (path, text) => expect(committed(path) === text, again).toBe(true));

  it("the schema, however it is laid out", () => {
    expect(JSON.parse(committed(schemaPath)), again).toEqual(
      JSON.parse(documents().get(schemaPath) ?? ""),
    );
  });

  it("a page in both languages for every grid, and no other", () => {
    const pages = grids.flatMap(({ id }) => [`${id}.md`, `${id}.zh-CN.md`]);
    expect(readdirSync("docs/grids").sort()).toEqual(
      [...pages, "README.md", "README.zh-CN.md"].sort(),
    );
    expect(strangers(), again).toEqual([]);
  });
});

describe("the JSON Schema", () => {
  const schema: Record<string, unknown> = JSON.parse(committed(schemaPath));
  const takes = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  const [tiers, points] = grids.map((grid) => JSON.parse(JSON.stringify(grid)));

  it("says what it is", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:xingji:grid:1",
      title: "星级评分表 · Xingji grid",
    });
  });

  it.each(grids.map((grid) => [grid.id, grid] as const))("takes %s", (_, grid) => {
    expect(takes(JSON.parse(JSON.stringify(grid))), JSON.stringify(takes.errors)).toBe(true);
  });

  it("takes every grid that parseGrid takes", () => {
    fc.assert(fc.property(anyGrid, (grid) => takes(JSON.parse(JSON.stringify(grid)))));
  });

  const first = (grid: typeof tiers, item: object) => ({
    ...grid,
    sections: [{ id: "1", title: grid.title, items: [item] }],
  });
  const item = { id: "1", text: { "zh-CN": "项", en: "item" } };

  it.each([
    ["no grid at all", null],
    ["a field nobody knows", { ...tiers, weight: 1 }],
    ["a grid without a rule", { ...tiers, rule: undefined }],
    ["a text without English", { ...tiers, title: { "zh-CN": "标题" } }],
    ["a star above 9", { ...tiers, rule: { kind: "tiers", stars: [10] } }],
    ["a version that is none", { ...tiers, version: "1" }],
    ["another format", { ...tiers, format: 2 }],
    ["a kind nobody knows", first(tiers, { ...item, kind: "text" })],
    ["101 %", first(tiers, { ...item, kind: "percent", requires: { "5": 101 } })],
    ["0 points", first(points, { ...item, kind: "points", max: 0, step: 1 })],
    ["a step of 0", first(points, { ...item, kind: "points", max: 5, step: 0 })],
    ["a veto without an effect", { ...tiers, vetoes: [{ id: "a", text: item.text }] }],
  ])("refuses %s, as parseGrid does", (_, grid) => {
    const json: unknown = JSON.parse(JSON.stringify(grid));
    expect(takes(json)).toBe(false);
    expect(parseGrid(json).ok).toBe(false);
  });
});

const pages = ["docs/grid-format.md", "docs/grid-format.zh-CN.md"] as const;
const examplesIn = (path: string) =>
  [...committed(path).matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) => json);

type Fields = Record<string, unknown>;

/** A part of a grid as a whole one: an item alone, or fields that take the place of the smallest grid's. */
function wholeOf(example: Fields, smallest: Fields): unknown {
  if (!("kind" in example)) return { ...smallest, ...example };
  const { title } = smallest;
  const sections = [{ id: "own", title, items: [example] }];
  if ("max" in example)
    return { ...smallest, rule: { kind: "points", bands: [{ star: 5, atLeast: 0.5 }] }, sections };
  if (example["kind"] !== "prerequisite") return { ...smallest, sections };
  const norm = { id: "x", kind: "yesno", text: title, requires: { "1": true } };
  return {
    ...smallest,
    rule: { kind: "named" },
    sections: [{ id: "norm", title, items: [norm] }, ...sections],
  };
}

describe.each(pages)("%s", (path) => {
  const page = committed(path);
  const examples = examplesIn(path);
  const parsed = examples.map((json): Fields => JSON.parse(json));
  const smallest = parsed[0] ?? {};

  it.each(examples.map((json, at) => [at + 1, json] as const))("example %i is right", (at) => {
    const read = parseGrid(wholeOf(parsed[at - 1] ?? {}, smallest));
    expect(read.ok || read.issues.map(({ message }) => message.en)).toBe(true);
  });

  it("begins with a grid that is whole by itself", () => expect(parseGrid(smallest).ok).toBe(true));

  it("has an example of every rule, kind, quota, effect and rule of decisions", () => {
    const shown = examples.join("\n");
    const wanted = [
      ...["tiers", "points", "named", "yesno", "count", "percent", "occurrences", "prerequisite"],
      ...["pending", "growing", "fixed", "share", "bar", "cancel", "cap", "bonus", "deduction"],
      ...[
        "limits",
        "order",
        "fallBack",
        "inspection",
        "lowest",
        "units",
        "history",
        "recheck",
        "placesFor",
      ],
      ...["direct", "variants", "wording", "naAllowed", "sums", "calendar", "notes", "levelNames"],
    ];
    for (const word of wanted) expect(shown).toContain(`"${word}"`);
  });

  it("names every field of a grid", () => {
    for (const field of Object.keys(gridSchema.shape)) expect(page).toContain(`\`${field}\``);
  });

  it("lists every problem that a grid can have", () => {
    expect(problems.length).toBeGreaterThan(15);
    for (const [code] of problems) expect(page).toContain(`| \`${code}\` | `);
    expect(page).not.toMatch(/\{\w+\}/);
  });

  it("links to what exists", () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(links.length).toBeGreaterThan(2);
    for (const target of links) expect(existsSync(join("docs", target)), target).toBe(true);
  });
});

it("the problems are those that are raised where grids are parsed", () => {
  const sources = readdirSync("shared/grid").map((file) => committed(`shared/grid/${file}`));
  const raised = sources.flatMap((source) =>
    [...source.matchAll(/issue\(\s*"([\w.]+)"/g)].map(([, code = ""]) => code),
  );
  expect(problems.map(([code]) => code).sort()).toEqual([...new Set(raised)].sort());
});

it("both pages have the same examples and the same headings' depths", () => {
  const [en, zh] = pages.map((path) => examplesIn(path));
  expect(zh).toEqual(en);
  const depths = pages.map((path) => [...committed(path).matchAll(/^#+ /gm)].map(String));
  expect(depths[0]).toEqual(depths[1]);
});

it("a page without the place for its problems is a mistake of ours", () => {
  expect(() => withProblems("# page", "en")).toThrow("<!-- problems -->");
  expect(() => withProblems("<!-- problems -->", "en")).toThrow("<!-- /problems -->");
});

describe.each(["docs/grids/README.md", "docs/grids/README.zh-CN.md"])("%s", (path) => {
  it("links to the page of every grid in its language", () => {
    const links = [...committed(path).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    const end = path.endsWith("zh-CN.md") ? ".zh-CN.md" : ".md";
    for (const { id } of grids) expect(links).toContain(`${id}${end}`);
    for (const target of links) expect(existsSync(join(dirname(path), target)), target).toBe(true);
  });
});

describe("npm run docs -- a file", () => {
  const said: string[] = [];
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xingji-docs-"));
    vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    said.length = 0;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const check = (text: string) => {
    const file = join(folder, "mine.json");
    writeFileSync(file, text);
    return checkGridFile(file);
  };

  it("explains a grid that is right, beside it", () => {
    expect(check(examplesIn(pages[0])[0] ?? "")).toBe(true);
    const pathOf = (locale: string) => join(folder, `mine.${locale}.md`);
    expect(said).toEqual([expect.stringContaining("没有问题"), pathOf("zh-CN"), pathOf("en")]);
    expect(readFileSync(pathOf("zh-CN"), "utf8")).toMatch(/^# 星级党支部评定标准\n/);
    expect(readFileSync(pathOf("en"), "utf8")).toMatch(/^# Star-rated branches: standard\n/);
  });

  it("says what is wrong in both languages, and writes nothing", () => {
    const example = JSON.parse(examplesIn(pages[0])[0] ?? "") as Fields;
    expect(check(JSON.stringify({ ...example, rule: { kind: "tiers", stars: [5, 4] } }))).toBe(
      false,
    );
    expect(said.join("\n")).toMatch(/^grid\.band\n {2}4 星须高于.*\n {2}Star 4 must stand above/m);
    expect(readdirSync(folder)).toEqual(["mine.json"]);
  });

  it("says so where there is no JSON, or no file", () => {
    expect(check("{")).toBe(false);
    expect(checkGridFile(join(folder, "none.json"))).toBe(false);
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^无法读取 .*none\.json：ENOENT.*\n.*cannot be read: ENOENT/);
  });
});
