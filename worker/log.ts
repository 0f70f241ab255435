/** One structured line per failure of ours. Never marks, tokens, codes or anything a client sent. */
export function logFailure(requestId: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : "";
  // biome-ignore lint/suspicious/noConsole: the console is the log on Cloudflare and on workerd
  console.error(JSON.stringify({ level: "error", requestId, name, message }));
}

/** What is told of a request: how it went, and nothing of what it was about. */
export interface RequestLine {
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly role?: string;
}

/** One structured line per request. */
export function logRequest(requestId: string, line: RequestLine): void {
  const time = new Date().toISOString();
  const milliseconds = Math.round(line.milliseconds * 10) / 10;
  // biome-ignore lint/suspicious/noConsole: the console is the log on Cloudflare and on workerd
  console.log(JSON.stringify({ level: "info", time, requestId, ...line, milliseconds }));
}
