import { useActions, useText } from "../usePane.ts";

interface Props {
  /** id of the item; without one the row leads nowhere */
  readonly item: string | undefined;
  readonly text: string;
  readonly cell: string | undefined;
  /** the entry cell that the row leads to, where it is another than the one shown */
  readonly goes?: string | undefined;
  readonly aside?: string;
  readonly tone?: "error" | "note";
}

/** A row of a list; a button that selects the item's cell where there is one. */
export function ItemRow({ item, text, cell, goes = cell, aside, tone }: Props) {
  const { select } = useActions();
  const { t } = useText();
  const className = tone === undefined ? "row" : `row ${tone}`;
  const content = (
    <>
      {tone === undefined && item !== undefined && <span className="row-id">{item}</span>}
      <span className="row-text">{text}</span>
      {(aside !== undefined || cell !== undefined) && (
        <span className="row-aside">
          {aside !== undefined && <span>{aside}</span>}
          {cell !== undefined && <span className="row-cell">{cell}</span>}
        </span>
      )}
    </>
  );
  if (item === undefined || goes === undefined) {
    return (
      <li>
        <div className={className}>{content}</div>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={className}
        title={t("list.go", { cell: goes })}
        onClick={() => void select(item)}
      >
        {content}
      </button>
    </li>
  );
}
