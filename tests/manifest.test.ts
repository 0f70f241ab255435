import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandIds } from "../addin/excel/types.ts";

const file = (path: string) => new URL(`../${path}`, import.meta.url);
const manifest = readFileSync(file("manifest.xml"), "utf8");

const all = (pattern: RegExp): string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

/** Names of the elements right below the first element of that name, in order. */
function childrenOf(name: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  let done = false;
  for (const [, closing, tag = "", selfClosing] of manifest.matchAll(
    /<(\/?)([\w:]+)[^<>]*?(\/?)>/g,
  )) {
    if (done) break;
    if (closing) {
      done = path.pop() === name;
      continue;
    }
    if (path.at(-1) === name) found.push(tag);
    if (!selfClosing) path.push(tag);
  }
  return found;
}

describe("the manifest's form", () => {
  test("every element that is opened is closed, in order", () => {
    const open: string[] = [];
    for (const [, closing, tag = "", selfClosing] of manifest.matchAll(
      /<(\/?)([\w:]+)[^<>]*?(\/?)>/g,
    )) {
      if (closing) expect(open.pop()).toBe(tag);
      else if (!selfClosing) open.push(tag);
    }
    expect(open).toEqual([]);
  });

  // Excel refuses a manifest whose elements stand in another order, and does not say why.
  test.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
        "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", "Hosts Resources"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["Resources", "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"],
    ["Control", "Label Supertip Icon Action"],
    ["CustomTab", "Group Group Group Label"],
  ])("%s: %s", (name, order) => {
    expect(childrenOf(name)).toEqual(order.split(" "));
  });

  test("it has a GUID of its own and a version of four numbers", () => {
    expect(all(/<Id>(.*?)<\/Id>/g)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ]);
    const [version] = all(/<Version>(.*?)<\/Version>/g);
    const { version: own }: { version: string } = JSON.parse(
      readFileSync(file("package.json"), "utf8"),
    );
    expect(version).toBe(`${own}.0`);
  });

  test("it asks for ExcelApi 1.14 and a shared runtime that lives on", () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
    const pages = [
      ...all(/<Runtime resid="(.*?)" lifetime="long"\/>/g),
      ...all(/<FunctionFile resid="(.*?)"/g),
      ...all(/<SourceLocation resid="(.*?)"/g),
    ];
    expect(pages).toHaveLength(3);
    expect(new Set(pages).size).toBe(1);
  });
});

describe("the manifest's resources", () => {
  const used = new Set(all(/\bresid="(.*?)"/g));
  const made = all(/<bt:(?:Image|Url|String) id="(.*?)"/g);

  test("each is made once, used, and at most 32 characters long", () => {
    expect([...used].sort()).toEqual([...made].sort());
    expect(made.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every address is https, on one server", () => {
    const addresses = all(/"(https?:\/\/[^"]*)"/g).filter((url) => !/schemas|w3\.org/.test(url));
    expect(new Set(addresses.map((url) => new URL(url).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });

  test("every text is there in Chinese and in English", () => {
    expect(all(/<DefaultLocale>(.*?)</g)).toEqual(["zh-CN"]);
    const texts = [
      ...manifest.matchAll(
        /<(bt:String|DisplayName|Description) (?:id="(\S+)" )?DefaultValue="(.*?)"(\/?)>\s*(<(?:bt:)?Override Locale="en-US" Value="(.+?)"\/>)?/g,
      ),
    ];
    expect(texts.length).toBe(2 + all(/<bt:String id="(.*?)"/g).length);
    for (const [, , id, chinese, , , english] of texts) {
      expect(chinese, id).toMatch(/\p{Script=Han}/u);
      expect(english, id).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  // Office cuts labels off without a word.
  test("short texts have at most 125 characters, long ones 250", () => {
    const [short = "", long = ""] = manifest.split("<bt:LongStrings>");
    const values = (text: string) =>
      [...text.matchAll(/(?:DefaultValue|Value)="(.*?)"/g)].map(([, value = ""]) => value.length);
    expect(Math.max(...values(short.split("<bt:ShortStrings>")[1] ?? ""))).toBeLessThanOrEqual(125);
    expect(Math.max(...values(long))).toBeLessThanOrEqual(250);
  });
});

describe("the ribbon", () => {
  test("its buttons call the functions that the add-in has", () => {
    expect(all(/<FunctionName>(.*?)</g)).toEqual([...commandIds]);
    expect(all(/<Action xsi:type="(.*?)"/g).sort()).toEqual(
      [...commandIds.map(() => "ExecuteFunction"), "ShowTaskpane"].sort(),
    );
  });

  test("controls and groups have ids of their own", () => {
    const ids = all(/<(?:Control|Group|CustomTab)[^>]* id="(.*?)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(
    [...new Set(all(/https:\/\/localhost:3000\/assets\/([\w-]+\.png)/g))].map((name) => ({ name })),
  )("$name is there, in the size that it is named for", ({ name }) => {
    const path = file(`addin/assets/${name}`);
    expect(existsSync(path)).toBe(true);
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("each ribbon icon is used in the size that it is declared for", () => {
    for (const [, size, id] of manifest.matchAll(/<bt:Image size="(\d+)" resid="(.*?)"/g)) {
      const made = new RegExp(`id="${id}" DefaultValue="[^"]*-${size}\\.png"`);
      expect(manifest).toMatch(made);
    }
  });
});
