import type { ReactNode } from "react";

export interface FigureRow {
  readonly id: string;
  /** what the row is about: its heading */
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** the first one heads the rows' own headings */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** A table of figures: one heading a row, numbers at the end of their columns. */
export function FigureTable({ caption, hideCaption = false, heads, rows }: Props) {
  const [first, ...others] = heads;
  return (
    <table className="ranking figures">
      <caption className={hideCaption ? "for-readers" : "list-title"}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells never move within their row
              <td key={at} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
