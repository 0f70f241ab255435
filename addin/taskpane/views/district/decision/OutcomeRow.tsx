import type { Outcome } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import { lineDistance } from "../../../district/lineDistance.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Tag } from "../../Tag.tsx";
import { Reasons } from "../parts/Reasons.tsx";

interface Props {
  readonly outcome: Outcome;
  readonly decided: Decided;
}

/** A branch, what it comes to, and why; what waits for somebody says so at once. */
export function OutcomeRow({ outcome, decided }: Props) {
  const { t, locale } = useDistrictText();
  const { id, result, star, applied, rank, tied, reasons } = outcome;
  const { grid } = decided.input;
  const line = lineDistance(outcome, decided.decision.levels);
  const isOpen = result === "undecided";
  const held =
    star !== null && star > 0 ? starName(locale, star, grid) : t(`deciding.result.${result}`);
  return (
    <li className={`outcome ${result}`}>
      <p className="outcome-head">
        <span className="branch-name">{decided.nameOf(id)}</span>
        <Tag>{held}</Tag>
      </p>
      <p className="muted">
        {[
          decided.unitOf(id),
          applied === null ? "" : t("deciding.applied", { star: starName(locale, applied, grid) }),
          rank === undefined ? "" : t(tied ? "deciding.rankTied" : "deciding.rank", { rank }),
          line === undefined ? "" : t(`deciding.line.${line.side}`, { n: line.places }),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {reasons.length > 0 && (
        <details className="why" open={isOpen}>
          <summary>{t("deciding.why")}</summary>
          <Reasons reasons={reasons} decided={decided} />
        </details>
      )}
    </li>
  );
}
