import {
  differenceOf,
  directionOf,
  inflationByUnit,
  inflationIn,
  type OverviewRow,
  selectOverview,
} from "../../../../shared/index.ts";
import { shareText } from "../../texts/figures.ts";
import { useRankingText } from "../../useRankingText.ts";
import { FigureTable } from "./FigureTable.tsx";
import { Named } from "./NearPart.tsx";
import { Paged } from "./Paged.tsx";
import { useNames } from "./useNames.ts";

interface Props {
  readonly rows: readonly OverviewRow[];
}

/** How far self-assessments stand above the reviews: by unit, then the branches that differ. */
export function DifferencePart({ rows }: Props) {
  const { t } = useRankingText();
  const { compared: n, higher, same, lower } = inflationIn(rows);
  return (
    <>
      <p className="muted">{t("overview.difference.hint")}</p>
      <p role="status">
        {n === 0
          ? t("overview.difference.empty")
          : t("overview.difference.all", { n, higher, same, lower })}
      </p>
      {n > 0 && <Units rows={rows} />}
      {higher + lower > 0 && <Branches rows={rows} />}
    </>
  );
}

function Units({ rows }: Props) {
  const { t } = useRankingText();
  const units = inflationByUnit(rows).filter(({ compared }) => compared > 0);
  return (
    <FigureTable
      caption={t("overview.caption.differenceUnit")}
      heads={[
        t("ranking.unit"),
        t("overview.higher"),
        t("overview.same"),
        t("overview.lower"),
        t("overview.stars.by", { n: "±" }),
      ]}
      rows={units.map((unit) => ({
        id: unit.unit,
        head: (
          <>
            {unit.name}
            {unit.self && unit.review && (
              <span className="muted row-detail">
                {t("overview.column.self")} {shareText(unit.self)} · {t("overview.column.review")}{" "}
                {shareText(unit.review)}
              </span>
            )}
          </>
        ),
        cells: [unit.higher, unit.same, unit.lower, signed(unit.stars)],
      }))}
    />
  );
}

function Branches({ rows }: Props) {
  const { t } = useRankingText();
  const { starOf } = useNames();
  const differing = selectOverview(rows, { sort: "difference" }).filter((row) => {
    const difference = differenceOf(row);
    return difference !== undefined && directionOf(difference) !== 0;
  });
  return (
    <Paged rows={differing}>
      {(page) => (
        <FigureTable
          caption={t("overview.caption.difference")}
          heads={[t("ranking.name"), t("overview.column.self"), t("overview.column.review")]}
          rows={page.map((row) => ({
            id: row.branch,
            head: <Named row={row} />,
            cells: [
              row.self && (
                <Result star={starOf(row.self.star, row.grid)} attained={row.self.attained} />
              ),
              <Result key="review" star={starOf(row.star, row.grid)} attained={row.attained} />,
            ],
          }))}
        />
      )}
    </Paged>
  );
}

const Result = ({ star, attained }: { star: string; attained: OverviewRow["attained"] }) => (
  <>
    {star}
    <span className="muted unit">{shareText(attained)}</span>
  </>
);

/** With its sign: "+2", "0", "−1". */
const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0");
