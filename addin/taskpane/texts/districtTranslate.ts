import type { Locale } from "../../../shared/index.ts";
import type { Placeholders } from "./catalogue.ts";
import { decidingEn } from "./deciding.en.ts";
import { decidingZhCN } from "./deciding.zh-CN.ts";
import { districtEn } from "./district.en.ts";
import { districtZhCN } from "./district.zh-CN.ts";
import { catalogues, fill } from "./translate.ts";
import { yearEn } from "./year.en.ts";
import { yearZhCN } from "./year.zh-CN.ts";
import type { zhCN } from "./zh-CN.ts";

/** The texts of the district's view by language. */
export const districtCatalogues = {
  "zh-CN": { ...districtZhCN, ...decidingZhCN, ...yearZhCN },
  en: { ...districtEn, ...decidingEn, ...yearEn },
} as const satisfies Record<Locale, unknown>;

type Texts = typeof zhCN & typeof districtZhCN & typeof decidingZhCN & typeof yearZhCN;
type Params<K extends keyof Texts> = Placeholders<Texts[K]>;
type Rest<K extends keyof Texts> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** As `Translate`, with the texts of the district's view besides. */
export type DistrictTranslate = <K extends keyof Texts>(key: K, ...params: Rest<K>) => string;

export function districtTranslator(locale: Locale): DistrictTranslate {
  const all = { ...catalogues[locale], ...districtCatalogues[locale] };
  return (key, ...[params]) => fill(all[key], params ?? {});
}
