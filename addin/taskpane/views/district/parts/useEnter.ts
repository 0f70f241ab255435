import type { LedgerInput } from "../../../../../shared/index.ts";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useActions } from "../../../usePane.ts";

/** Enters into the year's ledger, all of them or none, and says so when it is done. */
export function useEnter() {
  const { year } = useDistrict();
  const { busy, issues, run } = useWrite();
  const { say } = useActions();
  const { t } = useDistrictText();
  const enter = async (entries: readonly LedgerInput[]) => {
    const done = await run((client, key) => client.addLedger(year, entries, key));
    if (done) say(t("deciding.entered"));
    return done;
  };
  return { busy, issues, enter };
}
