import { type Refusal, refuse } from "../errors.ts";

/** A body that could not be read to its end. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super("the body could not be read");
    this.refusal = refusal;
  }
}

/** The text of a body as it comes, at most `limit` bytes of it; throws `Unreadable`. */
export async function* readPieces(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let size = 0;
  for await (const bytes of read(body)) {
    size += bytes.byteLength;
    if (size > limit) {
      throw new Unreadable(refuse(413, "request.size", { limit: `${limit / 1024} KB` }));
    }
    yield decode(() => decoder.decode(bytes, { stream: true }));
  }
  yield decode(() => decoder.decode());
}

async function* read(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(refuse(400, "request.json"));
  }
}

function decode(decoded: () => string): string {
  try {
    return decoded();
  } catch {
    throw new Unreadable(refuse(400, "request.json"));
  }
}
