import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import tls from "node:tls";
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
  await devCerts.ensureCertificatesAreInstalled();
  trust(paths.caCertificatePath);
  return { keyPath: paths.localhostKeyPath, certPath: paths.localhostCertificatePath };
}

/** This process speaks to the server as well, to fill the demo district. */
export function trust(caPath: string): void {
  if (!existsSync(caPath)) return;
  const known = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...known, readFileSync(caPath, "utf8")]);
}
