import type { LedgerBodyOf } from "../../../../../shared/index.ts";
import type { NoticeState } from "../../../district/noticeState.ts";
import { longDay } from "../../../district/official.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Facts } from "../../Facts.tsx";

interface Props {
  readonly notice: LedgerBodyOf<"notice">;
  readonly state: NoticeState;
}

/** The notice that was posted, and how many days are left. */
export function NoticePosted({ notice, state }: Props) {
  const { t, locale } = useDistrictText();
  return (
    <section className="card steps">
      <h2 className="card-title">
        {state.left > 0 ? t("year.notice.left", { n: state.left }) : t("year.notice.over")}
      </h2>
      <Facts
        facts={[
          [t("year.notice.posted"), longDay(notice.posted, locale)],
          [t("year.notice.until"), longDay(state.until, locale)],
          [t("year.notice.rangeLabel"), notice.range],
          [t("year.notice.office"), notice.office],
        ]}
      />
      {state.isOlder && <p>{t("year.notice.older")}</p>}
      {state.upheld > 0 && <p>{t("year.notice.upheld", { n: state.upheld })}</p>}
    </section>
  );
}
