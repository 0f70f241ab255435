import type { Applicant } from "../../../../../shared/index.ts";
import { localTime, starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Tag } from "../../Tag.tsx";
import { Opens } from "../parts/Opens.tsx";
import { Pages } from "../parts/Pages.tsx";
import type { GridView } from "../parts/WithGrid.tsx";
import type { LedgerView } from "../parts/WithLedger.tsx";
import { ImportHeld } from "./ImportHeld.tsx";
import { RecheckForm } from "./RecheckForm.tsx";

/** The re-check of who holds a star from the years before. */
export function Holders({ decided, branches, ledger }: GridView & LedgerView) {
  const { t } = useDistrictText();
  const rows = decided.input.applicants.filter(({ holds = 0 }) => holds > 0);
  return (
    <section className="steps" aria-labelledby="holders-title">
      <h2 className="list-title" id="holders-title">
        {t("deciding.holders")}
      </h2>
      {rows.length === 0 && <p>{t("deciding.noHolders")}</p>}
      {rows.length > 0 && (
        <Pages rows={rows} label={t("deciding.holders")}>
          {(holder) => <Holder key={holder.id} {...{ holder, decided, ledger }} />}
        </Pages>
      )}
      {decided.reply.state === "open" && <ImportHeld decided={decided} branches={branches} />}
    </section>
  );
}

interface HolderProps {
  readonly holder: Applicant;
  readonly decided: GridView["decided"];
  readonly ledger: LedgerView["ledger"];
}

function Holder({ holder, decided, ledger }: HolderProps) {
  const { t, locale } = useDistrictText();
  const entry = ledger.rechecks.get(holder.id);
  const { state, deadline, note, office } = entry?.body ?? {};
  const name = decided.nameOf(holder.id);
  const star = starName(locale, holder.holds ?? 0, decided.input.grid);
  return (
    <li className="outcome">
      <p className="outcome-head">
        <span className="branch-name">{name}</span>
        <Tag>{t(`deciding.recheck.${state ?? "none"}`)}</Tag>
      </p>
      <p className="muted">
        {[decided.unitOf(holder.id), t("deciding.holds", { star })].filter(Boolean).join(" · ")}
      </p>
      {deadline !== undefined && <p>{t("deciding.until", { day: deadline })}</p>}
      {note !== undefined && <p className="text">{note}</p>}
      {entry && office !== undefined && (
        <p className="muted">
          {t("deciding.byOffice", { office, time: localTime(locale, entry.time) })}
        </p>
      )}
      {decided.reply.state === "open" && (
        <Opens key={entry?.number ?? 0} label={t("deciding.recheck")} about={name}>
          {(close) => <RecheckForm branch={holder.id} onClose={close} />}
        </Opens>
      )}
    </li>
  );
}
