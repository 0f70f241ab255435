/**
 * Whether a request was addressed to this machine by name. Another name that resolves here (DNS
 * rebinding) does not count.
 */
export const isLocalhost = (url: string): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
