import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue, RecordHead } from "../../../../../shared/index.ts";
import { useDistrict } from "../../../district/useDistrict.ts";
import { type Verified, verifyHere } from "../../../district/verifying.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useSay } from "../../../useSay.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";

/** Fetches a record and does all of it again here, so that nobody has to take the server's word. */
export function VerifyRecord({ head }: { readonly head: RecordHead }) {
  const { client, year } = useDistrict();
  const { t } = useDistrictText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<readonly Issue[]>([]);
  const [found, setFound] = useState<Verified | null>(null);
  const words = found?.sound
    ? [
        t("year.verify.sound", { n: found.outcomes }),
        ...(found.draws > 0 ? [t("year.verify.draws", { draws: found.draws })] : []),
      ].join(" ")
    : "";
  useSay(words);
  const verify = async () => {
    setBusy(true);
    const record = await client.record(year, head.grid, head.version);
    setFailed(record.ok ? [] : record.issues);
    setFound(record.ok ? verifyHere(record.value, head.hash) : null);
    setBusy(false);
  };
  return (
    <>
      <span className="buttons">
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void verify()}
          {...(busy ? { icon: <Spin /> } : {})}
        >
          {t("year.verify")}
        </Button>
      </span>
      {words !== "" && <p className="done">{words}</p>}
      {found?.sound === false && (
        <IssueBar issues={found.issues} title={t("year.verify.unsound")} />
      )}
      <IssueBar issues={failed} />
    </>
  );
}
