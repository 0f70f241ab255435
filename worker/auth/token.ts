import { toBase64Url } from "./base64.ts";

/** `xj1.<district>.<32 random bytes>`: the district in front routes a request without a look-up. */
const shape = /^xj1\.([a-z0-9][a-z0-9-]{0,39})\.([A-Za-z0-9_-]{43})$/;

/** How long a token lives, in milliseconds: 30 days. */
export const tokenLife = 30 * 24 * 60 * 60 * 1000;

/** A new bearer token for a district. The caller gets it once; what is stored is its hash. */
export const makeToken = (district: string): string =>
  `xj1.${district}.${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;

/** The district that a token says it belongs to, or undefined where it is no token at all. */
export const districtOfToken = (token: string): string | undefined => shape.exec(token)?.[1];

/** What stands after "Bearer" in an Authorization header; undefined for every other header. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer ([\x21-\x7e]{1,500})$/i.exec(header ?? "")?.[1];
