/** Where the committed manifest points: the server of `npm run excel`. */
const local = "https://localhost:3000";

/**
 * The manifest for an add-in that is served from another address; undefined where that is no https origin,
 * which Office would refuse without saying why. Only `https://host[:port]`, with or without a slash.
 */
export function manifestFor(address: string, manifest: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== "https:" || url.href !== `${url.origin}/`) return undefined;
  return manifest.replaceAll(local, url.origin);
}
