import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useRankingText } from "../../useRankingText.ts";

/** Rows on a page of the pane. */
export const pageRows = 50;

interface Props<T> {
  readonly rows: readonly T[];
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** Many rows by pages; give it another key where the rows are others, and it begins anew. */
export function Paged<T>({ rows, children }: Props<T>) {
  const [chosen, setPage] = useState(0);
  const { t } = useRankingText();
  const pages = Math.max(1, Math.ceil(rows.length / pageRows));
  const page = Math.min(chosen, pages - 1);
  const from = page * pageRows;
  return (
    <>
      {children(rows.slice(from, from + pageRows))}
      {pages > 1 && (
        <nav className="pages" aria-label={t("overview.pages")}>
          <Button size="small" disabledFocusable={page === 0} onClick={() => setPage(page - 1)}>
            {t("overview.page.before")}
          </Button>
          <span role="status">{t("overview.page", { n: page + 1, of: pages })}</span>
          <Button
            size="small"
            disabledFocusable={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            {t("overview.page.next")}
          </Button>
        </nav>
      )}
    </>
  );
}
