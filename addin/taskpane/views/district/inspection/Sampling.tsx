import { useState } from "react";
import { starsOf } from "../../../../../shared/index.ts";
import { rulesOf } from "../../../district/decided.ts";
import { applicantsFor, inspectionGroups } from "../../../district/inspectionRows.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { Opens } from "../parts/Opens.tsx";
import type { GridView } from "../parts/WithGrid.tsx";
import type { LedgerView } from "../parts/WithLedger.tsx";
import { DrawForm } from "./DrawForm.tsx";
import { Drawn } from "./Drawn.tsx";
import { Effect } from "./Effect.tsx";
import { Results } from "./Results.tsx";

/** The inspection of a star's applicants: drawn by lot, or all of them one by one. */
export function Sampling({ decided, ledger }: GridView & LedgerView) {
  const { t, locale } = useDistrictText();
  const { input, reply } = decided;
  const stars = starsOf(input.grid);
  const [star, setStar] = useState(rulesOf(input).inspection?.star ?? stars[0] ?? 0);
  const applicants = applicantsFor(input, star);
  const drawn = ledger.draws.find(({ body }) => body.grid === reply.grid && body.star === star);
  const isOpen = reply.state === "open";
  return (
    <section className="steps">
      <Choice
        label={t("deciding.star")}
        value={String(star)}
        options={stars.map((one) => [String(one), starName(locale, one, input.grid)] as const)}
        onChoose={(chosen) => setStar(Number(chosen))}
      />
      {drawn && <Drawn drawn={drawn.body} time={drawn.time} />}
      {applicants.length === 0 && <p>{t("deciding.noApplicants")}</p>}
      {applicants.length > 0 && !drawn && <p className="muted">{t("deciding.oneByOne")}</p>}
      {applicants.length > 0 && isOpen && !drawn && (
        <Opens key={`draw ${star}`} label={t("deciding.draw")}>
          {(close) => <DrawForm {...{ grid: reply.grid, star, applicants }} onClose={close} />}
        </Opens>
      )}
      {(drawn || applicants.length > 0) && (
        <Results
          key={`results ${star} ${drawn?.number ?? 0}`}
          groups={inspectionGroups(applicants, drawn?.body)}
          decided={decided}
          inspections={ledger.inspections}
        />
      )}
      <Effect decided={decided} star={star} />
    </section>
  );
}
