import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { dataFiles } from "../../scripts/backup/dataFiles.ts";
import { inRoot } from "../../scripts/paths.ts";
import { buildServed } from "../../scripts/serve/buildServed.ts";
import { serveOptions } from "../../scripts/serve/options.ts";
import { freePort } from "../../scripts/server.ts";
import { certificates } from "./support/certificates.ts";
import { dataFolder, filesIn } from "./support/folder.ts";
import { commands, type LaunchOptions, launchReady } from "./support/launcher.ts";
import { keyOf, makeOffice, runScript, sessionOf } from "./support/office.ts";
import { survivors } from "./support/processes.ts";
import { handIn } from "./support/visitor.ts";

beforeAll(buildServed);

const serve = (dataDir: string, ...words: string[]) => {
  const command: LaunchOptions["command"] = [...commands.serve, ...words];
  return launchReady({ dataDir, command });
};

describe("npm run serve", () => {
  it("serves what an office needs and nothing of the demo, and ends when it is asked to", async () => {
    const dataDir = dataFolder();
    const product = await serve(dataDir);
    const status = async (path: string) => (await fetch(product.url + path)).status;
    for (const path of ["/taskpane/", "/help/", "/assets/icon-32.png", "/api/v1/health"])
      expect(await status(path), path).toBe(200);
    for (const path of ["/playground/", "/office-js/office.js", "/api/v1/demo/branches"])
      expect(await status(path), path).toBe(404);
    expect(product.said()).toContain(join(dataDir, "operator.key"));
    expect(product.said()).not.toContain(keyOf(dataDir));
    process.kill(product.pid, "SIGTERM");
    expect(await product.exit).toBe(0);
    expect(await survivors(product.pids)).toEqual([]);
  });

  it("keeps what it writes to its own user", async () => {
    const dataDir = dataFolder();
    const product = await serve(dataDir);
    await makeOffice(product.url, dataDir);
    if (process.platform !== "win32")
      for (const path of filesIn(dataDir).keys())
        expect(execFileSync("ls", ["-l", path], { encoding: "utf8" }), path).toMatch(/^-rw-------/);
  });

  it("hands on which header and which origins count", async () => {
    const dataDir = dataFolder();
    await serve(dataDir, "--client-address", "X-Real-IP", "--origin", "https://a.example.org");
    const config = readFileSync(join(dataDir, "workerd.capnp"), "utf8");
    expect(config).toContain('(name = "CLIENT_ADDRESS", text = "x-real-ip")');
    expect(config).toContain('(name = "ORIGINS", text = "https://a.example.org")');
    expect(config).not.toContain(keyOf(dataDir));
  });

  it("warns where everybody can listen to what crosses the network", async () => {
    const product = await serve(dataFolder(), "--host", "0.0.0.0");
    expect(product.said()).toContain("cross the network in clear");
  });

  it("serves TLS under another name than localhost", async () => {
    const dataDir = dataFolder();
    const { ca, keyPath, certPath } = await certificates(["stars.example.org"]);
    const product = await serve(dataDir, "--tls-key", keyPath, "--tls-cert", certPath);
    const options = { ca, servername: "stars.example.org" };
    const url = product.url.replace("http:", "https:");
    const status = await new Promise((resolve, reject) => {
      const asked = get(`${url}/api/v1/health`, { ...options, agent: false }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      });
      asked.once("error", reject);
    });
    expect(status).toBe(200);
  });
});

const bothLanguages = /\p{Script=Han}[^\n]*\n[^\n\p{Script=Han}]+\n$/u;

describe("what cannot be served is refused in words, with a code that stops restarts", () => {
  const refusal = async (code: number, words: readonly string[]) => {
    const result = await runScript("serve", words);
    expect(result.code).toBe(code);
    expect(result.said).not.toMatch(/^\s+at /m);
    return result.said;
  };
  const folder = () => ["--data", dataFolder()];

  it.each([
    ["no data folder", () => [], "--data"],
    ["half of TLS", () => [...folder(), "--tls-key", "k.pem"], "--tls-cert"],
    [
      "TLS files that are not there",
      () => [...folder(), ...tls("none")],
      "cannot be read (ENOENT)",
    ],
    ["TLS files that are none", () => [...folder(), ...tls(thisFile)], "do not work together"],
    ["no header", () => [...folder(), "--client-address", "a b"], "x-real-ip"],
    ["no origin", () => [...folder(), "--origin", "http://a"], "https://host"],
    ["no port", () => [...folder(), "--port", "99999"], "65535"],
    ["an address of another machine", () => [...folder(), "--host", "192.0.2.1"], "192.0.2.1"],
    [
      "a folder that is a file",
      () => ["--data", join(thisFile, "x")],
      "cannot be written (ENOTDIR)",
    ],
  ])("%s", async (_, words, part) => {
    const said = await refusal(78, words());
    expect(said).toContain(part);
    expect(said).toMatch(bothLanguages);
  });

  it("a key of another certificate", async () => {
    const [one, other] = [await certificates(), await certificates()];
    const words = ["--tls-key", one.keyPath, "--tls-cert", other.certPath];
    expect(await refusal(78, [...folder(), ...words])).toContain("do not work together");
  });

  it("an option that nobody knows, beside those that are known", async () => {
    const said = await refusal(78, [...folder(), "--prot", "1"]);
    expect(said).toContain("--prot");
    expect(said).toContain("--port 3000");
  });

  it("a port that is taken and a folder that is in use may be free again", async () => {
    const dataDir = dataFolder();
    const product = await serve(dataDir);
    const { port } = new URL(product.url);
    expect(await refusal(1, [...folder(), "--port", port])).toContain(`--port ${Number(port) + 1}`);
    const other = String(await freePort());
    const said = await refusal(1, ["--data", dataDir, "--port", other]);
    expect(said).toContain("already running");
    expect((await fetch(`${product.url}/api/v1/health`)).status).toBe(200);
  });

  // Windows keeps rights in another way.
  if (process.platform !== "win32") {
    it("a folder of somebody else's", () => {
      const dataDir = dataFolder();
      chmodSync(dataDir, 0o500);
      const module = inRoot("scripts", "serve", "checkDataFolder.ts");
      // root may write anywhere
      const lines = [
        `import { checkDataFolder } from ${JSON.stringify(module)};`,
        "if (process.getuid() === 0) process.setuid(65534);",
        "try { checkDataFolder(process.argv[1]); } catch ({ message }) { console.log(message); }",
      ];
      const words = ["--input-type=module", "-e", lines.join("\n"), dataDir];
      const said = execFileSync(process.execPath, words, { encoding: "utf8" });
      expect(said).toContain("cannot be written (EACCES)");
      expect(said).toMatch(bothLanguages);
    });
  }

  it("data of a newer release, which stay as they are", async () => {
    const dataDir = dataFolder();
    const product = await serve(dataDir);
    await makeOffice(product.url, dataDir);
    await handIn(
      product.url,
      await sessionOf(product.url, dataDir, { role: "branch", branch: "b1" }),
    );
    process.kill(product.pid, "SIGTERM");
    await product.exit;
    const file = join(dataDir, dataFiles(dataDir)[0] ?? "");
    const database = new DatabaseSync(file);
    database.exec("INSERT INTO migrations (number, time) VALUES (999, 0)");
    database.close();
    const before = readFileSync(file);
    const said = await refusal(78, ["--data", dataDir, "--port", String(await freePort())]);
    expect(said).toContain("schema 999");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("a district's file that is none is named, and the others are served", async () => {
    const dataDir = dataFolder();
    const first = await serve(dataDir);
    await makeOffice(first.url, dataDir);
    process.kill(first.pid, "SIGTERM");
    await first.exit;
    const file = join(dataDir, "districts", "xingji-district", `${"0".repeat(64)}.sqlite`);
    writeFileSync(file, "not a database at all ".repeat(100));
    const second = await serve(dataDir);
    expect(second.said()).toContain(`${file} cannot be read`);
    await sessionOf(second.url, dataDir, { role: "branch", branch: "b1" });
  });
});

const tls = (file: string) => ["--tls-key", file, "--tls-cert", file];
const thisFile = import.meta.filename;

describe("its options", () => {
  const env = { XINGJI_DATA: "/srv/a", PORT: "8443", XINGJI_HOST: "0.0.0.0", INIT_CWD: "/home/me" };

  it("come from the environment too, and the command line wins", () => {
    const more = { ...env, XINGJI_ORIGINS: "https://a.example.org,https://b.example.org/" };
    expect(serveOptions([], more)).toMatchObject({
      port: 8443,
      host: "0.0.0.0",
      origins: ["https://a.example.org", "https://b.example.org"],
    });
    const words = ["--port", "1", "--host", "::1", "--origin", "https://c.example.org"];
    const said = serveOptions(words, more);
    expect(said).toMatchObject({ port: 1, host: "::1", origins: ["https://c.example.org"] });
  });

  it("paths are seen from where npm was called", () => {
    expect(serveOptions(["--data", "data"], env).dataDir).toBe(resolve("/home/me/data"));
    expect(serveOptions(["--data", ""], env).dataDir).toBe(resolve("/srv/a"));
  });
});
