import type { ReactNode } from "react";
import type { SubmissionReply } from "../../../shared/index.ts";
import { type ConflictRow, conflictRows, type Side } from "../queue/conflictRows.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import { amount, localTime, starName } from "../texts/words.ts";
import { useActions, useGrid, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";

interface Props {
  readonly item: QueueItem;
  readonly reply: SubmissionReply;
}

/** Mine beside the server's: time, star, total, and the items that differ. */
export function ConflictTable({ item, reply }: Props) {
  const { t, locale } = useSubmitText();
  const { about } = item;
  const grid = useGrid(about.grid.id);
  const rows = grid ? conflictRows(grid, item.text, reply, locale) : [];
  const star = (value: number | null) => (value === null ? "—" : starName(locale, value, grid));
  const total = ({ total: sum }: Pick<typeof about, "total">) => (sum ? amount(sum.earned) : "—");
  const { receipt } = reply;
  return (
    <table className="versions">
      <caption className="muted">{t("queue.differences")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("queue.item")}</th>
          <th scope="col">{t("queue.mine")}</th>
          <th scope="col">
            {t("queue.theirs")}
            <span className="muted"> {t("receipt.numberValue", { number: receipt.number })}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <Line name={t("queue.when")}>
          {localTime(locale, item.time)}
          {localTime(locale, receipt.time)}
        </Line>
        <Line name={t("submit.star")}>
          {star(about.star)}
          {star(receipt.star)}
        </Line>
        {(about.total ?? receipt.total) !== undefined && (
          <Line name={t("submit.total")}>
            {total(about)}
            {total(receipt)}
          </Line>
        )}
        {rows.map((row) => (
          <Line key={row.id} name={<ItemLink row={row} sheet={about.sheet.id} />}>
            <Cell side={row.mine} />
            <Cell side={row.theirs} />
          </Line>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly name: ReactNode;
  /** mine and theirs */
  readonly children: readonly [ReactNode, ReactNode];
}

const Line = ({ name, children: [mine, theirs] }: LineProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{mine}</td>
    <td>{theirs}</td>
  </tr>
);

function Cell({ side }: { readonly side: Side }) {
  const { t } = useSubmitText();
  const { mark, remark } = side;
  return (
    <>
      {mark}
      {remark !== undefined && (
        <p className="muted">
          {remark === "" ? t("queue.noRemark") : t("queue.remark", { text: remark })}
        </p>
      )}
    </>
  );
}

/** The item's number; it leads to its cell while its sheet is in front. */
function ItemLink({ row, sheet }: { readonly row: ConflictRow; readonly sheet: string }) {
  const { reading } = usePart("sheet");
  const { select } = useActions();
  const { t } = useSubmitText();
  const cell = reading?.sheet.id === sheet ? reading.cells[row.id] : undefined;
  if (cell === undefined) return row.id;
  return (
    <button
      type="button"
      className="link"
      title={t("list.go", { cell })}
      onClick={() => void select({ item: row.id, cell })}
    >
      {row.id}
    </button>
  );
}
