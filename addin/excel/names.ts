/**
 * Sheet-scoped names that anchor a grid's sheet. Ranges are found by name, never by address: names
 * follow when rows are inserted, the sheet is renamed or copied.
 */
export const sheetNames = {
  /** one cell: "grid@version@locale@stage@branch@number of the submission before" */
  anchor: "XJ_GRID",
  /** item ids, entries and remarks: columns of the same rows */
  ids: "XJ_IDS",
  entry: "XJ_ENTRY",
  remark: "XJ_REMARK",
  /** marks of the stage before; only on a reviewer's sheet */
  before: "XJ_BEFORE",
  /** remarks of the stage before; only on a reviewer's sheet */
  said: "XJ_SAID",
  star: "XJ_STAR",
  total: "XJ_TOTAL",
  /** one cell: number, time and hash of the receipt, once it was asked for */
  receipt: "XJ_RECEIPT",
} as const;

/** Stands for the branch on a sheet of sample data: no branch's id can look like this. */
export const sampleBranch = "SAMPLE";
