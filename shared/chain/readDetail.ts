import type { Json } from "../record/toJson.ts";

/** What an entry of the log says besides; nothing where that is no object. */
export function readDetail(detail: string): Readonly<Record<string, Json>> {
  try {
    const content: unknown = JSON.parse(detail);
    return typeof content === "object" && content !== null ? (content as Record<string, Json>) : {};
  } catch {
    return {};
  }
}
