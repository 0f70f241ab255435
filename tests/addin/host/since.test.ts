import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { gatedMembers, isAtLeast, sinceOf } from "../../../addin/playground/host/since.ts";

const require = createRequire(import.meta.url);
const MODEL = new URL("../../../addin/playground/host/model/", import.meta.url);

/** Members that office.js uses on the wire and its typings do not have. */
const WIRE_ONLY = new Set(["Worksheet.Gridlines", "Application.CreateWorkbook"]);

/** The classes' own members with a capital: what the add-in can reach. */
const modelMembers = (): string[] =>
  readdirSync(MODEL).flatMap((file) => {
    const source = readFileSync(new URL(file, MODEL), "utf8");
    const parts = source.split(/readonly wireType = "(\w+)";/);
    // Range is the one class that is spread over two files.
    const types = file === "range.ts" ? ["", "Range", source] : parts;
    return types.flatMap((type, i) => {
      if (i % 2 === 0) return [];
      const members = types[i + 1]?.matchAll(/^ {2}(?:get |set )?([A-Z]\w*)\(/gm) ?? [];
      return [...members].map(([, name]) => `${type}.${name}`);
    });
  });

/** `Type.Member` → version, as the comments in Microsoft's typings say. */
const typings = (): Map<string, string> => {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const found = new Map<string, string>();
  let type = "";
  let version = "";
  for (const line of text.slice(text.indexOf("declare namespace Excel {")).split("\n")) {
    type = /^ {4}class (\w+)/.exec(line)?.[1] ?? type;
    version = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? version;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (!member || version === "") continue;
    const name = `${type}.${member.charAt(0).toUpperCase()}${member.slice(1)}`;
    if (!found.has(name)) found.set(name, version);
    version = "";
  }
  return found;
};

describe("the table of versions", () => {
  it("names every member of the model, and no other", () => {
    expect([...gatedMembers().keys()].sort()).toEqual([...new Set(modelMembers())].sort());
  });

  it("agrees with Microsoft's typings", () => {
    const official = typings();
    for (const [member, version] of gatedMembers()) {
      if (!WIRE_ONLY.has(member)) expect(official.get(member), member).toBe(version);
    }
  });

  it("compares versions as numbers", () => {
    expect(isAtLeast("1.14", "1.9")).toBe(true);
    expect(isAtLeast("1.7", "1.14")).toBe(false);
    expect(isAtLeast("1.14", sinceOf("Range", "NoSuchMember"))).toBe(false);
  });
});
