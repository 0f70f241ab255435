import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { deployedPages } from "../../addin/vite.config.ts";
import { manifestFor } from "../../scripts/build/manifestFor.ts";
import { buildSettings, clouds, originOf } from "../../scripts/build/settings.ts";
import { bundleAddin, writeManifest } from "../../scripts/build.ts";
import { inRoot } from "../../scripts/paths.ts";
import { manifestFaults } from "../support/manifestFaults.ts";
import { dataFolder, filesIn } from "./support/folder.ts";

const server = "https://stars.example.org";

describe.each(["global", "21vianet"] as const)("built for the cloud %s", (cloud) => {
  it("the pane loads office.js from there and from nowhere else, and no page knows localhost", async () => {
    const outDir = dataFolder();
    const settings = buildSettings({ XINGJI_CLOUD: cloud, XINGJI_SERVER: server });
    await bundleAddin(settings, { outDir, pages: deployedPages });
    const pane = readFileSync(join(outDir, "taskpane", "index.html"), "utf8");
    expect(pane).toContain(`src="${clouds[cloud]}"`);
    const { origin } = new URL(clouds[cloud]);
    expect(pane).toContain(`content="script-src 'self' ${origin} https://ajax.aspnetcdn.com"`);
    const others = Object.values(clouds).filter((address) => address !== clouds[cloud]);
    for (const other of others) expect(pane).not.toContain(new URL(other).origin);

    const manifest = join(outDir, "manifest.xml");
    writeManifest(settings, manifest);
    expect(manifestFaults(readFileSync(manifest, "utf8"), server)).toEqual([]);
    const named = [...filesIn(outDir)].filter(([, text]) => text.includes("localhost:"));
    expect(named.map(([path]) => path)).toEqual([]);
    expect([...filesIn(outDir).keys()].filter((path) => /office[-.]js|univer/i.test(path))).toEqual(
      [],
    );
  }, 120_000);
});

test("without a server there is no manifest, and none is left from before", () => {
  const file = join(dataFolder(), "manifest.xml");
  writeManifest(buildSettings({ XINGJI_SERVER: server }), file);
  writeManifest(buildSettings({}), file);
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("nothing set is the global cloud and no server; an empty variable counts as none", () => {
  const none = { cloud: "global", officeJs: clouds.global };
  expect(buildSettings({})).toEqual(none);
  expect(buildSettings({ XINGJI_CLOUD: "", XINGJI_SERVER: "" })).toEqual(none);
});

/** A sentence in each language that names what was given. */
const refusal = (given: string) => ({
  name: "Refusal",
  message: expect.stringMatching(
    new RegExp(
      `^[^\\n]*\\p{Script=Han}[^\\n]*${given}[^\\n]*\\n[^\\n\\p{Script=Han}]*${given}\\.$`,
      "u",
    ),
  ),
});

test.each(["install.md", "install.zh-CN.md"])(
  "docs/%s names both settings and every cloud",
  (file) => {
    const text = readFileSync(inRoot("docs", file), "utf8");
    const values = Object.entries(clouds).flatMap(([cloud, at]) => [
      `\`${cloud}\``,
      new URL(at).origin,
    ]);
    for (const word of ["`XINGJI_CLOUD`", "`XINGJI_SERVER`", ...values])
      expect(text).toContain(word);
  },
);

test("another cloud is refused in words", () => {
  expect(() => buildSettings({ XINGJI_CLOUD: "mooncake" })).toThrow(
    expect.objectContaining(refusal("mooncake")),
  );
});

test.each(["http://stars.example.org", "https://stars.example.org/app", "stars.example.org"])(
  "%j is no address for Office, and that is said",
  (address) => {
    expect(() => originOf(address)).toThrow(expect.objectContaining(refusal(address)));
  },
);

test("a slash at the end is no matter", () => {
  const made = manifestFor(originOf(`${server}/`), readFileSync(inRoot("manifest.xml"), "utf8"));
  expect(made).toContain(`"${server}/taskpane/index.html"`);
  expect(made).toContain(`"${server}/shortcuts.json"`);
  expect(made).not.toContain("localhost");
});
