import { reset } from "cloudflare:test";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  call,
  district,
  handIn,
  makeDistrict,
  operatorKey,
  signIn,
  submission,
  taihu,
} from "./support.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const nasty = ["=1+1", "＝cmd|' /C calc'!A0", '<b a="&">_x0041_\u202e"', "+86 …"];
let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  const branches = nasty.map((name, at) => ({
    ...{ id: `b${at}`, name, unit: "east", grid: taihu.id, category: "rural" as const },
  }));
  const body = { ...district(), branches };
  await call("POST", "/districts", { bearer: operatorKey, body });
  coordinator = await signIn({ role: "coordinator" });
  const reviewer = await signIn({ role: "reviewer" });
  for (const [at, { id }] of branches.entries())
    await handIn(reviewer, submission(id, taihu, { "39": 90 - at }, "first"));
});
afterEach(() => reset());

const ask = (accept: string, query = "") =>
  call("GET", `/overview${query}`, { bearer: coordinator, headers: { accept } });

test("as CSV: a mark, heads in both languages, no text that a program takes for a formula", async () => {
  const reply = await ask("text/csv");
  expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(reply.headers.get("content-disposition")).toBe(
    'attachment; filename="xingji-overview.csv"',
  );
  const bytes = new Uint8Array(await reply.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = "", ...lines] = new TextDecoder().decode(bytes).split("\r\n");
  expect(head.startsWith('"名次 Rank","并列 Tied"')).toBe(true);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^1,,100,"b0","'=1\+1","东街道","农村 rural","taihu-42",5,100,,,"初评/);
  expect(lines[1]).toContain(`"'＝cmd|' /C calc'!A0"`);
  expect(lines[1]?.startsWith('2,"并列 tied",75,')).toBe(true);
});

test("as a workbook: text is text, numbers are numbers, and the head stays in sight", async () => {
  const reply = await ask(xlsx);
  expect(reply.headers.get("content-type")).toBe(xlsx);
  const parts = unzipSync(new Uint8Array(await reply.arrayBuffer()));
  expect(Object.keys(parts)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part("xl/workbook.xml")).toContain('<sheet name="排名 Ranking" sheetId="1" r:id="rId1"/>');
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(sheet.match(/<col /g)).toHaveLength(24);
  const cells = cellsOf(sheet);
  expect(cells["A1"]).toBe("名次 Rank");
  expect(nasty.map((_, at) => cells[`E${at + 2}`])).toEqual([
    ...nasty.slice(0, 2),
    '<b a="&">_x0041_\u202e"',
    nasty[3],
  ]);
  expect([cells["A2"], cells["A3"], cells["B2"], cells["J2"]]).toEqual([1, 2, undefined, 100]);
  expect(sheet).toContain('<autoFilter ref="A1:X5"/>');
});

test("a table that is not whole says so in its last row", async () => {
  const text = await (await ask("text/csv", "?limit=2")).text();
  expect(text.split("\r\n")[3]).toBe(
    ',,,,"共 4 行，未完：下一页 after=2；4 rows in all, more with after=2"',
  );
});

/** What a reader finds in each cell: texts as they were, numbers as numbers. */
function cellsOf(sheet: string): Record<string, string | number> {
  const cell = /<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g;
  return Object.fromEntries(
    [...sheet.matchAll(cell)].map(([, name = "", number, words = ""]) => [
      name,
      number === undefined ? readText(words) : Number(number),
    ]),
  );
}

const readText = (words: string) =>
  words
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "",
    )
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
