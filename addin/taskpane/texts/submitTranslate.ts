import type { Locale } from "../../../shared/index.ts";
import type { Placeholders } from "./catalogue.ts";
import { liveEn } from "./live.en.ts";
import { liveZhCN } from "./live.zh-CN.ts";
import { reviewEn } from "./review.en.ts";
import { reviewZhCN } from "./review.zh-CN.ts";
import { submitEn } from "./submit.en.ts";
import { submitZhCN } from "./submit.zh-CN.ts";
import type { SubmitCatalogue } from "./submitCatalogue.ts";
import { catalogues, fill } from "./translate.ts";
import type { zhCN } from "./zh-CN.ts";

export const submitCatalogues: Readonly<
  Record<Locale, SubmitCatalogue & typeof reviewEn & typeof liveEn>
> = {
  "zh-CN": { ...submitZhCN, ...reviewZhCN, ...liveZhCN },
  en: { ...submitEn, ...reviewEn, ...liveEn },
};

type Texts = typeof zhCN & typeof submitZhCN & typeof reviewZhCN & typeof liveZhCN;
type Params<K extends keyof Texts> = Placeholders<Texts[K]>;
type Rest<K extends keyof Texts> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** As `Translate`, with the texts of the submit view besides. */
export type SubmitTranslate = <K extends keyof Texts>(key: K, ...params: Rest<K>) => string;

export function submitTranslator(locale: Locale): SubmitTranslate {
  const all = { ...catalogues[locale], ...submitCatalogues[locale] };
  return (key, ...[params]) => fill(all[key], params ?? {});
}
