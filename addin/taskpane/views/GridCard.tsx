import { Button } from "@fluentui/react-components";
import { type Grid, isPending, itemsOf, type Locale, starsOf } from "../../../shared/index.ts";
import { listed, starName } from "../texts/words.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { Spin } from "./Spin.tsx";
import { Tag } from "./Tag.tsx";

interface Props {
  readonly grid: Grid;
  /** the signed-in branch uses this one */
  readonly own: boolean;
}

/** A grid to choose: for whom, how many items, which stars, and the button that inserts it once it has criteria. */
export function GridCard({ grid, own }: Props) {
  const { t, locale } = useText();
  const pending = isPending(grid);
  const stars = starNames(grid, locale);
  return (
    <li className="card">
      {own && <Tag>{t("choose.own")}</Tag>}
      {pending && <Tag>{t("choose.pending")}</Tag>}
      <h2 className="card-title">{grid.title[locale]}</h2>
      {grid.audience !== undefined && <p>{grid.audience[locale]}</p>}
      <p className="muted">
        {t("choose.items", { n: itemsOf(grid).length })} ·{" "}
        {t("choose.stars", { stars: listed(locale, stars) })}
      </p>
      {pending ? <p className="muted">{t("choose.pendingHint")}</p> : <InsertButton grid={grid} />}
    </li>
  );
}

/** The stars of a grid; named stars by their own names where the standard has none for their number. */
const starNames = (grid: Grid, locale: Locale) =>
  grid.rule.kind === "named" && grid.levelNames === undefined
    ? grid.sections.map(({ title }) => title[locale])
    : starsOf(grid).map((star) => starName(locale, star, grid));

function InsertButton({ grid }: { readonly grid: Grid }) {
  const { inserting } = usePart("sheet");
  const { insert } = useActions();
  const { t, locale } = useText();
  const busy = inserting === grid.id;
  return (
    <Button
      appearance="primary"
      aria-label={t("choose.insertNamed", { title: grid.title[locale] })}
      disabledFocusable={inserting !== null}
      onClick={() => void insert(grid)}
      {...(busy ? { icon: <Spin /> } : {})}
    >
      {t(busy ? "choose.inserting" : "choose.insert")}
    </Button>
  );
}
