import type { Locale } from "../../shared/index.ts";

/** Another form of a reply than JSON. */
export interface View<Reply> {
  readonly headers: Readonly<Record<string, string>>;
  /** `locale` is the reader's, for pages that are in one language */
  readonly make: (reply: Reply, locale: Locale) => string | Uint8Array<ArrayBuffer>;
}
