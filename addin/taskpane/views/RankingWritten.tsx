import type { Written } from "../state/rankingState.ts";
import { listed } from "../texts/words.ts";
import { useRankingText } from "../useRankingText.ts";

/** Where the ranking was written, and what of an earlier one was kept. */
export function RankingWritten({ written }: { readonly written: Written }) {
  const { t, locale } = useRankingText();
  const { sheet, others, isRefresh, ownColumns, added, gone, dropped, noRoom } = written;
  return (
    <>
      <p>{t(isRefresh ? "ranking.refreshed" : "ranking.written", { name: sheet.name })}</p>
      {others.length > 0 && <p>{t("ranking.others", { names: listed(locale, others) })}</p>}
      {ownColumns > 0 && <p>{t("ranking.ownColumns", { n: ownColumns })}</p>}
      {noRoom.length > 0 && <p>{t("overview.noRoom", { names: listed(locale, noRoom) })}</p>}
      {isRefresh && added > 0 && <p>{t("ranking.added", { n: added })}</p>}
      {gone > 0 && <p>{t("ranking.gone", { n: gone })}</p>}
      {dropped > 0 && <p>{t("ranking.dropped", { n: dropped })}</p>}
    </>
  );
}
