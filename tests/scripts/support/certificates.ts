import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { vi } from "vitest";
import { dataFolder } from "./folder.ts";

interface DevCerts {
  generateCertificates(
    ca: string,
    cert: string,
    key: string,
    days: number,
    domains?: readonly string[],
  ): Promise<void>;
}

/** What Excel's tools would make, but for this test alone: no trust store learns of it. */
export async function certificates(domains?: readonly string[]) {
  const debugging = createRequire(import.meta.url).resolve("office-addin-debugging");
  const devCerts: DevCerts = createRequire(debugging)("office-addin-dev-certs");
  const folder = dataFolder();
  const [ca, certPath, keyPath] = ["ca.crt", "server.crt", "server.key"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  vi.spyOn(console, "log").mockReturnValueOnce();
  await devCerts.generateCertificates(ca, certPath, keyPath, 1, domains);
  return { ca: readFileSync(ca, "utf8"), certPath, keyPath };
}
