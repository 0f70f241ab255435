import type { Office } from "./token.ts";

/** Crockford's alphabet: no I, L, O, U, so that a printed code can be read out and typed. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 26 characters of 5 bits: 130 random bits. */
const length = 26;
const shape = /^(?:region:)?([a-z0-9][a-z0-9-]{0,39})\.([0-9A-HJKMNP-TV-Z]{27})$/;

/** How long an access code can be redeemed, in milliseconds: 60 days. */
export const codeLife = 60 * 24 * 60 * 60 * 1000;

/** What stands before a region's id in a code. */
const regionMark = "region:";

/** A new access code: `demo.7K3M-….-….`, of a region `region:city.7K3M-…`, a check character last. Shown once. */
export function makeCode({ kind, id }: Office): string {
  const random = crypto.getRandomValues(new Uint8Array(length));
  const body = Array.from(random, (byte) => alphabet.charAt(byte & 31)).join("");
  const groups = (body + checkCharacter(body)).match(/.{1,4}/g) ?? [];
  return `${kind === "region" ? regionMark : ""}${id}.${groups.join("-")}`;
}

/**
 * Reads a typed code: case, blanks, hyphens, full-width characters and the look-alikes I, L, O do not
 * matter. Gives its one true spelling and whose it is, or undefined where it cannot be a code.
 */
export function readCode(typed: string): { code: string; office: Office } | undefined {
  const text = typed.normalize("NFKC").replace(/\s/g, "");
  const dot = text.indexOf(".");
  const office = text.slice(0, Math.max(dot, 0)).toLowerCase();
  const body = text
    .slice(dot + 1)
    .toUpperCase()
    .replace(/[-–—]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  const code = `${office}.${body}`;
  if (!shape.test(code) || checkCharacter(body.slice(0, length)) !== body[length]) return undefined;
  return office.startsWith(regionMark)
    ? { code, office: { kind: "region", id: office.slice(regionMark.length) } }
    : { code, office: { kind: "district", id: office } };
}

/** Luhn's sum for 32 characters: finds every single wrong character and nearly every swap. */
function checkCharacter(body: string): string {
  const size = alphabet.length;
  let sum = 0;
  Array.from(body).forEach((char, at) => {
    const value = alphabet.indexOf(char) * ((body.length - at) % 2 === 1 ? 2 : 1);
    sum += Math.floor(value / size) + (value % size);
  });
  return alphabet.charAt((size - (sum % size)) % size);
}
