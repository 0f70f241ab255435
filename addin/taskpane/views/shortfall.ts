import { isScored } from "../../../shared/index.ts";
import type { ItemLine } from "../state/progress.ts";
import type { Translate } from "../texts/translate.ts";
import { amount } from "../texts/words.ts";

/** What an item lacks, in words: "差 2 次", "up to +4.5", "未填". */
export function shortfall(t: Translate, { item, state, shortBy }: ItemLine): string {
  if (item.kind === "pending") return t("next.pending");
  if (isScored(item) && shortBy !== undefined) return t("next.gain", { n: amount(shortBy) });
  if (state === "open") return t("next.open");
  if (state === "invalid") return t("next.invalid");
  if (item.kind === "count" && shortBy !== undefined)
    return t("next.count", { n: amount(shortBy) });
  if (item.kind === "percent" && shortBy !== undefined)
    return t("next.percent", { n: amount(shortBy) });
  return t("next.unmet");
}
