import type { SheetReading } from "../../excel/index.ts";
import { isTargetBoard } from "../state/targets.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { useSay } from "../useSay.ts";
import { AllItems } from "./AllItems.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { IssueList } from "./IssueList.tsx";
import { NextStar } from "./NextStar.tsx";
import { ReturnedLine } from "./ReturnedLine.tsx";
import { SampleNote } from "./SampleNote.tsx";
import { StarPanel, starWords } from "./StarPanel.tsx";
import { StopBar } from "./StopBar.tsx";
import { boardWords, TargetBoard } from "./TargetBoard.tsx";

/** The result of one sheet: the star, what to correct, the way to the next star, every item. */
export default function Scorecard({ reading }: { readonly reading: SheetReading }) {
  const { notice } = usePart("sheet");
  const { choose, restorePrevious } = useActions();
  const { t, locale } = useText();
  const errors = reading.issues.filter(({ severity }) => severity === "error").length;
  const isBoard = isTargetBoard(reading);
  const words = isBoard ? boardWords(reading, t, locale) : starWords(reading, t, locale);
  useSay([words, errors > 0 ? t("issues.errors", { n: errors }) : ""].join(" "), "calm");
  return (
    <article className="score">
      <h1 className="title">{reading.grid.title[locale]}</h1>
      <p className="muted meta">
        {t("score.sheet", { name: reading.sheet.name })} ·{" "}
        {t("score.version", { version: reading.grid.version })}
      </p>
      <ReturnedLine />
      <SampleNote reading={reading} />
      {!isBoard && <StarPanel reading={reading} />}
      <IssueBar issues={notice} intent="warning" />
      <StopBar reading={reading} />
      <IssueList reading={reading} severity="error" />
      {isBoard ? (
        <TargetBoard reading={reading} />
      ) : (
        <>
          <NextStar reading={reading} />
          <AllItems reading={reading} />
        </>
      )}
      <IssueList reading={reading} severity="note" />
      <p className="feet">
        <button type="button" className="link" onClick={() => choose(true)}>
          {t("choose.another")}
        </button>
        <button type="button" className="link" onClick={() => void restorePrevious()}>
          {t("score.restore")}
        </button>
      </p>
    </article>
  );
}
