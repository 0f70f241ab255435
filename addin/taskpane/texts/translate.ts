import type { Locale } from "../../../shared/index.ts";
import type { Catalogue, Params, TextKey } from "./catalogue.ts";
import { en } from "./en.ts";
import { zhCN } from "./zh-CN.ts";

export const catalogues: Readonly<Record<Locale, Catalogue>> = { "zh-CN": zhCN, en };

type Rest<K extends TextKey> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** Looks a text up and fills its placeholders; a wrong key or a missing placeholder is a type error. */
export type Translate = <K extends TextKey>(key: K, ...params: Rest<K>) => string;

/** @example translator("en")("choose.items", { n: 42 }) // "42 items" */
export function translator(locale: Locale): Translate {
  const catalogue = catalogues[locale];
  return (key, ...[params]) => fill(catalogue[key], params ?? {});
}

type Filling = Readonly<Record<string, string | number>>;

/** Placeholders by name, words by number; what is filled in is never looked at again. */
export const fill = (text: string, params: Filling) =>
  chosen(text, params).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );

/** "{n|item|items}" is the first word where n is one, else the second. */
const chosen = (text: string, params: Filling) =>
  text.replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, other: string) =>
    Number(params[name]) === 1 ? one : other,
  );
