import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Decided } from "../../../district/decided.ts";
import type { InspectionGroup } from "../../../district/inspectionRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import type { InspectionResult } from "./Results.tsx";

interface Props {
  readonly branch: string;
  /** of the first branch of a unit: the unit */
  readonly group?: InspectionGroup | undefined;
  readonly decided: Decided;
  readonly known: InspectionResult | undefined;
  readonly chosen: InspectionResult | undefined;
  /** left out: nothing can be entered any more */
  readonly onChoose: ((result: InspectionResult) => void) | undefined;
}

const results = ["passed", "failed"] as const;

/** A branch to be inspected, and what was found. */
export function ResultRow({ branch, group, decided, known, chosen, onChoose }: Props) {
  const { t } = useDistrictText();
  const id = useId();
  const value = chosen ?? known ?? "none";
  const name = decided.nameOf(branch);
  return (
    <li className="outcome">
      {group && <UnitLine group={group} decided={decided} />}
      <div className="outcome-head">
        <label htmlFor={id}>{name}</label>
        {onChoose ? (
          <Select
            id={id}
            size="small"
            value={value}
            onChange={(_, data) => {
              const result = results.find((one) => one === data.value);
              if (result) onChoose(result);
            }}
          >
            {value === "none" && <option value="none">{t("deciding.inspection.none")}</option>}
            {results.map((one) => (
              <option key={one} value={one}>
                {t(`deciding.inspection.${one}`)}
              </option>
            ))}
          </Select>
        ) : (
          <span id={id}>{t(`deciding.inspection.${value}`)}</span>
        )}
      </div>
    </li>
  );
}

function UnitLine({
  group,
  decided,
}: Pick<Required<Props>, "decided"> & { group: InspectionGroup }) {
  const { t } = useDistrictText();
  const { unit, of, branches } = group;
  const name = unit === undefined ? t("deciding.noUnit") : decided.unitName(unit);
  const n = branches.length;
  return (
    <p className="muted">
      {n < of
        ? t("deciding.drawnUnit", { unit: name, n, of })
        : t("deciding.wholeUnit", { unit: name, n })}
    </p>
  );
}
