import { fromBase64Url, toBase64Url } from "./base64.ts";

/**
 * Seals a text with the caller's own secret (AES-GCM). Answers that hold access codes are kept this
 * way for a repeated Idempotency-Key: nobody can read them from the disk, the same caller gets them again.
 */
export async function seal(secret: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(secret);
  const bytes = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    key,
    new TextEncoder().encode(text),
  );
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(bytes))}`;
}

/** Opens what `seal` made with the same secret; undefined where it was another one. */
export async function unseal(secret: string, sealed: string): Promise<string | undefined> {
  const [iv = "", bytes = ""] = sealed.split(".");
  const key = await keyOf(secret);
  const algorithm = { name: "AES-GCM", iv: fromBase64Url(iv) };
  try {
    const opened = await crypto.subtle.decrypt(algorithm, key, fromBase64Url(bytes));
    return new TextDecoder().decode(opened);
  } catch {
    return undefined;
  }
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`seal:${secret}`));
  return crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
}
