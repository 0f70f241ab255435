import { type ReactNode, useId } from "react";
import type { Ranking } from "../../../shared/index.ts";
import { choicesOf } from "../state/rankingFilter.ts";
import { starName } from "../texts/words.ts";
import { useActions, usePart, useText } from "../usePane.ts";

/** Chooses what the list below shows: a unit, a grid, a star. The sheet has filters of its own. */
export function RankingFilters({ ranking }: { readonly ranking: Ranking }) {
  const { filter } = usePart("ranking");
  const grids = usePart("grids");
  const { filterRanking } = useActions();
  const { t, locale } = useText();
  const { units, grids: used, stars } = choicesOf(ranking);
  const gridName = (id: string) => {
    const grid = grids.find((known) => known.id === id);
    return grid ? (grid.short ?? grid.title)[locale] : id;
  };
  return (
    <fieldset className="filters">
      <legend className="list-title">{t("ranking.filter")}</legend>
      <Choice
        label={t("ranking.unit")}
        value={filter.unit}
        onChoose={(unit) => filterRanking({ unit })}
      >
        {units.map((unit) => option(unit, unit))}
      </Choice>
      <Choice
        label={t("ranking.grid")}
        value={filter.grid}
        onChoose={(grid) => filterRanking({ grid })}
      >
        {used.map((id) => option(id, gridName(id)))}
      </Choice>
      <Choice
        label={t("ranking.star")}
        value={filter.star === null ? null : String(filter.star)}
        onChoose={(star) => filterRanking({ star: star === null ? null : Number(star) })}
      >
        {stars.map((star) => option(String(star), starName(locale, star)))}
      </Choice>
    </fieldset>
  );
}

const option = (value: string, name: string) => (
  // a mark before the value: a unit may be called anything, also nothing
  <option key={value} value={`=${value}`}>
    {name}
  </option>
);

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly children: ReactNode;
}

/** The browser's own select: keyboard, screen reader and high contrast are at home in it. */
function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? "" : `=${value}`}
        onChange={({ target }) => onChoose(target.value === "" ? null : target.value.slice(1))}
      >
        <option value="">{t("ranking.all")}</option>
        {children}
      </select>
    </div>
  );
}
