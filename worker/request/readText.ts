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
  const announced = request.headers.get("content-length");
  if (Number(announced) > limit) return "tooLarge";
  // A length that is announced is what HTTP reads: no more can come.
  if (announced !== null && request.body) return readWhole(request);
  const reader = request.body?.getReader();
  if (!reader) return { text: "" };
  const decoder = strict();
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

async function readWhole(request: Request): Promise<{ readonly text: string } | Unreadable> {
  try {
    return { text: strict().decode(await request.arrayBuffer()) };
  } catch {
    return "broken";
  }
}

/** Refuses bytes that are no UTF-8. */
const strict = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
