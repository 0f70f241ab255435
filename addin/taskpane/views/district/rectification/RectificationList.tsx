import { useState } from "react";
import type { Rectification } from "../../../../../shared/index.ts";
import {
  filterRectifications,
  type RectificationFilter,
  rectificationFilters,
  rectificationRows,
  today,
} from "../../../district/rectificationRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import type { NamedBranch } from "../parts/BranchField.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Opens } from "../parts/Opens.tsx";
import { Pages } from "../parts/Pages.tsx";
import { AddLine } from "./AddLine.tsx";
import { Line } from "./Line.tsx";

interface Props {
  readonly lines: readonly Rectification[];
  readonly branches: readonly NamedBranch[];
}

/** The ledger's lines, first what waits for the office. */
export function RectificationList({ lines, branches }: Props) {
  const { t } = useDistrictText();
  const [filter, setFilter] = useState<RectificationFilter>("all");
  const rows = rectificationRows(lines, today());
  const shown = filterRectifications(rows, filter);
  const label = t("deciding.rectifications");
  return (
    <section className="steps" aria-labelledby="rectifications-title">
      <h2 className="list-title" id="rectifications-title">
        {label}
      </h2>
      <Choice
        label={t("deciding.show")}
        value={filter}
        options={rectificationFilters.map(
          (one) =>
            [
              one,
              t(`deciding.filter.${one}`, { n: filterRectifications(rows, one).length }),
            ] as const,
        )}
        onChoose={setFilter}
      />
      {shown.length === 0 && <p className="muted">{t("deciding.noRectifications")}</p>}
      {shown.length > 0 && (
        <Pages key={filter} rows={shown} label={label}>
          {(row) => <Line key={row.line.number} row={row} branches={branches} />}
        </Pages>
      )}
      <Opens label={t("deciding.addLine")}>
        {(close) => <AddLine branches={branches} onClose={close} />}
      </Opens>
    </section>
  );
}
