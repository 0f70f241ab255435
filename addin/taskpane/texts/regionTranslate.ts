import type { Locale } from "../../../shared/index.ts";
import type { Placeholders } from "./catalogue.ts";
import { regionEn } from "./region.en.ts";
import { regionZhCN } from "./region.zh-CN.ts";
import { catalogues, fill } from "./translate.ts";
import type { zhCN } from "./zh-CN.ts";

const own = { "zh-CN": regionZhCN, en: regionEn } as const satisfies Record<Locale, unknown>;

type Texts = typeof zhCN & typeof regionZhCN;
type Params<K extends keyof Texts> = Placeholders<Texts[K]>;
type Rest<K extends keyof Texts> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** As `Translate`, with the texts of the region's view besides. */
export type RegionTranslate = <K extends keyof Texts>(key: K, ...params: Rest<K>) => string;

export function regionTranslator(locale: Locale): RegionTranslate {
  const all = { ...catalogues[locale], ...own[locale] };
  return (key, ...[params]) => fill(all[key], params ?? {});
}
