import { useActions, useText } from "../usePane.ts";

interface Props {
  readonly item: string | undefined;
  readonly text: string;
  /** where it stands; without one the row leads nowhere */
  readonly cell: string | undefined;
  readonly aside?: string;
  readonly tone?: "error" | "note";
}

/** A row of a list; a button that selects its cell where there is one. */
export function ItemRow({ item, text, cell, aside, tone }: Props) {
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
  if (cell === undefined) {
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
        title={t("list.go", { cell })}
        onClick={() => void select({ item, cell })}
      >
        {content}
      </button>
    </li>
  );
}
