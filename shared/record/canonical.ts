import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Result, success } from "../base/result.ts";
import { type Json, toJson } from "./toJson.ts";
import { writeJson } from "./writeJson.ts";

/**
 * The one form of a value in JSON (RFC 8785): keys sorted, no blanks, numbers as in ECMAScript. Equal
 * content has equal text, whoever writes it and in whatever language. Never throws; what cannot be
 * written is refused with its place, as `toJson` says, a path that starts at `root`.
 */
export function canonical(value: unknown, root?: string): Result<string> {
  const json = toJson(value, root);
  return json.ok ? success(writeJson(json.value)) : json;
}

/** SHA-256, in 64 hexadecimal digits, of the UTF-8 of a value's RFC 8785 form; refuses as `canonical`. */
export function hashOf(value: unknown, root?: string): Result<string> {
  const json = toJson(value, root);
  return json.ok ? success(digest(json.value)) : json;
}

/** The hash of what is JSON already. */
export const digest = (json: Json): string => bytesToHex(sha256(utf8ToBytes(writeJson(json))));
