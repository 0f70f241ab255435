import type { zhCN } from "./zh-CN.ts";

/** Keys of the catalogue; the Chinese one is its definition. */
export type TextKey = keyof typeof zhCN;

/** A catalogue in one language: every key, no other. */
export type Catalogue = Readonly<Record<TextKey, string>>;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The placeholders a text needs, read off its Chinese wording. */
export type Params<K extends TextKey> = Readonly<Record<Names<(typeof zhCN)[K]>, string | number>>;
