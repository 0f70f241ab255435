import { useMemo } from "react";
import type { Locale } from "../../shared/index.ts";
import { type SubmitTranslate, submitTranslator } from "./texts/submitTranslate.ts";
import { usePart } from "./usePane.ts";

/** The pane's language and its texts, those of the submit view among them: for what is loaded with it. */
export function useSubmitText(): { t: SubmitTranslate; locale: Locale } {
  const { locale } = usePart("view");
  return useMemo(() => ({ t: submitTranslator(locale), locale }), [locale]);
}
