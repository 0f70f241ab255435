import type { Ranking } from "../../../shared/index.ts";
import { filterMissing, filterRows } from "../state/rankingFilter.ts";
import { localTime } from "../texts/words.ts";
import { usePart, useText } from "../usePane.ts";
import { Folded } from "./Folded.tsx";
import { RankingFilters } from "./RankingFilters.tsx";
import { RankingTable } from "./RankingTable.tsx";
import { RankingWritten } from "./RankingWritten.tsx";

/** So many rows are shown of a list; all of them are in the sheet. */
const most = 100;

/** When it was pulled, how many took part, the first of them, and who is missing. */
export function RankingResult({ ranking }: { readonly ranking: Ranking }) {
  const { pulledAt, written, filter } = usePart("ranking");
  const { t, locale } = useText();
  const rows = filterRows(ranking.rows, filter);
  return (
    <>
      <div className="pulled" role="status">
        {written !== null && <RankingWritten written={written} />}
        <p className="muted">
          {t("ranking.count", { n: ranking.rows.length })}
          {pulledAt !== null &&
            ` · ${t("ranking.pulledAt", { time: localTime(locale, pulledAt) })}`}
        </p>
      </div>
      {ranking.rows.length === 0 ? (
        <p>{t("ranking.empty")}</p>
      ) : (
        <>
          <RankingFilters ranking={ranking} />
          <p className="muted" role="status">
            {rows.length > most
              ? t("ranking.first", { n: most, of: rows.length })
              : t("ranking.shown", { n: rows.length })}
          </p>
          {rows.length > 0 && <RankingTable rows={rows.slice(0, most)} />}
        </>
      )}
      {ranking.missing.length === 0 ? (
        <p className="muted">{t("ranking.noneMissing")}</p>
      ) : (
        <MissingBranches missing={filterMissing(ranking.missing, filter)} />
      )}
    </>
  );
}

function MissingBranches({ missing }: { readonly missing: Ranking["missing"] }) {
  const { t } = useText();
  return (
    <section className="list">
      <h2 className="list-title">{t("ranking.missing", { n: missing.length })}</h2>
      {missing.length > most && (
        <p className="muted">{t("ranking.first", { n: most, of: missing.length })}</p>
      )}
      <Folded first={5}>
        {missing.slice(0, most).map((each) => (
          <li key={each.branch} className="missing">
            <span>{each.name}</span> <span className="muted">{each.unit}</span>
          </li>
        ))}
      </Folded>
    </section>
  );
}
