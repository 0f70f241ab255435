import { useState } from "react";
import type { Decided } from "../../../district/decided.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Group } from "../../Group.tsx";
import { Reasons } from "../parts/Reasons.tsx";

/** What there is to say of units: too many applications, failed inspections, shares of low stars. */
export function Units({ decided }: { readonly decided: Decided }) {
  const { t } = useDistrictText();
  const [open, setOpen] = useState(false);
  const { units } = decided.decision;
  if (units.length === 0) return null;
  return (
    <Group
      title={t("deciding.units")}
      count={t("deciding.count", { n: units.length })}
      open={open}
      onToggle={setOpen}
    >
      {units.map(({ unit, reasons }) => (
        <li key={unit} className="outcome">
          <p className="branch-name">{decided.unitName(unit)}</p>
          <Reasons reasons={reasons} decided={decided} />
        </li>
      ))}
    </Group>
  );
}
