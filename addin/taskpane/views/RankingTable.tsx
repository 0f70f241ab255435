import type { OverviewRow } from "../../../shared/index.ts";
import { shareText } from "../texts/figures.ts";
import { starName } from "../texts/words.ts";
import { useGrid, useText } from "../usePane.ts";
import { useRankingText } from "../useRankingText.ts";
import { RowDetail } from "./ranking/RowDetail.tsx";
import { Stars } from "./Stars.tsx";

/** A page of branches with their places, and what explains each. */
export function RankingTable({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { t } = useRankingText();
  return (
    <table className="ranking">
      <caption className="list-title">{t("overview.caption.rank")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ranking.rank")}</th>
          <th scope="col">{t("ranking.name")}</th>
          <th scope="col">{t("ranking.star")}</th>
          <th scope="col" className="number">
            {t("ranking.attained")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.branch} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: OverviewRow }) {
  const { t } = useText();
  return (
    <tr>
      <td className="rank">
        {row.rank}
        {row.tied && <span className="tied">{t("ranking.tied")}</span>}
      </td>
      <th scope="row">
        {row.name}
        <span className="muted unit">{row.unit}</span>
        <RowDetail row={row} />
      </th>
      <td>{row.star === 0 ? "—" : <StarCount row={row} />}</td>
      <td className="number">{shareText(row.attained)}</td>
    </tr>
  );
}

/** "5 ★": five glyphs would leave the name no room at 320 px. */
function StarCount({ row: { star, grid } }: { readonly row: OverviewRow }) {
  const { locale } = useText();
  const known = useGrid(grid);
  return (
    <span className="star-count">
      <span aria-hidden="true">{star}</span>
      <Stars lit={1} of={1} small label={starName(locale, star, known)} />
    </span>
  );
}
