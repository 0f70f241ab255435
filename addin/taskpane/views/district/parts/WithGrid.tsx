import { type ReactNode, useMemo } from "react";
import { type Decided, readDecided } from "../../../district/decided.ts";
import { type Branches, useBranches } from "../../../district/useBranches.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { useKept } from "../../../district/useKept.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { usePart } from "../../../usePane.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Loading } from "../../Loading.tsx";
import { Choice } from "./Choice.tsx";
import { Landing } from "./Landing.tsx";
import { NotThere } from "./NotThere.tsx";

/** What a section works with once a grid is chosen. */
export interface GridView {
  readonly decided: Decided;
  /** those of this grid */
  readonly branches: Branches;
}

interface Props {
  readonly children: (view: GridView) => ReactNode;
}

/** Chooses one of the district's grids, and asks what would be decided by it now. */
export function WithGrid({ children }: Props) {
  const { t } = useDistrictText();
  const { branches, issues } = useBranches();
  if (issues.length > 0) return <IssueBar issues={issues} />;
  if (branches === undefined) return <Loading label={t("district.loading")} />;
  if (branches.length === 0) return <p>{t("deciding.noBranches")}</p>;
  return <OfGrids branches={branches}>{children}</OfGrids>;
}

function OfGrids({ branches, children }: Props & { readonly branches: Branches }) {
  const grids = usePart("grids");
  const { t, locale } = useDistrictText();
  const [kept, choose] = useKept("grid");
  const ids = [...new Set(branches.map(({ grid }) => grid))].sort();
  const grid = ids.find((id) => id === kept) ?? ids[0] ?? "";
  const nameOf = (id: string) => {
    const known = grids.find((one) => one.id === id);
    return known ? (known.short ?? known.title)[locale] : id;
  };
  return (
    <>
      <Choice
        label={t("deciding.grid")}
        value={grid}
        options={ids.map((id) => [id, nameOf(id)] as const)}
        onChoose={choose}
      />
      <OfGrid key={grid} grid={grid} branches={branches}>
        {children}
      </OfGrid>
    </>
  );
}

interface OfGridProps extends Props {
  readonly grid: string;
  readonly branches: Branches;
}

function OfGrid({ grid, branches, children }: OfGridProps) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const asked = useAsked(`decision ${year} ${grid}`, (client) => client.decision(year, grid));
  const own = useMemo(() => branches.filter((branch) => branch.grid === grid), [branches, grid]);
  const decided = useMemo(() => asked.value && readDecided(asked.value), [asked.value]);
  if (asked.phase === "failed" && decided === undefined) return <NotThere issues={asked.issues} />;
  if (decided === undefined) return <Loading label={t("district.loading")} />;
  return (
    <Landing of={decided}>
      <IssueBar issues={asked.issues} intent="warning" />
      {children({ decided, branches: own })}
    </Landing>
  );
}
