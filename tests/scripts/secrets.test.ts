import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { operatorKey } from "../../scripts/operatorKey.ts";
import { dataFolder, filesIn } from "./support/folder.ts";
import { codesIn, launchReady } from "./support/launcher.ts";
import { handIn, signIn } from "./support/visitor.ts";

beforeAll(build);

const keyFile = (dataDir: string) => join(dataDir, "operator.key");
// Windows keeps rights in another way: what is in a user's folder is that user's.
const mode = (path: string) =>
  process.platform === "win32" ? "600" : (statSync(path).mode & 0o777).toString(8);

it("writes no code and no token in clear, and the operator's key into one file", async () => {
  const dataDir = dataFolder();
  const product = await launchReady({ dataDir });
  const codes = codesIn(product.said());
  const [branch, ...others] = await Promise.all(codes.map((code) => signIn(product.url, code)));
  if (!branch) throw new Error("no session");
  await handIn(product.url, branch);
  const tokens = [branch, ...others].map(({ token }) => token);
  const key = readFileSync(keyFile(dataDir), "utf8").trim();
  const bare = codes.map((code) => code.replace("demo.", ""));
  const secrets = [...bare, ...bare.map((code) => code.replaceAll("-", "")), ...tokens, key];
  // A token names its district in front; what follows is the secret.
  const parts = secrets.map((secret) => secret.slice(secret.lastIndexOf(".") + 1));
  expect(parts.every((part) => part.length >= 20)).toBe(true);

  const files = filesIn(dataDir);
  expect([...files.keys()].some((path) => path.endsWith(".sqlite"))).toBe(true);
  const holding = [...files].filter(([, text]) => parts.some((part) => text.includes(part)));
  expect(holding.map(([path]) => path)).toEqual([keyFile(dataDir)]);
  expect(mode(keyFile(dataDir))).toBe("600");
  for (const secret of [key, ...tokens]) expect(product.said()).not.toContain(secret);
});

describe("the operator's key", () => {
  it("is made once and kept", () => {
    const dataDir = dataFolder();
    const key = operatorKey(dataDir);
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(operatorKey(dataDir)).toBe(key);
    expect(operatorKey(dataFolder())).not.toBe(key);
    expect(mode(keyFile(dataDir))).toBe("600");
  });

  it("makes the folder where it is missing, for its owner alone", () => {
    const dataDir = join(dataFolder(), "new", "data");
    operatorKey(dataDir);
    expect(["700", "600"]).toContain(mode(dataDir));
  });

  it.each(["", "\n"])("is made anew where writing it was cut off: %j", (left) => {
    const dataDir = dataFolder();
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(keyFile(dataDir), left, { mode: 0o644 });
    expect(operatorKey(dataDir).length).toBeGreaterThanOrEqual(43);
    expect(mode(keyFile(dataDir))).toBe("600");
  });
});
