import { Button } from "@fluentui/react-components";
import type { Decided } from "../../../district/decided.ts";
import { listed, starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { useEnter } from "../parts/useEnter.ts";

/** Freezes how many apply for each star: from then on places are reckoned from these numbers. */
export function Freeze({ decided }: { readonly decided: Decided }) {
  const { t, locale } = useDistrictText();
  const { busy, issues, enter } = useEnter();
  const { input, reply } = decided;
  const frozen = Object.entries(input.applications ?? {});
  const numbers = frozen.map(([star, n]) => `${starName(locale, Number(star), input.grid)} ${n}`);
  const freeze = () => enter([{ kind: "freeze", grid: reply.grid }]);
  return (
    <section className="card block" aria-labelledby="freeze-title">
      <h2 className="card-title" id="freeze-title">
        {t("deciding.applications")}
      </h2>
      <p>
        {frozen.length > 0
          ? t("deciding.frozen", { numbers: listed(locale, numbers) })
          : t("deciding.notFrozen")}
      </p>
      <p className="muted">{t("deciding.freezeHint")}</p>
      <IssueBar issues={issues} />
      <Button size="small" disabledFocusable={busy} onClick={() => void freeze()}>
        {t(frozen.length > 0 ? "deciding.freezeAgain" : "deciding.freeze")}
      </Button>
    </section>
  );
}
