import { type ReactNode, useId } from "react";
import { useRankingText } from "../../useRankingText.ts";
import { type FigureRow, FigureTable } from "./FigureTable.tsx";

/** What a colour or a line stands for. */
export interface Key {
  readonly className: string;
  readonly name: string;
  readonly isLine?: boolean;
}

interface Props {
  readonly title: string;
  /** the picture in words, for whoever does not see it */
  readonly label: string;
  readonly keys: readonly Key[];
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly children: ReactNode;
}

/** A picture with its name, what its colours mean, and the same figures as a table. */
export function ChartFigure({ title, label, keys, heads, rows, children }: Props) {
  const { t } = useRankingText();
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="list-title" id={id}>
        {title}
      </figcaption>
      <div role="img" aria-label={label}>
        {children}
      </div>
      <ul className="chart-keys">
        {keys.map((key) => (
          <li key={key.className}>
            <svg viewBox="0 0 16 10" aria-hidden="true">
              {key.isLine ? (
                <path className={key.className} d="M0 5H16" />
              ) : (
                <rect className={key.className} x="0.5" y="0.5" width="15" height="9" />
              )}
            </svg>
            {key.name}
          </li>
        ))}
      </ul>
      <details className="chart-data">
        <summary>{t("chart.table")}</summary>
        <FigureTable caption={title} hideCaption heads={heads} rows={rows} />
      </details>
    </figure>
  );
}
