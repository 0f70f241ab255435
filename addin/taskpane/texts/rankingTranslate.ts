import type { Locale } from "../../../shared/index.ts";
import type { Placeholders } from "./catalogue.ts";
import { rankingEn } from "./ranking.en.ts";
import { rankingZhCN } from "./ranking.zh-CN.ts";
import { catalogues, fill } from "./translate.ts";
import type { zhCN } from "./zh-CN.ts";

const own = { "zh-CN": rankingZhCN, en: rankingEn } as const satisfies Record<Locale, unknown>;

type Texts = typeof zhCN & typeof rankingZhCN;
type Params<K extends keyof Texts> = Placeholders<Texts[K]>;
type Rest<K extends keyof Texts> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** As `Translate`, with the texts of the ranking's view besides. */
export type RankingTranslate = <K extends keyof Texts>(key: K, ...params: Rest<K>) => string;

export function rankingTranslator(locale: Locale): RankingTranslate {
  const all = { ...catalogues[locale], ...own[locale] };
  return (key, ...[params]) => fill(all[key], params ?? {});
}
