import { toBase64Url } from "./base64.ts";

/** Whose object a token or a code belongs to, by its id. */
export interface Office {
  readonly kind: "district" | "region";
  readonly id: string;
}

/**
 * `xj1.<district>.<32 random bytes>`, of a region `xjr1.<region>.…`: what stands in front routes a request
 * without a look-up, and a district and a region of the same id are never taken for each other.
 */
const shape = /^xj(r?)1\.([a-z0-9][a-z0-9-]{0,39})\.([A-Za-z0-9_-]{43})$/;

/** How long a token lives, in milliseconds: 30 days. */
export const tokenLife = 30 * 24 * 60 * 60 * 1000;

/** A new bearer token for a district or a region. The caller gets it once; what is stored is its hash. */
export const makeToken = ({ kind, id }: Office): string =>
  `${kind === "region" ? "xjr1" : "xj1"}.${id}.${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;

/** The district or region that a token says it belongs to, or undefined where it is no token at all. */
export function officeOfToken(token: string): Office | undefined {
  const [, mark, id] = shape.exec(token) ?? [];
  return id === undefined ? undefined : { kind: mark ? "region" : "district", id };
}

/** What stands after "Bearer" in an Authorization header; undefined for every other header. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer ([\x21-\x7e]{1,500})$/i.exec(header ?? "")?.[1];
