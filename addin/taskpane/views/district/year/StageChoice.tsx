import { Field, Select } from "@fluentui/react-components";
import type { Stage } from "../../../../../shared/index.ts";
import { stageOrder } from "../../../district/cycleDraft.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

interface Props {
  readonly stage: Stage;
  readonly onChoose: (stage: Stage) => void;
}

/** Whose work the lists below are about. */
export function StageChoice({ stage, onChoose }: Props) {
  const { t } = useDistrictText();
  return (
    <Field label={t("year.stage")}>
      <Select
        value={stage}
        onChange={(_, { value }) => onChoose(stageOrder.find((one) => one === value) ?? "self")}
      >
        {stageOrder.map((one) => (
          <option key={one} value={one}>
            {t(`year.stage.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
