/**
 * Whether a request was addressed to this machine by name. Another name that resolves here (DNS
 * rebinding) does not count, nor does a Host header that makes no address at all.
 */
export const isLocalhost = (url: string): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(URL.parse(url)?.hostname ?? "");
