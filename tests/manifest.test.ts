import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandIds } from "../addin/excel/types.ts";
import { shortcuts as keys } from "../addin/shortcuts.json";
import * as found from "./support/manifestFaults.ts";

const file = (path: string) => new URL(`../${path}`, import.meta.url);
const manifest = readFileSync(file("manifest.xml"), "utf8");
const local = "https://localhost:3000";

const all = (pattern: RegExp): string[] => found.all(manifest, pattern);

describe("the manifest's form", () => {
  test("elements stand in their order, resources are made and used, texts are in both languages", () => {
    expect(found.manifestFaults(manifest, local)).toEqual([]);
  });

  test.each([
    ["</Host>", "", "closes"],
    ["<Permissions>ReadWriteDocument</Permissions>", "", "OfficeApp holds"],
    ['bt:String id="Help.Tip"', 'bt:String id="Help.Tap"', "Help.Tip is not made"],
    [`${local}/shortcuts.json`, "http://elsewhere.example/shortcuts.json", "is not on"],
    ['Value="Help"', 'Value="帮助"', "Help.Group is not in English"],
    ['DefaultValue="打开窗格"', 'DefaultValue="Open"', "OpenPane.Label is not in Chinese"],
  ])("%s as %j would be noticed", (right, wrong, fault) => {
    expect(manifest).toContain(right);
    const spoilt = manifest.replace(right, wrong);
    expect(found.manifestFaults(spoilt, local).join("\n")).toContain(fault);
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

  test("it asks for ExcelApi 1.14 and a shared runtime that lives on, and not for keyboard shortcuts", () => {
    expect(all(/<Set Name="(.*?)"/g)).toEqual(["ExcelApi", "SharedRuntime"]);
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    const pages = [
      ...all(/<Runtime resid="(.*?)" lifetime="long"\/>/g),
      ...all(/<FunctionFile resid="(.*?)"/g),
      ...all(/<SourceLocation resid="(.*?)"/g),
    ];
    expect(pages).toHaveLength(3);
    expect(new Set(pages).size).toBe(1);
  });
});

describe("the manifest's texts", () => {
  test("are in Chinese where nothing else is asked for", () => {
    expect(all(/<DefaultLocale>(.*?)</g)).toEqual(["zh-CN"]);
    const strings = all(/<bt:String id="(.*?)"/g);
    expect(found.textsOf(manifest).map(({ id }) => id)).toEqual([
      "DisplayName",
      "Description",
      ...strings,
    ]);
  });

  // Office cuts labels off without a word.
  test.each(found.textsOf(manifest))("$id: $chinese · $english", ({ id, chinese, english }) => {
    const limit = /Tip$|Text$|^Description$/.test(id) ? 250 : 125;
    expect(chinese.length).toBeLessThanOrEqual(limit);
    expect(english.length).toBeLessThanOrEqual(limit);
  });
});

describe("the ribbon", () => {
  test("its buttons call the functions that the add-in has; one of them opens the pane", () => {
    const [openPane, ...functions] = commandIds;
    expect(openPane).toBe("openPane");
    expect(all(/<FunctionName>(.*?)</g)).toEqual(functions);
    expect(all(/<Action xsi:type="(.*?)"/g)).toEqual([
      "ShowTaskpane",
      ...functions.map(() => "ExecuteFunction"),
    ]);
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

describe("keyboard shortcuts", () => {
  const text = readFileSync(file("addin/shortcuts.json"), "utf8");
  const { actions }: { actions: { id: string; type: string; name: string }[] } = JSON.parse(text);
  const help = readFileSync(file("addin/help/index.html"), "utf8");

  test("each of the ribbon's commands has one, and they differ", () => {
    expect(all(/<ExtendedOverrides Url="(.*?)"/g)).toEqual([`${local}/shortcuts.json`]);
    expect(actions.map(({ id }) => id)).toEqual([...commandIds]);
    expect(keys.map(({ action }) => action)).toEqual([...commandIds]);
    expect(new Set(keys.map(({ key }) => key.default)).size).toBe(keys.length);
  });

  // Microsoft's advice for keys that nobody else has: not Excel, no Chinese input method, no chat program.
  test.each(keys)("$action: three modifiers and a letter", ({ key }) => {
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });

  // Excel shows the name when another add-in wants the same keys; the file has no second language.
  test.each(actions)(
    "$id is named in both languages, as its button is: $name",
    ({ id, type, name }) => {
      expect(type).toBe("ExecuteFunction");
      const label = `${id.charAt(0).toUpperCase()}${id.slice(1)}.Label`;
      const button = found.textsOf(manifest).find((one) => one.id === label);
      expect(name).toBe(`${button?.chinese} ${button?.english}`);
    },
  );

  test("the help page names them in both languages", () => {
    const listed = [...help.matchAll(/<td>([^<]*)<\/td><td><kbd>([^<]*)<\/kbd>/g)];
    const wanted = (["chinese", "english"] as const).flatMap((language) =>
      keys.map(({ action, key }) => {
        const label = `${action.charAt(0).toUpperCase()}${action.slice(1)}.Label`;
        const button = found.textsOf(manifest).find(({ id }) => id === label);
        return [button?.[language], key.default];
      }),
    );
    expect(listed.map(([, name, keys]) => [name, keys])).toEqual(wanted);
  });
});
