import type { RecordHead } from "../../../../../shared/index.ts";
import { shownBeijing } from "../../../district/beijing.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useGrid } from "../../../usePane.ts";
import { CopyHash } from "../../CopyHash.tsx";
import { Facts } from "../../Facts.tsx";
import { RecordChanges } from "./RecordChanges.tsx";
import { VerifyRecord } from "./VerifyRecord.tsx";

/** A version of a grid's record: who decided, why, what it changed, and its hash. */
export function RecordCard({ head }: { readonly head: RecordHead }) {
  const { t, locale } = useDistrictText();
  const grid = useGrid(head.grid);
  const title = t("year.records.title", {
    grid: grid?.title[locale] ?? head.grid,
    n: head.version,
  });
  return (
    <article className="card steps" aria-label={title}>
      <h2 className="card-title">{title}</h2>
      <Facts
        facts={[
          [t("year.records.time"), shownBeijing(head.time)],
          ...(head.office === undefined ? [] : ([[t("district.office"), head.office]] as const)),
          ...(head.reason === undefined ? [] : ([[t("district.reason"), head.reason]] as const)),
          [t("year.records.hash"), <CopyHash key="hash" hash={head.hash} />],
        ]}
      />
      {head.version > 1 && <RecordChanges head={head} />}
      <VerifyRecord head={head} />
    </article>
  );
}
