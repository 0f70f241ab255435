import { useMemo } from "react";
import type { Locale } from "../../../shared/index.ts";
import { type RegionTranslate, regionTranslator } from "../texts/regionTranslate.ts";
import { usePart } from "../usePane.ts";

/** The pane's language and its texts, those of the region's view among them. */
export function useRegionText(): { t: RegionTranslate; locale: Locale } {
  const { locale } = usePart("view");
  return useMemo(() => ({ t: regionTranslator(locale), locale }), [locale]);
}
