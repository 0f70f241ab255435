import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Result, Verification } from "../../../../../shared/index.ts";
import { useDistrict } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { CopyHash } from "../../CopyHash.tsx";
import { Facts } from "../../Facts.tsx";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";

/** Has the server follow both chains from their beginning, and shows where they end. */
export function VerifyDistrict() {
  const { client, id } = useDistrict();
  const { t } = useDistrictText();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Result<Verification> | null>(null);
  const verify = async () => {
    setBusy(true);
    setFound(await client.verification(id));
    setBusy(false);
  };
  return (
    <section className="steps">
      <h2 className="list-title">{t("year.chains")}</h2>
      <p className="muted">{t("year.chains.what")}</p>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void verify()}
        {...(busy ? { icon: <Spin /> } : {})}
      >
        {t(busy ? "year.verifying" : "year.chains.verify")}
      </Button>
      {found && !found.ok && <IssueBar issues={found.issues} />}
      {found?.ok && <Verdict found={found.value} />}
    </section>
  );
}

function Verdict({ found }: { readonly found: Verification }) {
  const { t } = useDistrictText();
  const { submissions, log, unchecked } = found;
  return (
    <>
      {found.sound ? (
        <p className="done" role="status">
          {t("year.chains.sound")}
        </p>
      ) : (
        <IssueBar issues={found.findings} title={t("year.chains.unsound", { n: found.found })} />
      )}
      {unchecked > 0 && <p>{t("year.chains.unchecked", { n: unchecked })}</p>}
      <Facts
        facts={[
          [
            t("year.chains.submissions", { n: submissions.number }),
            <CopyHash key="submissions" hash={submissions.hash} />,
          ],
          [t("year.chains.log", { n: log.number }), <CopyHash key="log" hash={log.hash} />],
        ]}
      />
    </>
  );
}
