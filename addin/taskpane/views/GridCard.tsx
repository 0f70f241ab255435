import { Button } from "@fluentui/react-components";
import { type Grid, itemsOf, starsOf } from "../../../shared/index.ts";
import { listed, starName } from "../texts/words.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { Spin } from "./Spin.tsx";
import { Tag } from "./Tag.tsx";

interface Props {
  readonly grid: Grid;
  /** the signed-in branch uses this one */
  readonly own: boolean;
}

/** A grid to choose: for whom, how many items, which stars, and the button that inserts it. */
export function GridCard({ grid, own }: Props) {
  const { t, locale } = useText();
  const stars = starsOf(grid).map((star) => starName(locale, star));
  return (
    <li className="card">
      {own && <Tag>{t("choose.own")}</Tag>}
      <h2 className="card-title">{grid.title[locale]}</h2>
      {grid.audience !== undefined && <p>{grid.audience[locale]}</p>}
      <p className="muted">
        {t("choose.items", { n: itemsOf(grid).length })} ·{" "}
        {t("choose.stars", { stars: listed(locale, stars) })}
      </p>
      <InsertButton grid={grid} />
    </li>
  );
}

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
