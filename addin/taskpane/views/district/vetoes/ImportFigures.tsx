import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { LedgerInput } from "../../../../../shared/index.ts";
import { type FigureLines, type FigureRow, figureLines } from "../../../district/figureLines.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Folded } from "../../Folded.tsx";
import { IssueBar } from "../../IssueBar.tsx";
import { Choice } from "../parts/Choice.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";
import type { GridView } from "../parts/WithGrid.tsx";

/** As the ledger takes them: how much at most, and how many at a time. */
const kinds = { points: 1_000_000, panel: 10_000 } as const;
type FigureKind = keyof typeof kinds;
const mostLines = 5000;

/** The platform's points, or the panel's scores, pasted from a sheet; what is wrong is said line by line. */
export function ImportFigures({ branches, decided }: GridView) {
  const { t } = useDistrictText();
  const [kind, setKind] = useState<FigureKind>("points");
  const [text, setText] = useState("");
  const [entered, setEntered] = useState(0);
  const used = useDeferredValue(text);
  const lines = useMemo(() => figureLines(used, branches, kinds[kind]), [used, branches, kind]);
  const { busy, issues, enter } = useEnter();
  const send = async () => {
    if (await enter(lines.rows.map((row) => entryOf(kind, row)))) {
      setEntered(lines.rows.length);
      setText("");
    }
  };
  if (decided.reply.state !== "open") return null;
  return (
    <section className="card steps" aria-labelledby="figures-title">
      <h2 className="card-title" id="figures-title">
        {t("deciding.figures")}
      </h2>
      <p className="muted">{t("deciding.figuresHint")}</p>
      <Choice
        label={t("deciding.figureKind")}
        value={kind}
        options={[
          ["points", t("deciding.figure.points")],
          ["panel", t("deciding.figure.panel")],
        ]}
        onChoose={setKind}
      />
      <TextField
        label={t("deciding.figureText")}
        value={text}
        rows={6}
        maxLength={1_000_000}
        onChange={(next) => {
          setText(next);
          setEntered(0);
        }}
      />
      <div role="status">{entered > 0 && <p>{t("deciding.figureDone", { n: entered })}</p>}</div>
      {used.trim() !== "" && <Read lines={lines} />}
      <IssueBar issues={issues} />
      {lines.rows.length > 0 && lines.rows.length <= mostLines && (
        <Button size="small" disabledFocusable={busy} onClick={() => void send()}>
          {t("deciding.figureSend", { n: lines.rows.length })}
        </Button>
      )}
    </section>
  );
}

const entryOf = (kind: FigureKind, { branch, figure }: FigureRow): LedgerInput =>
  kind === "points"
    ? { kind: "points", branch, points: figure }
    : { kind: "panel", branch, score: figure };

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
