import type { DecisionReply } from "../../../../../shared/index.ts";
import { localTime } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { CopyHash } from "../../CopyHash.tsx";
import { Facts } from "../../Facts.tsx";

interface Props {
  readonly record: NonNullable<DecisionReply["record"]>;
}

/** The sealed record behind a decision: what anybody checks it by. */
export function Settled({ record }: Props) {
  const { t, locale } = useDistrictText();
  const { version, time, office, reason, hash } = record;
  return (
    <section className="card block" aria-labelledby="settled-title">
      <h2 className="card-title" id="settled-title">
        {t("deciding.record")}
      </h2>
      <Facts
        facts={[
          [t("deciding.version"), String(version)],
          [t("deciding.time"), localTime(locale, time)],
          ...(office === undefined ? [] : [[t("district.office"), office] as const]),
          ...(reason === undefined ? [] : [[t("district.reason"), reason] as const]),
          [t("deciding.hash"), <CopyHash key="hash" hash={hash} />],
        ]}
      />
      <p className="muted">{t("deciding.recordHint")}</p>
    </section>
  );
}
