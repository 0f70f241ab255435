import { type LiveRequest, liveCodes, liveRequestSchema } from "../../shared/index.ts";

/** What a message may weigh. */
const most = 1024;

export type Heard =
  | { readonly ok: true; readonly request: LiveRequest }
  | { readonly ok: false; readonly code: number; readonly reason: string };

/** Reads what a socket says: a ping or a version, and nothing else. */
export function readRequest(message: string | ArrayBuffer): Heard {
  if (typeof message !== "string") return refused(liveCodes.binary, "text only");
  if (message.length > most) return refused(liveCodes.tooLarge, "at most 1 KB");
  const parsed = liveRequestSchema.safeParse(jsonOf(message));
  return parsed.success
    ? { ok: true, request: parsed.data }
    : refused(liveCodes.notUnderstood, "a ping or a version");
}

const refused = (code: number, reason: string): Heard => ({ ok: false, code, reason });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
