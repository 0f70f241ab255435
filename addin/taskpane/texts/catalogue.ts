import type { zhCN } from "./zh-CN.ts";

/** Keys of the catalogue; the Chinese one is its definition. */
export type TextKey = keyof typeof zhCN;

/** A catalogue in one language: every key, no other. */
export type Catalogue = Readonly<Record<TextKey, string>>;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The placeholders of a text, read off its Chinese wording. */
export type Placeholders<S extends string> = Readonly<Record<Names<S>, string | number>>;
export type Params<K extends TextKey> = Placeholders<(typeof zhCN)[K]>;
