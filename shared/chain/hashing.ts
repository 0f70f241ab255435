import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of texts in UTF-8, in hex. Where the platform has a faster one it is given instead of `plainHashing`. */
export interface Hashing {
  of(text: string): string;
  /** a hash that is fed piece by piece */
  begin(): Running;
}

export interface Running {
  add(text: string): void;
  /** ends it */
  hex(): string;
}

export const plainHashing: Hashing = {
  of: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  begin: () => {
    const running = sha256.create();
    return {
      add: (text) => void running.update(utf8ToBytes(text)),
      hex: () => bytesToHex(running.digest()),
    };
  },
};
