import {
  type Grid,
  type Issue,
  issue,
  locales,
  type SessionInfo,
  type Stage,
} from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { submitTranslator } from "../texts/submitTranslate.ts";

interface Parts {
  readonly reading: SheetReading;
  readonly info: SessionInfo;
  readonly grids: readonly Grid[];
}

/**
 * Why a sheet is not for this person to hand in: a branch hands in the self-assessment of its own, a
 * reviewer the later stages of the branch that the sheet was loaded for.
 */
export function strangerIssues({ reading, info, grids }: Parts): Issue[] {
  const isSelf = reading.stage === "self";
  const stage = isSelf === (info.role === "branch") ? [] : [wrongStage(reading.stage)];
  const own = info.branch;
  const stranger = own === undefined ? !reading.branch : (reading.branch ?? own.id) !== own.id;
  // a self-assessment in a reviewer's hands is the wrong stage: whose it is does not matter any more
  const branch = stranger && stage.length === 0 ? [issue("submission.branch", undefined)] : [];
  const other = own !== undefined && own.grid !== reading.grid.id;
  const grid = other
    ? [issue("submission.grid", undefined, otherGrid(reading, own.grid, grids))]
    : [];
  return [...stage, ...branch, ...grid];
}

/** Called by its name in either language. */
function wrongStage(stage: Stage): Issue {
  const [zh, en] = locales.map((locale) => {
    const found = submitTranslator(locale)(`queue.stage.${stage}`);
    return issue("submission.stage", undefined, { found });
  }) as [Issue, Issue];
  return { ...zh, message: { "zh-CN": zh.message["zh-CN"], en: en.message.en } };
}

/** Both grids by their titles, in the language of the sheet. */
const otherGrid = ({ grid, locale }: SheetReading, own: string, grids: readonly Grid[]) => ({
  limit: grids.find(({ id }) => id === own)?.title[locale] ?? own,
  found: grid.title[locale],
});
