import { useEffect, useRef } from "react";
import { useActions, useText } from "../usePane.ts";

interface Props {
  readonly item: string | undefined;
  readonly text: string;
  /** a second line: what is wrong, or what to do */
  readonly hint?: string | undefined;
  /** where it stands; without one the row leads nowhere */
  readonly cell: string | undefined;
  readonly aside?: string;
  readonly tone?: "error" | "note";
  /** the reader was just led here */
  readonly current?: boolean;
}

/** A row of a list; a button that selects its cell where there is one. */
export function ItemRow({ item, text, hint, cell, aside, tone, current = false }: Props) {
  const { select } = useActions();
  const { t } = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const className = tone === undefined ? "row" : `row ${tone}`;
  const content = (
    <>
      {tone === undefined && item !== undefined && <span className="row-id">{item}</span>}
      <span className="row-body">
        <span className="row-text">{text}</span>
        {hint !== undefined && <span className="row-hint">{hint}</span>}
      </span>
      {(aside !== undefined || cell !== undefined) && (
        <span className="row-aside">
          {aside !== undefined && <span>{aside}</span>}
          {cell !== undefined && <span className="row-cell">{cell}</span>}
        </span>
      )}
    </>
  );
  if (cell === undefined)
    return (
      <li>
        <div className={className}>{content}</div>
      </li>
    );
  return (
    <li ref={row}>
      <button
        type="button"
        className={className}
        title={t("list.go", { cell })}
        {...(current ? { "aria-current": "true" as const } : {})}
        onClick={() => void select({ item, cell })}
      >
        {content}
      </button>
    </li>
  );
}
