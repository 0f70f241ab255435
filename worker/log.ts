/** One structured line per failure of ours. Never marks, tokens, codes or anything a client sent. */
export function logFailure(requestId: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : "";
  // biome-ignore lint/suspicious/noConsole: the console is the log on Cloudflare and on workerd
  console.error(JSON.stringify({ level: "error", requestId, name, message }));
}
