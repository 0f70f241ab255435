import type { SheetReading } from "../../excel/index.ts";
import { openItems } from "../state/progress.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { IssueBar } from "./IssueBar.tsx";
import { IssueList } from "./IssueList.tsx";
import { ItemList } from "./ItemList.tsx";
import { NextStar } from "./NextStar.tsx";
import { StarPanel } from "./StarPanel.tsx";

/** The result of one sheet: the star, the way to the next one, what to correct, what is open. */
export function Scorecard({ reading }: { readonly reading: SheetReading }) {
  const { notice } = usePart("sheet");
  const { choose, restorePrevious } = useActions();
  const { t, locale } = useText();
  const open = openItems(reading);
  return (
    <article className="score">
      <h1 className="title">{reading.grid.title[locale]}</h1>
      <p className="muted meta">
        {t("score.sheet", { name: reading.sheet.name })} ·{" "}
        {t("score.version", { version: reading.grid.version })}
      </p>
      <StarPanel reading={reading} />
      <IssueBar issues={notice} intent="warning" />
      <IssueList reading={reading} severity="error" />
      <NextStar reading={reading} />
      {open.length > 0 && (
        <ItemList title={t("open.title", { n: open.length })} lines={open} first={4} />
      )}
      <IssueList reading={reading} severity="note" />
      <button type="button" className="link foot" onClick={() => void restorePrevious()}>
        {t("score.restore")}
      </button>
      <button type="button" className="link foot" onClick={() => choose(true)}>
        {t("choose.another")}
      </button>
    </article>
  );
}
