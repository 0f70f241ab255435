import { useMemo } from "react";
import type { Locale } from "../../shared/index.ts";
import { type RankingTranslate, rankingTranslator } from "./texts/rankingTranslate.ts";
import { usePart } from "./usePane.ts";

/** The pane's language and its texts, those of the ranking's view among them: for what is loaded with it. */
export function useRankingText(): { t: RankingTranslate; locale: Locale } {
  const { locale } = usePart("view");
  return useMemo(() => ({ t: rankingTranslator(locale), locale }), [locale]);
}
