import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isAtLeast, sinceOf } from "../../../addin/playground/host/since.ts";
import { DEFAULT_VERSION } from "../../../addin/playground/host/workbookHost.ts";
import { inRoot } from "../../../scripts/paths.ts";
import { dataFolder } from "../../scripts/support/folder.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";
import { officeMembers } from "../support/officeMembers.ts";

/** What office.js does by itself, in every class: these names never reach a host. */
const ownOfLibrary = new Set(["load", "set", "items", "toJSON", "track", "untrack", "context"]);

/** Where Office's own answers come from; a member that is not listed here has no answer yet. */
const office: Readonly<Record<string, string>> = {
  "Office.onReady": "office.js",
  "Office.context": "the shim's external.GetContext",
  "Office.Context.displayLanguage": "GetAppUILocale",
  "Office.Context.officeTheme": "GetOfficeThemeInfo",
  "Office.Context.partitionKey": "office.js; undefined but on the web",
  "Office.Context.requirements": "GetSupportedMatrix",
  "Office.RequirementSetSupport.isSetSupported": "GetSupportedMatrix",
  "Office.OfficeTheme.bodyBackgroundColor": "GetOfficeThemeInfo",
  "Office.actions": "office.js",
  "Office.Actions.associate": "AddinInternalService.NotifyActionHandlerReady, then event 39",
  "Office.AddinCommands.Event.completed": "Execute(94)",
  "Office.addin": "office.js",
  "Office.Addin.showAsTaskpane": "AppRuntimeService.SetAppRuntimeState",
  "OfficeExtension.ClientObject.isNullObject": "a null in the answer",
  "OfficeExtension.ClientRequestContext.sync": "the request itself",
  "OfficeExtension.EventHandlerResult.context": "office.js",
  "OfficeExtension.EventHandlerResult.remove": "_Unregister…Event",
  "OfficeExtension.EventHandlers.add": "_Register…Event",
  "Excel.run": "office.js",
  "Excel.createWorkbook": "Application.CreateWorkbook",
  "Excel.RequestContext.workbook": "the root object",
};

const isEvent = (member: string): boolean => /^Excel\.\w+\.on[A-Z]\w*$/.test(member);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Members that the host does not have in the version that it pretends to be. */
function lacking(members: Iterable<string>): readonly string[] {
  return [...members].filter((member) => {
    if (member in office || isEvent(member)) return false;
    const [space, type = "", name = "", ...more] = member.split(".");
    if (space !== "Excel" || more.length > 0) return true;
    if (ownOfLibrary.has(name)) return false;
    return !isAtLeast(DEFAULT_VERSION, sinceOf(type, capital(name)));
  });
}

const project = inRoot("addin", "tsconfig.json");
const used = officeMembers(project, inRoot("addin", "excel/"));

describe("what the add-in asks of Excel", () => {
  it("is found in its sources", () => {
    expect(used.size).toBeGreaterThan(60);
    const some = [
      "Excel.Range.values",
      "Excel.Worksheet.name",
      "Excel.WorksheetCollection.onChanged",
    ];
    for (const member of some) expect([...used.keys()]).toContain(member);
  });

  it("the host implements each of it, in the version of Excel 2021", () => {
    expect(lacking(used.keys())).toEqual([]);
  });

  it("and where Office's own answers come from is said of nothing that is not asked", () => {
    expect(Object.keys(office).filter((member) => !used.has(member))).toEqual([]);
  });

  // Settings and custom XML parts were lost on a Mac, and writing them clears Undo: the sheet is the record.
  it("it keeps nothing in document settings or custom XML parts, and asks Office for no dialog", () => {
    const names = [...used.keys()].join("\n");
    expect(names).not.toMatch(
      /Office\.(Context\.document|Settings|UI)|CustomXmlPart|Excel\.Setting/,
    );
  });
});

describe("an event that the add-in listens to", () => {
  let node: OfficeInNode | undefined;
  afterEach(() => node?.dispose());

  const owners: Readonly<Record<string, (context: Excel.RequestContext) => object>> = {
    WorksheetCollection: ({ workbook }) => workbook.worksheets,
    Worksheet: ({ workbook }) => workbook.worksheets.getActiveWorksheet(),
    Workbook: ({ workbook }) => workbook,
  };

  it.each([...used.keys()].filter(isEvent))(
    "%s can be registered and taken back",
    async (member) => {
      const started = startOffice();
      node = started;
      const [, type = "", name = ""] = member.split(".");
      const owner = owners[type];
      if (!owner) throw new Error(`How does a test come to a ${type}?`);
      await started.Excel.run(async (context) => {
        const events = Reflect.get(owner(context), name) as OfficeExtension.EventHandlers<unknown>;
        const handler = events.add(async () => undefined);
        await context.sync();
        handler.remove();
        await context.sync();
      });
      expect(started.misses).toEqual([]);
    },
  );
});

describe("a member that the host lacks", () => {
  it("is named, whichever way it is asked for", () => {
    const folder = dataFolder();
    const planted = `
      export async function planted(sheet: Excel.Worksheet, range: Excel.Range): Promise<void> {
        const { shapes, name } = sheet;
        shapes.addTextBox(name);
        range.hyperlink = { address: name };
        range.load("values,format/indentLevel");
        range.load(["valuesAsJson"]);
        range.load({ format: { fill: { pattern: true } } });
        range.set({ style: "Normal" });
        sheet.comments.load("items/content");
        Office.context.document.settings.get("x");
      }`;
    writeFileSync(join(folder, "planted.ts"), planted);
    const typeRoots = [inRoot("node_modules", "@types")];
    const compilerOptions = { strict: true, noEmit: true, types: ["office-js"], typeRoots };
    const tsconfig = join(folder, "tsconfig.json");
    writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: ["planted.ts"] }));
    expect([...lacking(officeMembers(tsconfig, folder).keys())].sort()).toEqual([
      "Excel.Comment.content",
      "Excel.Range.hyperlink",
      "Excel.Range.style",
      "Excel.Range.valuesAsJson",
      "Excel.RangeFill.pattern",
      "Excel.RangeFormat.indentLevel",
      "Excel.ShapeCollection.addTextBox",
      "Excel.Worksheet.comments",
      "Excel.Worksheet.shapes",
      "Office.Context.document",
      "Office.Document.settings",
      "Office.Settings.get",
    ]);
  });
});
