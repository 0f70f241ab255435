import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWrite } from "../../../district/useDistrict.ts";
import { land } from "../../../land.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useActions } from "../../../usePane.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";

interface Props {
  readonly year: number;
  /** whether the year has settings yet */
  readonly isSet: boolean;
}

/** Takes the district into the next year; asked twice, since everybody's work begins anew with it. */
export function StartYear({ year, isSet }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, issues, run } = useWrite();
  const { refreshMe } = useActions();
  const { t } = useDistrictText();
  if (!isSet) return <p className="muted">{t("year.startFirst")}</p>;
  const start = async () => {
    const done = await run((client, key) => client.startYear(year, key));
    if (done) await refreshMe();
    setAsking(false);
  };
  return (
    <div className="sure">
      {asking ? (
        <>
          <p tabIndex={-1} ref={land} role="alert">
            {t("year.startSure", { year })}
          </p>
          <div className="buttons">
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void start()}
              {...(busy ? { icon: <Spin /> } : {})}
            >
              {t("year.startYes", { year })}
            </Button>
            <Button size="small" appearance="primary" onClick={() => setAsking(false)}>
              {t("app.cancel")}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" onClick={() => setAsking(true)}>
          {t("year.start", { year })}
        </Button>
      )}
      <IssueBar issues={issues} />
    </div>
  );
}
