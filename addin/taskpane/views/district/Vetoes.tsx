import { useDistrictText } from "../../useDistrictText.ts";
import "../../styles/deciding.css";
import { WithGrid } from "./parts/WithGrid.tsx";
import { WithLedger } from "./parts/WithLedger.tsx";
import { ImportFigures } from "./vetoes/ImportFigures.tsx";
import { Proposals } from "./vetoes/Proposals.tsx";
import { VetoList } from "./vetoes/VetoList.tsx";

/** What is about misconduct, and what the rules propose: seen and confirmed by coordinators only. */
export default function Vetoes() {
  const { t } = useDistrictText();
  return (
    <div className="steps">
      <p className="muted">{t("deciding.coordinatorOnly")}</p>
      <WithGrid>
        {(view) => (
          <div className="steps">
            <WithLedger>{(ledger) => <VetoList {...view} {...ledger} />}</WithLedger>
            <Proposals {...view} />
            <ImportFigures {...view} />
          </div>
        )}
      </WithGrid>
    </div>
  );
}
