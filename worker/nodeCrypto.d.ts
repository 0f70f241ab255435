/** What we use of node:crypto, which workerd has; Node's own types would bring all of Node's globals. */
declare module "node:crypto" {
  interface Hash {
    update(text: string): Hash;
    digest(encoding: "hex"): string;
  }
  export function hash(algorithm: "sha256", text: string, encoding: "hex" | "base64"): string;
  export function createHash(algorithm: "sha256"): Hash;
  export function createHmac(algorithm: "sha256", key: string): Hash;
  export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}
