/** The one door to Excel: nothing outside this folder sees Office or Excel. */
export { onCommand } from "./commands.ts";
export { pageLocale, startHost } from "./host.ts";
export type { SheetHead } from "./insertGrid.ts";
export { insertGrid, prepareInsert } from "./insertGridLater.ts";
export { sampleBranch } from "./names.ts";
export { openWorkbook } from "./openWorkbook.ts";
export { fillFromBefore, restorePrevious, writeMarks } from "./overwrite.ts";
export type { PulledRanking } from "./ranking/pulledRanking.ts";
export type { WriteProgress, WriteWatch } from "./ranking/requests.ts";
export { type RankingWritten, writeRanking, writeRegion } from "./ranking/writeRanking.ts";
export { readSheet } from "./readSheet.ts";
export { selectCell } from "./selectCell.ts";
export { selectItem } from "./selectItem.ts";
export { type SheetOwner, showSheet } from "./showSheet.ts";
export type { CommandId, HostInfo, SheetIssue, SheetReading } from "./types.ts";
export { commandIds } from "./types.ts";
export { watchSheets } from "./watchSheets.ts";
export { type WrittenReceipt, writeReceipt } from "./writeReceipt.ts";
