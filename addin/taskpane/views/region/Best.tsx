import type { RegionRankings, RegionRow } from "../../../../shared/index.ts";
import { useRegionText } from "../../region/useRegionText.ts";
import { shareText } from "../../texts/figures.ts";

/** So many are shown in the pane; the sheet has them all. */
const shown = 20;

/** The best branches of all districts together. */
export function Best({ rankings: { rows, districts } }: { readonly rankings: RegionRankings }) {
  const { t } = useRegionText();
  const names = new Map(districts.map(({ id, name }) => [id, name]));
  const first = rows.slice(0, shown);
  return (
    <table className="ranking">
      <caption className="list-title">{t("region.best", { n: first.length })}</caption>
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
        {first.map((row) => (
          <Row
            key={`${row.district}/${row.branch}`}
            row={row}
            district={names.get(row.district) ?? row.district}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, district }: { readonly row: RegionRow; readonly district: string }) {
  const { t } = useRegionText();
  return (
    <tr>
      <td className="rank">
        {row.rank}
        {row.tied && <span className="tied">{t("ranking.tied")}</span>}
      </td>
      <th scope="row">
        {row.name}
        <span className="muted unit">
          {district} · {row.unit}
        </span>
      </th>
      <td>{row.star === 0 ? "—" : `${row.star} ★`}</td>
      <td className="number">{shareText(row.attained)}</td>
    </tr>
  );
}
