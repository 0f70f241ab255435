import { lazy, type ReactNode, Suspense, useState } from "react";
import type { PulledRanking } from "../../../excel/index.ts";
import { useRankingText } from "../../useRankingText.ts";
import { Loading } from "../Loading.tsx";
import { AllPart, GridPart } from "./AllPart.tsx";
import { Choice, option } from "./Choice.tsx";
import { DifferencePart } from "./DifferencePart.tsx";
import { Downloads } from "./Downloads.tsx";
import { CategoryPart, UnitPart } from "./GroupParts.tsx";
import { NearPart } from "./NearPart.tsx";
import { YearsPart } from "./YearsPart.tsx";

const ChartsPart = lazy(() => import("./ChartsPart.tsx"));

interface Props {
  readonly ranking: PulledRanking;
}

/** The ways to look at a ranking. */
const parts = {
  all: ({ ranking }: Props) => <AllPart ranking={ranking} />,
  grid: ({ ranking }: Props) => <GridPart ranking={ranking} />,
  unit: ({ ranking }: Props) => <UnitPart rows={ranking.rows} />,
  category: ({ ranking }: Props) => <CategoryPart rows={ranking.rows} />,
  near: ({ ranking }: Props) => <NearPart rows={ranking.rows} />,
  difference: ({ ranking }: Props) => <DifferencePart rows={ranking.rows} />,
  years: ({ ranking }: Props) => <YearsPart rows={ranking.rows} />,
  charts: ({ ranking }: Props) => <ChartsPart ranking={ranking} />,
} as const satisfies Record<string, (props: Props) => ReactNode>;

export type RankingPart = keyof typeof parts;
const partNames = Object.keys(parts) as RankingPart[];

/** One part at a time, chosen at the top: a row of eight tabs would not fit 320 px. */
export function RankingParts({
  ranking,
  first = "all",
}: Props & {
  readonly first?: RankingPart;
}) {
  const [part, setPart] = useState<RankingPart>(first);
  const { t } = useRankingText();
  const Part = parts[part];
  return (
    <>
      <Choice
        label={t("overview.part")}
        value={part}
        onChoose={(chosen) => setPart(partNames.find((name) => name === chosen) ?? "all")}
      >
        {partNames.map((name) => option(name, t(`overview.part.${name}`)))}
      </Choice>
      <Suspense fallback={<Loading label={t("ranking.pulling")} />}>
        <Part ranking={ranking} />
      </Suspense>
      <Downloads />
    </>
  );
}
