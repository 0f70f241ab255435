import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Decided } from "../../../district/decided.ts";
import { countResults } from "../../../district/outcomeRows.ts";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { land } from "../../../land.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ReasonForm } from "../parts/ReasonForm.tsx";

/** Decides the year, asked twice: what will be sealed is said before. */
export function Decide({ decided }: { readonly decided: Decided }) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const [asking, setAsking] = useState(false);
  const { busy, issues, run } = useWrite();
  const waits = decided.reply.open.length;
  return (
    <section className="card block" aria-labelledby="decide-title">
      <h2 className="card-title" id="decide-title">
        {t("deciding.decideTitle", { year })}
      </h2>
      {waits > 0 && <p>{t("deciding.decideWaits", { n: waits })}</p>}
      {!asking && (
        <Button size="small" appearance="primary" onClick={() => setAsking(true)}>
          {t("deciding.decide")}
        </Button>
      )}
      {asking && (
        <>
          <Sealed decided={decided} />
          <ReasonForm
            send={t("deciding.decideYes")}
            reason={t("deciding.decideReason")}
            reasonNeeded={false}
            busy={busy}
            issues={issues}
            onCancel={() => setAsking(false)}
            onSend={(said) => run((client, key) => client.decide(year, said, key))}
          />
        </>
      )}
    </section>
  );
}

function Sealed({ decided }: { readonly decided: Decided }) {
  const { t } = useDistrictText();
  const counts = countResults(decided.decision.outcomes);
  return (
    <div tabIndex={-1} ref={land} role="alert">
      <p>{t("deciding.sealTitle")}</p>
      <ul className="reasons">
        <li>{t("deciding.sealRules")}</li>
        <li>{t("deciding.sealOutcomes", counts)}</li>
        <li>{t("deciding.sealLedger")}</li>
        <li>{t("deciding.sealAfter")}</li>
      </ul>
    </div>
  );
}
