import { Button } from "@fluentui/react-components";
import { compare, stageBefore } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { openItems } from "../state/progress.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { ChangeList } from "./ChangeList.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { ReturnForm } from "./ReturnForm.tsx";

/** The reviewer's sheet in front: what it says otherwise than the stage before, and what to do with it. */
export function ReviewSheet() {
  const { reading } = usePart("sheet");
  const { branches } = usePart("review");
  if (reading === null || reading.stage === "self") return null;
  const branch = branches.find(({ id }) => id === reading.branch);
  if (!branch) return null;
  const newest = branch.receipts[stageBefore(reading.stage)]?.number ?? 0;
  return <Front reading={reading} name={branch.name} isBehind={newest > (reading.from ?? 0)} />;
}

interface FrontProps {
  readonly reading: SheetReading;
  readonly name: string;
  /** the branch has handed in since the sheet was made */
  readonly isBehind: boolean;
}

function Front({ reading, name, isBehind }: FrontProps) {
  const { back } = usePart("review");
  const { show, preview, writeBack, fillFromBefore } = useActions();
  const { t } = useSubmitText();
  const { grid, marks, reasons, stage } = reading;
  const before = t(`queue.stage.${stageBefore(stage)}`);
  const { changes } = compare(grid, { marks: reading.before ?? {} }, { marks, reasons });
  const submit = () => {
    show("submit");
    void preview();
  };
  return (
    <section className="card" aria-labelledby="front-title">
      <h2 className="list-title" id="front-title">
        {t("review.sheet", { branch: name })}
      </h2>
      {isBehind && <IssueBar issues={[]} intent="warning" title={t("review.behind")} />}
      {changes.length === 0 ? (
        <p className="muted">{t("review.same", { stage: before })}</p>
      ) : (
        <>
          <h3 className="list-title">
            {t("review.differences", { stage: before, n: changes.length })}
          </h3>
          <ChangeList grid={grid} changes={changes} cells={reading.cells} />
        </>
      )}
      {openItems(reading).length > 0 && back === "no" && (
        <Button size="small" onClick={() => void fillFromBefore()}>
          {t("review.fill", { stage: before })}
        </Button>
      )}
      {back === "no" ? (
        <div className="buttons">
          <Button size="small" appearance="primary" onClick={submit}>
            {t("review.submit", { stage: t(`queue.stage.${stage}`) })}
          </Button>
          {stage === "first" && (
            <Button size="small" onClick={() => writeBack(true)}>
              {t("review.return")}
            </Button>
          )}
        </div>
      ) : (
        <ReturnForm comments={Object.keys(reasons).length} />
      )}
    </section>
  );
}
