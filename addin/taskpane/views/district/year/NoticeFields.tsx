import { useCycleForm } from "../../../district/cycleForm.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { NumberField } from "./fields.tsx";

/** 公示 · how many days a notice takes at least; without a number results can be published without one. */
export function NoticeFields() {
  const { issueAt } = useCycleForm();
  const { t } = useDistrictText();
  const wrong = issueAt(["policies", "notice"]);
  return (
    <>
      <NumberField
        label={t("year.noticeDays")}
        hint={t("year.noticeHint")}
        place={["policies", "notice", "days"]}
        bounds={{ from: 1, to: 60 }}
      />
      {wrong !== undefined && <p role="alert">{wrong}</p>}
    </>
  );
}
