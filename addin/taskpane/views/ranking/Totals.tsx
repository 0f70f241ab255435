import {
  type Grid,
  type Histogram,
  histogramOf,
  type OverviewRow,
} from "../../../../shared/index.ts";
import { starName } from "../../texts/words.ts";
import { useRankingText } from "../../useRankingText.ts";
import { ChartFigure } from "./ChartFigure.tsx";

interface Props {
  readonly rows: readonly OverviewRow[];
  readonly grid: Grid;
}

/** How the branches of a grid are spread: by points, with the lines of its stars, else by star. */
export function Totals({ rows, grid }: Props) {
  const histogram = histogramOf(rows, grid);
  return histogram.kind === "points" ? (
    <Points rows={rows} grid={grid} histogram={histogram} />
  ) : (
    <Levels grid={grid} histogram={histogram} />
  );
}

type Of<K extends Histogram["kind"]> = Extract<Histogram, { kind: K }>;

/** Of the picture, in its own units. */
const width = 300;
const height = 110;
const foot = 16;
const head = 14;

function Points({ rows, grid, histogram }: Props & { readonly histogram: Of<"points"> }) {
  const { t, locale } = useRankingText();
  const { lines } = histogram;
  const bins = inSight(histogram);
  const totals = rows.flatMap((row) =>
    row.grid === grid.id && row.total ? [row.total.earned] : [],
  );
  const top = lines.at(-1);
  const [from = 0, to = 1] = [bins[0]?.from, bins.at(-1)?.to];
  const place = (points: number) => ((points - from) / (to - from)) * width;
  const starAt = (points: number) => lines.findLast(({ atLeast }) => points >= atLeast)?.star ?? 0;
  const name = (grid.short ?? grid.title)[locale];
  const above = totals.filter((total) => total >= (top?.atLeast ?? 0)).length;
  return (
    <ChartFigure
      title={`${t("chart.totals")} · ${name}`}
      label={t("chart.totals.label", {
        grid: name,
        n: totals.length,
        above,
        line: top?.atLeast ?? 0,
      })}
      keys={[{ star: 0 }, ...lines].map(({ star }) => ({
        className: `fill-${star}`,
        name: starName(locale, star, grid),
      }))}
      heads={[t("chart.range"), t("overview.branches")]}
      rows={bins
        .filter(({ n }) => n > 0)
        .map(({ from, to: end, n }) => ({
          id: String(from),
          head: `${from} – <${end}`,
          cells: [n],
        }))}
    >
      <Columns
        columns={bins.map(({ from, n }) => ({ id: from, star: starAt(from), n }))}
        names={(at) => (at % (bins.length > 8 ? 4 : 1) === 0 ? String(bins[at]?.from ?? "") : "")}
      >
        {lines.map(({ star, atLeast }) => (
          <g key={star}>
            <path className="line-of-star" d={`M${place(atLeast)} ${head}V${height}`} />
            {atLeast === top?.atLeast && (
              <text x={place(atLeast)} y={head - 3} textAnchor="end">
                {t("chart.totals.line", { line: atLeast })}
              </text>
            )}
          </g>
        ))}
      </Columns>
    </ChartFigure>
  );
}

/** From the first bin with anybody in it, or two below the lowest line: the rest of the picture is empty. */
function inSight({ bins, lines }: Of<"points">): Of<"points">["bins"] {
  const lowest = bins.findIndex(({ to }) => to > (lines[0]?.atLeast ?? 0)) - 2;
  const first = bins.findIndex(({ n }) => n > 0);
  return bins.slice(Math.max(0, Math.min(first, lowest)));
}

function Levels({ grid, histogram: { bins } }: { grid: Grid; histogram: Of<"stars"> }) {
  const { t, locale } = useRankingText();
  const name = (grid.short ?? grid.title)[locale];
  const n = bins.reduce((all, bin) => all + bin.n, 0);
  return (
    <ChartFigure
      title={`${t("ranking.star")} · ${name}`}
      label={t("chart.starsOf.label", { grid: name, n })}
      keys={bins.map(({ star }) => ({
        className: `fill-${star}`,
        name: starName(locale, star, grid),
      }))}
      heads={[t("ranking.star"), t("overview.branches")]}
      rows={bins.map((bin) => ({
        id: String(bin.star),
        head: starName(locale, bin.star, grid),
        cells: [bin.n],
      }))}
    >
      <Columns
        columns={bins.map((bin) => ({ ...bin, id: bin.star }))}
        names={(at) => String(bins[at]?.star ?? "")}
      />
    </ChartFigure>
  );
}

interface ColumnsProps {
  readonly columns: readonly { readonly id: number; readonly star: number; readonly n: number }[];
  /** what stands below a column */
  readonly names: (at: number) => string;
  readonly children?: React.ReactNode;
}

function Columns({ columns, names, children }: ColumnsProps) {
  const most = Math.max(1, ...columns.map(({ n }) => n));
  const each = width / columns.length;
  const tall = (n: number) => (n / most) * (height - head - 12);
  return (
    <svg className="columns" viewBox={`0 0 ${width} ${height + foot}`} aria-hidden="true">
      {columns.map(({ id, star, n }, at) => (
        <g key={id}>
          {n > 0 && (
            <>
              <rect
                className={`fill-${star}`}
                {...{ x: at * each + 1, width: each - 2 }}
                {...{ y: height - tall(n), height: tall(n) }}
              />
              <text x={(at + 0.5) * each} y={height - tall(n) - 2} textAnchor="middle">
                {n}
              </text>
            </>
          )}
          <text x={(at + 0.5) * each} y={height + 12} textAnchor="middle">
            {names(at)}
          </text>
        </g>
      ))}
      <path className="axis" d={`M0 ${height}H${width}`} />
      {children}
    </svg>
  );
}
