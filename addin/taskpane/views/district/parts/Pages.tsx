import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useDistrictText } from "../../../useDistrictText.ts";

const perPage = 50;

interface Props<T> {
  readonly rows: readonly T[];
  readonly label: string;
  readonly children: (row: T) => ReactNode;
}

/** A long list by pages of fifty; which part of it is shown is said. */
export function Pages<T>({ rows, label, children }: Props<T>) {
  const { t } = useDistrictText();
  const [wanted, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / perPage) - 1);
  // the list may have grown shorter since
  const page = Math.min(wanted, last);
  const shown = rows.slice(page * perPage, (page + 1) * perPage);
  const from = page * perPage + 1;
  return (
    <>
      <ul className="rows" aria-label={label}>
        {shown.map(children)}
      </ul>
      {last > 0 && (
        <nav className="pages" aria-label={label}>
          <Button
            size="small"
            disabledFocusable={page === 0}
            onClick={() => setPage(Math.max(0, page - 1))}
          >
            {t("deciding.previous")}
          </Button>
          <span role="status" className="muted">
            {t("deciding.shown", { from, to: from + shown.length - 1, of: rows.length })}
          </span>
          <Button
            size="small"
            disabledFocusable={page === last}
            onClick={() => setPage(Math.min(last, page + 1))}
          >
            {t("deciding.next")}
          </Button>
        </nav>
      )}
    </>
  );
}
