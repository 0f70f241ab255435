import { readLedger, type SessionInfo, success } from "../../../../shared/index.ts";
import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useGrid } from "../../usePane.ts";
import { IssueBar } from "../IssueBar.tsx";
import { Application } from "./Application.tsx";
import { OwnRectification } from "./OwnRectification.tsx";
import { Published } from "./Published.tsx";

interface Props {
  readonly branch: NonNullable<SessionInfo["branch"]>;
  /** the star that its newest self-assessment reaches */
  readonly reached: number | undefined;
}

/** Where the district has set no year there is nothing to apply for, and nothing is shown. */
export function BranchLedger({ branch, reached }: Props) {
  const { year } = useDistrict();
  const shipped = useGrid(branch.grid);
  const asked = useAsked(`ledger ${year}`, (client) => client.ledger(year));
  const cycle = useAsked(`cycle ${year}`, (client) => client.cycle(year));
  const own = useAsked(`grid ${branch.grid}`, async (client) =>
    shipped ? success(shipped) : client.grid(branch.grid),
  );
  const failed = asked.issues.filter(({ code }) => code !== "request.notFound");
  if (failed.length > 0) return <IssueBar issues={failed} intent="warning" />;
  const grid = shipped ?? own.value;
  if (!asked.value || !cycle.value || !grid) return null;
  const ledger = readLedger(asked.value);
  const application = ledger.applications.get(branch.id);
  const lines = ledger.rectifications.filter(({ body }) => body.branch === branch.id);
  return (
    <>
      {cycle.value.state === "published" && <Published branch={branch} grid={grid} />}
      {lines.length > 0 && <OwnRectification lines={lines} />}
      <Application
        key={application?.number ?? 0}
        branch={branch.id}
        grid={grid}
        reached={reached}
        before={application?.body}
        isOpen={cycle.value.state === "open"}
      />
    </>
  );
}
