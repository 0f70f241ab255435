import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths.ts";
import { buildServed } from "../../scripts/serve/buildServed.ts";
import { serveOptions } from "../../scripts/serve/options.ts";
import { freePort } from "../../scripts/server.ts";
import type { CodesReply } from "../../shared/index.ts";
import { dataFolder } from "./support/folder.ts";
import { launchReady } from "./support/launcher.ts";
import { signIn } from "./support/visitor.ts";

const pages = [
  ...["docs/operator.md", "docs/operator.zh-CN.md"],
  ...["docs/coordinator.md", "docs/coordinator.zh-CN.md"],
];
const read = (path: string) => readFileSync(inRoot(path), "utf8");
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? "");
/** The blocks of a page by what they are: "sh run" for those that this test runs, in order. */
const blocks = (text: string, kind: string) =>
  all(text, new RegExp(`^ *\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"));

beforeAll(buildServed);

describe.each(pages)("%s", (path) => {
  const text = read(path);

  it("links to what exists, and names commands that do", () => {
    const links = all(text, /\]\(([^)#]+)\)/g).filter((target) => !target.startsWith("https:"));
    expect(links.length).toBeGreaterThan(1);
    for (const target of links)
      expect(existsSync(inRoot(dirname(path), target)), target).toBe(true);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    for (const name of all(text, /npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  it("stands beside a page in the other language with the same shape", () => {
    const chinese = path.endsWith(".zh-CN.md");
    const other = read(chinese ? path.replace(".zh-CN", "") : path.replace(".md", ".zh-CN.md"));
    const shape = (page: string) => ({
      headings: all(page, /^(#+) /gm),
      rows: all(page, /^(\|)/gm).length,
      code: blocks(page, "[^\\n]*"),
    });
    expect(shape(text)).toEqual(shape(other));
  });
});

describe("docs/operator.md", () => {
  const page = read("docs/operator.md");

  it("lists every option with its variable", () => {
    const rows = all(page, /^\| (`--.*)$/gm).join("\n");
    const options = all(read("scripts/serve/options.ts"), /name: "([\w-]+)"/g);
    const variables = all(read("scripts/serve/options.ts"), /variable: "(\w+)"/g);
    expect(options.length).toBeGreaterThan(6);
    for (const name of options) expect(rows).toContain(`\`--${name}\``);
    for (const name of variables) expect(rows).toContain(`\`${name}\``);
  });

  // Windows has no shell of that kind.
  if (process.platform !== "win32") {
    it("does what its blocks say, one after the other", async () => {
      const [data, backups, restored] = [dataFolder(), dataFolder(), join(dataFolder(), "data")];
      const port = await freePort();
      const here = (block: string) =>
        block
          .replaceAll("3000", String(port))
          .replaceAll("/srv/backups/xingji-20261122T021500Z", () => join(backups, latest(backups)))
          .replaceAll("/srv/xingji", data)
          .replaceAll("/srv/backups", backups)
          .replaceAll("/srv/restored", restored);
      const [start = "", district = "", codes = "", backup = "", restore = "", health = ""] =
        blocks(page, "sh run");
      const product = await launchReady({
        dataDir: data,
        port,
        command: ["sh", "-c", here(start)],
      });
      const folder = dataFolder();
      const inFolder = (block: string) => sh(here(block), folder);

      expect(JSON.parse(await inFolder(district))).toMatchObject({ id: "east", branches: 2 });
      const reply: CodesReply = JSON.parse(await inFolder(codes));
      expect(readdirSync(folder)).toEqual(["district.json"]);
      expect(await signIn(product.url, reply.codes[0]?.code ?? "")).toMatchObject({
        role: "coordinator",
        district: { name: "东区" },
      });
      expect(await sh(here(backup), inRoot())).toContain("Backed up");
      expect(await sh(here(restore), inRoot())).toContain("Restored");
      expect(readdirSync(restored)).toEqual(["districts"]);
      expect(await sh(here(health), folder)).toContain('"ok"');
    });
  }
});

const latest = (backups: string) => readdirSync(backups).at(-1) ?? "";

/** Runs a block of a page as a shell does; what it says on standard output. */
async function sh(block: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-ec", block], { cwd });
  return stdout;
}

describe("docs/xingji.service", () => {
  const unit = read("docs/xingji.service");

  it("starts what is there, with variables that the service reads", () => {
    const [script = ""] = all(unit, /^ExecStart=\/usr\/bin\/node (\S+)$/gm);
    expect(existsSync(inRoot(script))).toBe(true);
    const [line = ""] = all(read("docs/operator.md"), /printf '(XINGJI_DATA=[^']*)'/g);
    const env = Object.fromEntries(line.split("\\n").map((one) => one.split("=")));
    const { dataDir, port, clientAddress } = serveOptions([], env);
    expect({ dataDir, port, clientAddress }).toEqual({
      dataDir: all(unit, /^ReadWritePaths=(.*)$/gm)[0],
      port: 3000,
      clientAddress: "x-real-ip",
    });
  });

  it("does not start again what is set up wrongly", () =>
    expect(unit).toContain("\nRestartPreventExitStatus=78\n"));
});
