import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { locales } from "../../shared/base/text.ts";
import { explain } from "../../shared/explain/explain.ts";
import { parseGrid } from "../../shared/grid/parseGrid.ts";

/** Checks a grid in a file of JSON: says what is wrong with it, or explains it in pages beside the file. */
export function checkGridFile(name: string): boolean {
  // npm runs its scripts at the top of the project, wherever it was called.
  const file = resolve(process.env["INIT_CWD"] ?? "", name);
  const input = readJson(file);
  if (input === undefined) return false;
  const read = parseGrid(input.json);
  if (!read.ok) {
    for (const { code, message } of read.issues)
      console.log(`${code}\n  ${message["zh-CN"]}\n  ${message.en}`);
    return false;
  }
  console.log("没有问题，说明见：\nNothing is wrong; it is explained in:");
  for (const locale of locales) {
    const page = join(dirname(file), `${basename(file, ".json")}.${locale}.md`);
    writeFileSync(page, explain(read.value, locale));
    console.log(page);
  }
  return true;
}

function readJson(file: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`无法读取 ${file}：${reason}\n${file} cannot be read: ${reason}`);
    return undefined;
  }
}
