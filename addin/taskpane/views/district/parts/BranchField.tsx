import { useDeferredValue, useState } from "react";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "./Choice.tsx";
import { TextField } from "./TextField.tsx";

export interface NamedBranch {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

interface Props {
  readonly branches: readonly NamedBranch[];
  /** "" for none */
  readonly value: string;
  readonly onChoose: (branch: string) => void;
  readonly error?: string | undefined;
}

/** So many are offered; of more, some letters of the name lead to the one that is meant. */
const most = 50;

/** A branch chosen by name: letters narrow the choice down. */
export function BranchField({ branches, value, onChoose, error }: Props) {
  const { t } = useDistrictText();
  const [words, setWords] = useState("");
  const sought = useDeferredValue(words).trim().toLowerCase();
  const found = branches.filter(({ id, name, unit }) =>
    `${name} ${unit} ${id}`.toLowerCase().includes(sought),
  );
  const shown = found.slice(0, most);
  const chosen = branches.find(({ id }) => id === value);
  const all = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
  return (
    <>
      <TextField
        label={t("deciding.find")}
        value={words}
        onChange={setWords}
        {...(found.length > most
          ? { hint: t("deciding.findMore", { n: most, of: found.length }) }
          : {})}
      />
      <Choice
        label={t("deciding.branch")}
        value={value}
        error={error}
        options={[
          ["", t("deciding.choose")],
          ...all.map(({ id, name, unit }) => [id, unit ? `${name}（${unit}）` : name] as const),
        ]}
        onChoose={onChoose}
      />
    </>
  );
}
