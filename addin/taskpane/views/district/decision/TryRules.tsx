import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { whatIf } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import { changeOf, draftOf } from "../../../district/ruleDraft.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Opens } from "../parts/Opens.tsx";
import { Moves } from "./Moves.tsx";
import { RuleFields } from "./RuleFields.tsx";

/** Other rules, tried here: who would move. Nothing is saved. */
export function TryRules({ decided }: { readonly decided: Decided }) {
  const { t } = useDistrictText();
  return (
    <section className="card block" aria-labelledby="try-title">
      <h2 className="card-title" id="try-title">
        {t("deciding.try")}
      </h2>
      <p className="muted">{t("deciding.tryHint")}</p>
      <Opens label={t("deciding.tryOpen")}>
        {(close) => <Trying decided={decided} onClose={close} />}
      </Opens>
    </section>
  );
}

interface Props {
  readonly decided: Decided;
  readonly onClose: () => void;
}

function Trying({ decided, onClose }: Props) {
  const { input, decision } = decided;
  const { t } = useDistrictText();
  const inForce = useMemo(() => draftOf(input), [input]);
  const [draft, setDraft] = useState(inForce);
  // typing goes on while it is decided anew
  const tried = useDeferredValue(draft);
  const isChanged = JSON.stringify(tried) !== JSON.stringify(inForce);
  const result = useMemo(() => whatIf(input, changeOf(tried), decision), [input, tried, decision]);
  const issues = result.ok ? [] : result.issues;
  return (
    <>
      <RuleFields decided={decided} draft={draft} issues={issues} onDraft={setDraft} />
      {!result.ok && <IssueBar title={t("deciding.refused")} issues={issues} />}
      {result.ok && !isChanged && <p className="muted">{t("deciding.unchanged")}</p>}
      {result.ok && isChanged && <Moves decided={decided} found={result.value} />}
      <p className="muted">{t("deciding.adopt")}</p>
      <div className="buttons">
        <Button size="small" onClick={() => setDraft(inForce)}>
          {t("deciding.inForce")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("deciding.close")}
        </Button>
      </div>
    </>
  );
}
