import { once } from "node:events";
import { get } from "node:https";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { build } from "../../scripts/build.ts";
import { freePort, startServer } from "../../scripts/server.ts";
import { apiBase } from "../../shared/index.ts";
import { certificates } from "./support/certificates.ts";
import { dataFolder } from "./support/folder.ts";

beforeAll(build);

/** Status and type of a page, fetched with that authority and no other. */
async function fetchWith(ca: string, url: string): Promise<string> {
  const [reply] = await once(get(url, { ca, agent: false }), "response");
  reply.resume();
  return `${reply.statusCode} ${reply.headers["content-type"]}`;
}

it("serves the add-in and its API over TLS, as Excel wants them", async () => {
  const dataDir = dataFolder();
  const { ca, ...tls } = await certificates();
  const known = getCACertificates("default");
  setDefaultCACertificates([...known, ca]);
  onTestFinished(() => setDefaultCACertificates(known));

  const port = await freePort();
  const server = await startServer({ port, dataDir, operatorKey: "key", tls });
  onTestFinished(server.stop);
  expect(server.url).toBe(`https://localhost:${port}`);
  expect(await fetchWith(ca, `${server.url}/taskpane/index.html`)).toMatch(/^200 text\/html/);
  expect(await fetchWith(ca, `${server.url}/assets/icon-32.png`)).toBe("200 image/png");
  expect(await fetchWith(ca, `${server.url}${apiBase}/health`)).toMatch(/^200 application\/json/);
});
