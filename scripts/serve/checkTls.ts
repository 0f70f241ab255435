import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { errorCode } from "../server/errorCode.ts";
import type { Wanted } from "./options.ts";
import { tlsUnreadable, tlsUnusable } from "./refusals.ts";

/** Refuses a key and a certificate that cannot be read, or do not belong together. */
export function checkTls({ keyPath, certPath }: NonNullable<Wanted["tls"]>): void {
  const [key, cert] = [read(keyPath), read(certPath)];
  try {
    createSecureContext({ key, cert });
  } catch (error) {
    throw tlsUnusable(errorCode(error));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw tlsUnreadable(file, errorCode(error));
  }
}
