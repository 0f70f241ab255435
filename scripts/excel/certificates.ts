import { chmodSync, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import tls from "node:tls";
import { Refusal } from "../server/refusal.ts";
import type { ServerOptions } from "../server.ts";

/** The part of office-addin-dev-certs that is used; it comes with office-addin-debugging. */
interface DevCerts {
  ensureCertificatesAreInstalled(): Promise<void>;
}
interface DevCertsPaths {
  readonly localhostKeyPath: string;
  readonly localhostCertificatePath: string;
  readonly caCertificatePath: string;
}

/**
 * Certificates for https://localhost that Excel's WebView trusts. The first time the system asks the user to
 * trust a certificate authority that exists on this machine alone.
 */
export async function certificates(): Promise<NonNullable<ServerOptions["tls"]>> {
  const debugging = createRequire(import.meta.url).resolve("office-addin-debugging");
  const require = createRequire(debugging);
  const devCerts: DevCerts = require("office-addin-dev-certs");
  const paths: DevCertsPaths = require("office-addin-dev-certs/lib/defaults");
  await devCerts.ensureCertificatesAreInstalled().catch((error: unknown) => {
    throw notTrusted(error);
  });
  // It is written with the rights of any file; whoever reads it can pose as this machine's Excel server.
  chmodSync(paths.localhostKeyPath, 0o600);
  trust(paths.caCertificatePath);
  return { keyPath: paths.localhostKeyPath, certPath: paths.localhostCertificatePath };
}

const notTrusted = (error: unknown) =>
  new Refusal(
    "未能安装 https://localhost 的证书，Excel 要求先信任它；请重试并在系统提示中选择信任。\n" +
      "The certificate for https://localhost could not be installed. Excel needs it: try again and trust it\n" +
      `when the system asks. ${error instanceof Error ? error.message : error}`,
  );

/** This process speaks to the server as well, to fill the demo district. */
export function trust(caPath: string): void {
  if (!existsSync(caPath)) return;
  const known = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...known, readFileSync(caPath, "utf8")]);
}
