import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { build } from "../../scripts/build.ts";
import { dataFolder } from "./support/folder.ts";
import { launch, launchReady } from "./support/launcher.ts";
import { isAlive } from "./support/processes.ts";

beforeAll(build);

/** A sentence in each language, and nothing of the program's insides. */
const twoSentences = /^[^\n]*\p{Script=Han}[^\n]*\n[^\n\p{Script=Han}]+\n$/u;

async function refusal(port: number | string, dataDir = dataFolder()): Promise<string> {
  const product = await launch({ dataDir, port });
  expect(await product.exit).toBe(1);
  expect(product.said()).toMatch(twoSentences);
  expect(product.said()).not.toMatch(/^\s+at /m);
  return product.said();
}

describe("a port that is taken", () => {
  it.each(["127.0.0.1", undefined])("is said in a sentence: %s", async (host) => {
    const other = createServer().listen({ port: 0, host });
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const said = await refusal(port);
    expect(said).toContain(`端口 ${port} 已被占用`);
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  });
});

it.each(["abc", "70000", "0", "-1", "80.5"])("PORT=%s is said to be no port", async (text) => {
  const said = await refusal(text);
  expect(said).toContain(text);
  expect(said).toContain("65535");
});

it("does not start twice on one data folder, and leaves the first alone", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  const { port } = new URL(first.url);
  for (const wanted of [port, Number(port) + 1]) {
    expect(await refusal(wanted, dataDir)).toContain("running");
  }
  expect(isAlive(first.server)).toBe(true);
  expect((await fetch(`${first.url}/playground/`)).status).toBe(200);
});
