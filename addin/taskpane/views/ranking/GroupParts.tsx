import {
  branchCategoryNames,
  byCategory,
  byUnit,
  type OverviewRow,
  type UnitStanding,
} from "../../../../shared/index.ts";
import { averageText, shareText } from "../../texts/figures.ts";
import { starName } from "../../texts/words.ts";
import { useRankingText } from "../../useRankingText.ts";
import { FigureTable } from "./FigureTable.tsx";

interface Props {
  readonly rows: readonly OverviewRow[];
}

/** Units by their average star, and what share of their branches holds each. */
export function UnitPart({ rows }: Props) {
  const { t } = useRankingText();
  const units = byUnit(rows).map((unit) => ({ ...unit, id: unit.unit ?? "", title: unit.name }));
  return (
    <GroupTable caption={t("overview.caption.unit")} head={t("ranking.unit")} groups={units} />
  );
}

/** The same by kind of branch. */
export function CategoryPart({ rows }: Props) {
  const { t, locale } = useRankingText();
  const categories = byCategory(rows).map((one) => ({
    ...one,
    id: one.category ?? "",
    title: one.category ? branchCategoryNames[one.category][locale] : t("overview.category.none"),
  }));
  return (
    <GroupTable
      caption={t("overview.caption.category")}
      head={t("overview.category")}
      groups={categories}
    />
  );
}

interface Group extends Omit<UnitStanding, "unit"> {
  readonly id: string;
  readonly title: string;
}

function GroupTable({
  caption,
  head,
  groups,
}: {
  readonly caption: string;
  readonly head: string;
  readonly groups: readonly Group[];
}) {
  const { t } = useRankingText();
  return (
    <>
      <p className="muted">{t("overview.average.hint")}</p>
      <FigureTable
        caption={caption}
        heads={[head, t("overview.branches"), t("overview.average"), t("ranking.attained")]}
        rows={groups.map((group) => ({
          id: group.id,
          head: <GroupHead group={group} />,
          cells: [
            group.branches,
            averageText(group.averageStar),
            group.averageAttained ? shareText(group.averageAttained) : "—",
          ],
        }))}
      />
    </>
  );
}

function GroupHead({ group: { rank, tied, title, byStar } }: { readonly group: Group }) {
  const { t, locale } = useRankingText();
  const shares = byStar.map(({ star, share }) =>
    t("overview.share", { star: starName(locale, star), share: shareText(share) }),
  );
  return (
    <>
      {rank !== null && <span className="rank">{rank}. </span>}
      {title}
      {tied && <span className="tied">{t("ranking.tied")}</span>}
      <span className="muted row-detail">{shares.join(" · ")}</span>
    </>
  );
}
