import type { Ranking } from "../../../shared/index.ts";
import { localTime } from "../texts/words.ts";
import { usePart, useText } from "../usePane.ts";
import { Folded } from "./Folded.tsx";
import { RankingTable } from "./RankingTable.tsx";

/** When it was pulled, how many took part, the first ten, and who is missing. */
export function RankingResult({ ranking }: { readonly ranking: Ranking }) {
  const { pulledAt, sheet } = usePart("ranking");
  const { t, locale } = useText();
  return (
    <>
      <div className="pulled" role="status">
        {sheet !== null && <p>{t("ranking.written", { name: sheet })}</p>}
        <p className="muted">
          {t("ranking.count", { n: ranking.rows.length })}
          {pulledAt !== null &&
            ` · ${t("ranking.pulledAt", { time: localTime(locale, pulledAt) })}`}
        </p>
      </div>
      {ranking.rows.length === 0 ? (
        <p>{t("ranking.empty")}</p>
      ) : (
        <RankingTable rows={ranking.rows} />
      )}
      <MissingBranches ranking={ranking} />
    </>
  );
}

function MissingBranches({ ranking: { missing } }: { readonly ranking: Ranking }) {
  const { t } = useText();
  if (missing.length === 0) return <p className="muted">{t("ranking.noneMissing")}</p>;
  return (
    <section className="list">
      <h2 className="list-title">{t("ranking.missing", { n: missing.length })}</h2>
      <Folded first={5}>
        {missing.map((each) => (
          <li key={each.branch} className="missing">
            <span>{each.name}</span> <span className="muted">{each.unit}</span>
          </li>
        ))}
      </Folded>
    </section>
  );
}
