import "../../styles/deciding.css";
import { Holders } from "./inspection/Holders.tsx";
import { Sampling } from "./inspection/Sampling.tsx";
import { WithGrid } from "./parts/WithGrid.tsx";
import { WithLedger } from "./parts/WithLedger.tsx";

/** The inspection on site: draws by lot, what was found, and the re-check of who holds a star. */
export default function Inspection() {
  return (
    <WithGrid>
      {(view) => (
        <WithLedger>
          {(ledger) => (
            <div className="steps">
              <Sampling {...view} {...ledger} />
              <Holders {...view} {...ledger} />
            </div>
          )}
        </WithLedger>
      )}
    </WithGrid>
  );
}
