import { useDistrictText } from "../../useDistrictText.ts";
import "../../styles/deciding.css";
import { useBranches } from "../../district/useBranches.ts";
import { IssueBar } from "../IssueBar.tsx";
import { Loading } from "../Loading.tsx";
import { WithLedger } from "./parts/WithLedger.tsx";
import { RectificationList } from "./rectification/RectificationList.tsx";

/** The rectification ledger (整改台账): problem, task, who answers for it, until when, and how far it is. */
export default function RectificationSection() {
  const { t } = useDistrictText();
  const { branches, issues } = useBranches();
  if (issues.length > 0) return <IssueBar issues={issues} />;
  if (branches === undefined) return <Loading label={t("district.loading")} />;
  return (
    <WithLedger>
      {({ ledger }) => <RectificationList lines={ledger.rectifications} branches={branches} />}
    </WithLedger>
  );
}
