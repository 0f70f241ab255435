import { expect, test } from "vitest";
import { workerdConfig } from "../../worker/serve/config.ts";
import wrangler from "../../worker/wrangler.jsonc?raw";

const options = {
  port: 8787,
  bundlePath: "worker.js",
  assetsBundlePath: "assets.js",
  distDir: "/srv/xingji/dist",
  dataDir: "/srv/xingji/data",
};

test("the configuration listens on this machine only and keeps SQLite on disk", () => {
  const text = workerdConfig(options);
  expect(text).toContain('address = "127.0.0.1:8787", http = ()');
  expect(text).toContain('className = "District", uniqueKey = "xingji-district", enableSql = true');
  expect(text).toContain('durableObjectStorage = (localDisk = "data")');
  expect(text).not.toMatch(/OPERATOR_KEY|DEMO|OFFICE_JS|CLIENT_ADDRESS|ORIGINS/);
});

test("the operator's key is named, never written", () => {
  const text = workerdConfig({ ...options, operatorKey: "XINGJI_OPERATOR_KEY", demo: true });
  expect(text).toContain('(name = "OPERATOR_KEY", fromEnvironment = "XINGJI_OPERATOR_KEY")');
  expect(text).toContain('(name = "DEMO", text = "1")');
});

test("the Worker is told what else it is given; a demo writes no line for each request", () => {
  const settings = { CLOUD: "21vianet", RATE_PER_MINUTE: "0" };
  const text = workerdConfig({ ...options, settings });
  expect(text).toContain('(name = "CLOUD", text = "21vianet")');
  expect(text).toContain('(name = "RATE_PER_MINUTE", text = "0")');
  expect(text).not.toContain('"LOG"');
  expect(workerdConfig({ ...options, demo: true })).toContain('(name = "LOG", text = "off")');
});

test.each([
  ["0.0.0.0", "0.0.0.0:8787"],
  ["stars.example.org", "stars.example.org:8787"],
  ["::1", "[::1]:8787"],
])("it listens on %s where that is wanted", (host, address) => {
  expect(workerdConfig({ ...options, host })).toContain(`address = "${address}"`);
});

test("the Worker is told which header to believe, and which origins to let in", () => {
  const origins = ["https://a.example.org", "https://b.example.org"];
  const text = workerdConfig({ ...options, clientAddress: "x-real-ip", origins });
  expect(text).toContain('(name = "CLIENT_ADDRESS", text = "x-real-ip")');
  expect(text).toContain(
    '(name = "ORIGINS", text = "https://a.example.org,https://b.example.org")',
  );
});

test("paths are quoted, TLS and Microsoft's library are there when asked for", () => {
  const text = workerdConfig({
    ...options,
    dataDir: 'C:\\xing "ji"',
    officeJsDir: "/m/office",
    tls: { keyPath: "key.pem", certPath: "cert.pem" },
  });
  expect(text).toContain('path = "C:\\\\xing \\"ji\\""');
  expect(text).toContain('privateKey = embed "key.pem", certificateChain = embed "cert.pem"');
  expect(text).toContain('(name = "OFFICE_JS", service = "officeJs")');
  expect(text).toContain('(name = "PREFIX", text = "/office-js")');
});

test("Cloudflare and plain workerd run the same thing", () => {
  const text = workerdConfig(options);
  const date = /"compatibility_date": "([\d-]+)"/.exec(wrangler)?.[1];
  expect(text).toContain(`compatibilityDate = "${date}"`);
  const bindings = [...wrangler.matchAll(/"name": "(\w+)", "class_name": "(\w+)"/g)];
  expect(bindings).toHaveLength(3);
  for (const [, name, className] of bindings) {
    expect(text).toContain(`(name = "${name}", durableObjectNamespace = "${className}")`);
  }
  expect(wrangler).not.toMatch(/OFFICE_JS|DEMO/);
});
