import { useMemo } from "react";
import type { Locale } from "../../shared/index.ts";
import { type DistrictTranslate, districtTranslator } from "./texts/districtTranslate.ts";
import { usePart } from "./usePane.ts";

/** The pane's language and its texts, those of the district's view among them: for what is loaded with it. */
export function useDistrictText(): { t: DistrictTranslate; locale: Locale } {
  const { locale } = usePart("view");
  return useMemo(() => ({ t: districtTranslator(locale), locale }), [locale]);
}
