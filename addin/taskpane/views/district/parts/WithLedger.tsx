import { type ReactNode, useMemo } from "react";
import { type Ledger, type LedgerEntry, readLedger } from "../../../../../shared/index.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Loading } from "../../Loading.tsx";
import { Landing } from "./Landing.tsx";
import { NotThere } from "./NotThere.tsx";

export interface LedgerView {
  readonly entries: readonly LedgerEntry[];
  /** as it stands: what was revoked or replaced is not in it */
  readonly ledger: Ledger;
}

/** Asks for the year's ledger. */
export function WithLedger({ children }: { readonly children: (view: LedgerView) => ReactNode }) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const asked = useAsked(`ledger ${year}`, (client) => client.ledger(year));
  const view = useMemo(
    () => asked.value && { entries: asked.value, ledger: readLedger(asked.value) },
    [asked.value],
  );
  if (view === undefined)
    return asked.phase === "failed" ? (
      <NotThere issues={asked.issues} />
    ) : (
      <Loading label={t("district.loading")} />
    );
  return (
    <Landing of={view}>
      <IssueBar issues={asked.issues} intent="warning" />
      {children(view)}
    </Landing>
  );
}
