/** What the system calls the reason: EACCES, EROFS, ENOSPC; its words where it gives no code. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
