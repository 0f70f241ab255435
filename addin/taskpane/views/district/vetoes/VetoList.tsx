import { vetoRows } from "../../../district/vetoRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Opens } from "../parts/Opens.tsx";
import { Pages } from "../parts/Pages.tsx";
import type { GridView } from "../parts/WithGrid.tsx";
import type { LedgerView } from "../parts/WithLedger.tsx";
import { StateVeto } from "./StateVeto.tsx";
import { VetoLine } from "./VetoLine.tsx";

/** The vetoes stated of a grid's branches, those taken back among them, and a form to state one. */
export function VetoList({ decided, branches, entries }: GridView & LedgerView) {
  const { t } = useDistrictText();
  const own = new Set(branches.map(({ id }) => id));
  const rows = vetoRows(entries).filter(({ entry }) => own.has(entry.body.branch));
  const mayState = decided.reply.state !== "published";
  const vetoes = decided.input.grid.vetoes ?? [];
  return (
    <section className="steps" aria-labelledby="vetoes-title">
      <h2 className="list-title" id="vetoes-title">
        {t("deciding.vetoes")}
      </h2>
      {rows.length === 0 && (
        <p>{t(vetoes.length === 0 ? "deciding.noVetoRules" : "deciding.noVetoes")}</p>
      )}
      {rows.length > 0 && (
        <Pages rows={rows} label={t("deciding.vetoes")}>
          {(row) => (
            <VetoLine key={row.entry.number} row={row} decided={decided} branches={branches} />
          )}
        </Pages>
      )}
      {mayState && vetoes.length > 0 && (
        <Opens label={t("deciding.state")}>
          {(close) => <StateVeto vetoes={vetoes} branches={branches} onClose={close} />}
        </Opens>
      )}
    </section>
  );
}
