import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { LedgerInput } from "../../../../../shared/index.ts";
import { type FigureLines, type FigureRow, figureLines } from "../../../district/figureLines.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Folded } from "../../Folded.tsx";
import { IssueBar } from "../../IssueBar.tsx";
import type { NamedBranch } from "./BranchField.tsx";
import { TextField } from "./TextField.tsx";
import { useEnter } from "./useEnter.ts";

/** As many as the ledger takes at a time. */
const mostLines = 5000;

interface Props {
  readonly branches: readonly NamedBranch[];
  /** the highest figure that is one */
  readonly most: number;
  /** whole numbers only */
  readonly whole?: boolean;
  readonly entryOf: (row: FigureRow) => LedgerInput;
  /** why nothing can be entered yet */
  readonly fault?: string | undefined;
}

/** Two columns pasted from a sheet; what is wrong is said line by line, the rest can be entered. */
export function PasteFigures({ branches, most, whole = false, entryOf, fault }: Props) {
  const { t } = useDistrictText();
  const [text, setText] = useState("");
  const [entered, setEntered] = useState(0);
  const used = useDeferredValue(text);
  const lines = useMemo(
    () => figureLines(used, branches, { most, whole }),
    [used, branches, most, whole],
  );
  const { busy, issues, enter } = useEnter();
  const { rows } = lines;
  const send = async () => {
    if (busy || !(await enter(rows.map(entryOf)))) return;
    setEntered(rows.length);
    setText("");
  };
  const type = (next: string) => {
    setText(next);
    setEntered(0);
  };
  return (
    <>
      <TextField
        label={t("deciding.figureText")}
        value={text}
        rows={6}
        maxLength={1_000_000}
        onChange={type}
      />
      <div role="status">{entered > 0 && <p>{t("deciding.figureDone", { n: entered })}</p>}</div>
      {used.trim() !== "" && <Read lines={lines} />}
      {rows.length > 0 && fault !== undefined && <p role="alert">{fault}</p>}
      <IssueBar issues={issues} />
      {rows.length > 0 && rows.length <= mostLines && fault === undefined && (
        <Button size="small" disabledFocusable={busy} onClick={() => void send()}>
          {t("deciding.figureSend", { n: rows.length })}
        </Button>
      )}
    </>
  );
}

function Read({ lines: { rows, faults } }: { readonly lines: FigureLines }) {
  const { t } = useDistrictText();
  return (
    <>
      <p role="status">
        {t("deciding.figureRead", { n: rows.length, faults: faults.length })}{" "}
        {rows.length === 0 && t("deciding.figureNone")}
        {rows.length > mostLines && t("deciding.figureMany", { n: mostLines })}
      </p>
      {faults.length > 0 && (
        <Folded first={5}>
          {faults.map(({ line, fault, found }) => (
            <li key={line}>{t(`deciding.fault.${fault}`, { line, found })}</li>
          ))}
        </Folded>
      )}
    </>
  );
}
