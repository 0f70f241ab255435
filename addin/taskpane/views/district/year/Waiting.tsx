import type { Asked } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Loading } from "../../Loading.tsx";

/** In the place of what has not come: it is asked for, or nobody has set the year yet, or it failed. */
export function Waiting({ asked }: { readonly asked: readonly Asked<unknown>[] }) {
  const { t } = useDistrictText();
  const issues = asked.flatMap((one) => one.issues);
  if (issues.length === 0) return <Loading label={t("district.loading")} />;
  if (issues.every(({ code }) => code === "request.notFound")) return <p>{t("year.unset")}</p>;
  return <IssueBar issues={issues} />;
}
