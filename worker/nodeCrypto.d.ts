/** What we use of node:crypto, which workerd has; Node's own types would bring all of Node's globals. */
declare module "node:crypto" {
  export function hash(algorithm: "sha256", text: string, encoding: "hex"): string;
  export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}
