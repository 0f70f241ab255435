import type { PulledRanking } from "../../excel/index.ts";
import { localTime } from "../texts/words.ts";
import { usePart, useText } from "../usePane.ts";
import { RankingWritten } from "./RankingWritten.tsx";
import { MissingList } from "./ranking/MissingList.tsx";
import { RankingParts } from "./ranking/RankingParts.tsx";

/** When it was pulled, how many took part, and the ways to look at them. */
export function RankingResult({ ranking }: { readonly ranking: PulledRanking }) {
  const { pulledAt, written } = usePart("ranking");
  const { t, locale } = useText();
  const { rows, missing } = ranking;
  return (
    <>
      <div className="pulled" role="status">
        {written !== null && <RankingWritten written={written} />}
        <p className="muted">
          {t("ranking.count", { n: rows.length })}
          {pulledAt !== null &&
            ` · ${t("ranking.pulledAt", { time: localTime(locale, pulledAt) })}`}
        </p>
        {missing.length === 0 && <p className="muted">{t("ranking.noneMissing")}</p>}
      </div>
      {rows.length > 0 ? (
        <RankingParts ranking={ranking} />
      ) : (
        <>
          <p>{t("ranking.empty")}</p>
          <MissingList missing={missing} />
        </>
      )}
    </>
  );
}
