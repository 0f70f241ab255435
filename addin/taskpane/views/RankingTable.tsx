import { useState } from "react";
import type { RankingRow } from "../../../shared/index.ts";
import { starName } from "../texts/words.ts";
import { useGrid, useText } from "../usePane.ts";
import { Stars } from "./Stars.tsx";

const top = 10;

/** The first ten rows, and the others on request. */
export function RankingTable({ rows }: { readonly rows: readonly RankingRow[] }) {
  const [open, setOpen] = useState(false);
  const { t } = useText();
  const shown = open ? rows : rows.slice(0, top);
  const rest = rows.length - top;
  return (
    <>
      <Rows rows={shown} />
      {rest > 0 && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("list.less") : t("list.more", { n: rest })}
        </button>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly RankingRow[] }) {
  const { t } = useText();
  return (
    <table className="ranking">
      <caption className="list-title">{t("ranking.top", { n: rows.length })}</caption>
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

function Row({ row }: { readonly row: RankingRow }) {
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
      </th>
      <td>{row.star === 0 ? "—" : <StarCount row={row} />}</td>
      <td className="number">{share(row.attained)}</td>
    </tr>
  );
}

/** "5 ★": five glyphs would leave the name no room at 320 px. */
function StarCount({ row: { star, grid } }: { readonly row: RankingRow }) {
  const { locale } = useText();
  const known = useGrid(grid);
  return (
    <span className="star-count">
      <span aria-hidden="true">{star}</span>
      <Stars lit={1} of={1} small label={starName(locale, star, known)} />
    </span>
  );
}

/** Cut to one decimal, never rounded up: 79.97 % must not read as 80 %. */
const share = ({ value, of }: RankingRow["attained"]) =>
  of > 0 ? `${(Math.floor((value * 1000) / of) / 10).toFixed(1)}%` : "—";
