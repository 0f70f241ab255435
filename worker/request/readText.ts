/** Why a body could not be read. */
export type Unreadable = "tooLarge" | "broken";

/**
 * Reads a body as UTF-8, counting what really arrives: a length that was announced wrongly, or not at
 * all, does not get more than `limit` bytes into memory.
 */
export async function readText(
  request: Request,
  limit: number,
): Promise<{ readonly text: string } | Unreadable> {
  if (Number(request.headers.get("content-length")) > limit) return "tooLarge";
  const reader = request.body?.getReader();
  if (!reader) return { text: "" };
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return "tooLarge";
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return "broken";
  }
}
