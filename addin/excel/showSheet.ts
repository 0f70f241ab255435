import { type Result, type Stage, success } from "../../shared/index.ts";
import { sheetNames } from "./names.ts";
import { runExcel } from "./runExcel.ts";

/** Whose sheet is looked for. */
export interface SheetOwner {
  readonly grid: string;
  readonly stage: Stage;
  readonly branch: string;
  /** number of the submission of the stage before: one that was handed in since makes another sheet */
  readonly from: number;
}

/** Shows the sheet that was made for a branch and stage, if this workbook has one: a draft is gone on with. */
export const showSheet = ({ grid, stage, branch, from }: SheetOwner): Promise<Result<boolean>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const anchors = worksheets.items.map((sheet) =>
      sheet.names.getItemOrNullObject(sheetNames.anchor).getRangeOrNullObject().load("values"),
    );
    await context.sync();
    const at = anchors.findIndex((anchor) => {
      if (anchor.isNullObject) return false;
      const [id, , , ofStage, ofBranch, number] = String(anchor.values[0]?.[0]).split("@");
      return id === grid && ofStage === stage && ofBranch === branch && number === String(from);
    });
    const found = worksheets.items[at];
    if (!found) return success(false);
    found.activate();
    await context.sync();
    return success(true);
  });
