import type { Move, WhatIf } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Pages } from "../parts/Pages.tsx";

interface Props {
  readonly decided: Decided;
  readonly found: WhatIf;
}

const kinds = ["gains", "loses", "opens", "settles"] as const;

/** Who would move under other rules, and how many places there would be. */
export function Moves({ decided, found }: Props) {
  const { t } = useDistrictText();
  const { moves } = found;
  return (
    <div className="steps">
      <PlacesTable decided={decided} found={found} />
      <p role="status">
        {t("deciding.moves", {
          n: moves.length,
          ...{ gains: countOf(moves, "gains"), loses: countOf(moves, "loses") },
        })}
      </p>
      {kinds.map((kind) => {
        const rows = moves.filter((move) => move.kind === kind);
        if (rows.length === 0) return null;
        const label = t(`deciding.move.${kind}`, { n: rows.length });
        return (
          <section key={kind}>
            <h3 className="way-title">{label}</h3>
            <Pages rows={rows} label={label}>
              {(move) => <MoveRow key={move.id} move={move} decided={decided} />}
            </Pages>
          </section>
        );
      })}
    </div>
  );
}

const countOf = (moves: readonly Move[], kind: Move["kind"]) =>
  moves.filter((move) => move.kind === kind).length;

function MoveRow({ move, decided }: { readonly move: Move; readonly decided: Decided }) {
  const { t, locale } = useDistrictText();
  const words = ({ result, star }: Move["to"]) =>
    star !== null && star > 0
      ? starName(locale, star, decided.input.grid)
      : t(`deciding.result.${result}`);
  return (
    <li className="outcome">
      <span className="branch-name">{decided.nameOf(move.id)}</span>{" "}
      <span className="muted">{decided.unitOf(move.id)}</span>
      <br />
      {t("deciding.fromTo", { from: words(move.from), to: words(move.to) })}
    </li>
  );
}

function PlacesTable({ decided, found }: Props) {
  const { t, locale } = useDistrictText();
  const shown = (places: number | null) => (places === null ? "—" : String(places));
  return (
    <table className="figures-table">
      <caption className="unseen">{t("deciding.placesTable")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ranking.star")}</th>
          <th scope="col">{t("deciding.places")}</th>
          <th scope="col">{t("deciding.awarded")}</th>
        </tr>
      </thead>
      <tbody>
        {found.places.toReversed().map((row) => (
          <tr key={row.star}>
            <th scope="row">{starName(locale, row.star, decided.input.grid)}</th>
            <td>{t("deciding.fromTo", { from: shown(row.from), to: shown(row.to) })}</td>
            <td>{t("deciding.fromTo", { from: row.awardedFrom, to: row.awardedTo })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
