/// <reference path="../nodeCrypto.d.ts" />
import { createHash, hash, timingSafeEqual } from "node:crypto";
import type { Hashing } from "../../shared/index.ts";

/**
 * SHA-256 of a text in UTF-8, as 64 hex digits. Synchronous, unlike Web Crypto's: an object reads the end
 * of its chain and appends to it without another request coming in between.
 */
export const sha256 = (text: string): string => hash("sha256", text, "hex");

const encoder = new TextEncoder();

/** The platform's own SHA-256, for verifying chains. */
export const hashing: Hashing = {
  of: sha256,
  begin: () => {
    const hash = createHash("sha256");
    return { add: (text) => void hash.update(text), hex: () => hash.digest("hex") };
  },
};

/** Compares two secrets in constant time: by their digests, so that lengths do not show either. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(encoder.encode(sha256(a)), encoder.encode(sha256(b)));
