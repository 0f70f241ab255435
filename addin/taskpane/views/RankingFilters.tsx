import { branchCategoryNames, overviewSorts } from "../../../shared/index.ts";
import type { PulledRanking } from "../../excel/index.ts";
import { choicesOf } from "../state/filteredRows.ts";
import { starName } from "../texts/words.ts";
import { useActions, usePart } from "../usePane.ts";
import { useRankingText } from "../useRankingText.ts";
import { Choice, option } from "./ranking/Choice.tsx";
import { useNames } from "./ranking/useNames.ts";

/** Chooses what the list below shows, and in which order. The sheet has filters of its own. */
export function RankingFilters({ ranking }: { readonly ranking: PulledRanking }) {
  const { filter } = usePart("ranking");
  const { filterRanking } = useActions();
  const { t, locale } = useRankingText();
  const { gridName } = useNames();
  const { units, grids, categories, stars } = choicesOf(ranking);
  const none = t("ranking.all");
  return (
    <fieldset className="filters">
      <legend className="list-title">{t("ranking.filter")}</legend>
      <Choice
        {...{ label: t("ranking.unit"), value: filter.unit, none }}
        onChoose={(unit) => filterRanking({ unit })}
      >
        {units.map((unit) => option(unit, unit))}
      </Choice>
      <Choice
        {...{ label: t("ranking.grid"), value: filter.grid, none }}
        onChoose={(grid) => filterRanking({ grid })}
      >
        {grids.map((id) => option(id, gridName(id)))}
      </Choice>
      <Choice
        {...{ label: t("ranking.star"), value: numberText(filter.star), none }}
        onChoose={(star) => filterRanking({ star: star === null ? null : Number(star) })}
      >
        {stars.map((star) => option(String(star), starName(locale, star)))}
      </Choice>
      <Choice
        {...{ label: t("overview.category"), value: filter.category, none }}
        onChoose={(chosen) =>
          filterRanking({ category: categories.find((one) => one === chosen) ?? null })
        }
      >
        {categories.map((one) => option(one, branchCategoryNames[one][locale]))}
      </Choice>
      <Choice
        {...{ label: t("overview.near"), value: filter.near ? "near" : null, none }}
        onChoose={(near) => filterRanking({ near: near !== null })}
      >
        {option("near", t("overview.near.only"))}
      </Choice>
      <Choice
        {...{ label: t("overview.sort"), value: filter.sort }}
        onChoose={(chosen) =>
          filterRanking({ sort: overviewSorts.find((one) => one === chosen) ?? "rank" })
        }
      >
        {overviewSorts.map((one) => option(one, t(`overview.sort.${one}`)))}
      </Choice>
    </fieldset>
  );
}

const numberText = (value: number | null) => (value === null ? null : String(value));
