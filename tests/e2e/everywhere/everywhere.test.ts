import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleWorker } from "../../../scripts/build.ts";
import { launchBrowser } from "../../../scripts/findBrowser.ts";
import { freePort } from "../../../scripts/server.ts";
import { answer } from "./entry.ts";

/** shared/ alone, as one bundle, in every place where it has to give the same answer. */
let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-everywhere-"));
  await bundleWorker("everywhere", join(import.meta.dirname, "entry.ts"), folder);
  bundle = join(folder, "everywhere.js");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("needs nothing from outside", () => {
  const code = readFileSync(bundle, "utf8");
  expect(code.match(/^\s*(import|export) .* from /gm)).toBeNull();
});

it("answers in Node as its sources do", async () => {
  const { answer: bundled }: { answer: () => string } = await import(bundle);
  expect(answer().length).toBeGreaterThan(100_000);
  expect(bundled()).toBe(answer());
});

it("answers the same in workerd", async () => {
  const port = await freePort();
  const config = join(folder, "workerd.capnp");
  writeFileSync(config, capnp(port));
  const { default: binary }: { default: string } = createRequire(import.meta.url)("workerd");
  const child = spawn(binary, ["serve", config], { stdio: ["ignore", "inherit", "inherit"] });
  try {
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe(answer());
  } finally {
    child.kill("SIGTERM");
  }
});

it("answers the same in the browser", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const url = `data:text/javascript;base64,${readFileSync(bundle, "base64")}`;
    // As text: a function would be rewritten by the test runner before it reaches the page.
    const inPage = await page.evaluate(`import("${url}").then((module) => module.answer())`);
    expect(inPage).toBe(answer());
  } finally {
    await browser.close();
  }
});

async function ask(url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const reply = await fetch(url).catch(() => undefined);
    if (reply) return reply.text();
    await after(50);
  }
  throw new Error(`nothing answers at ${url}`);
}

const capnp = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "shared", worker = (
    modules = [(name = "everywhere.js", esModule = embed "everywhere.js")],
    compatibilityDate = "2026-08-01"
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "shared")]
);
`;
