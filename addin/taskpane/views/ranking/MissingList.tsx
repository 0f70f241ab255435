import type { Ranking } from "../../../../shared/index.ts";
import { useText } from "../../usePane.ts";
import { Folded } from "../Folded.tsx";

/** So many are shown of a list; all of them are in the sheet. */
const most = 100;

/** The branches that have not handed in. */
export function MissingList({ missing }: { readonly missing: Ranking["missing"] }) {
  const { t } = useText();
  if (missing.length === 0) return null;
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
