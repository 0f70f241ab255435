import type { Issue } from "../../../../../shared/index.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";

/** Why there is nothing to show; of a year that nobody has set up, what to do. */
export function NotThere({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useDistrictText();
  const isUnset = issues.some(({ code }) => code === "request.notFound");
  return isUnset ? <p>{t("deciding.noCycle")}</p> : <IssueBar issues={issues} />;
}
