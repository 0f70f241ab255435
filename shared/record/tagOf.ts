import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The tag by which an id is drawn: HMAC-SHA-256 (RFC 2104), key and message in UTF-8, as 64 hexadecimal digits. */
export const tagOf = (seed: string, id: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(seed), utf8ToBytes(id)));
