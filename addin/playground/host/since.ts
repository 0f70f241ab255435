/**
 * Since which ExcelApi version each member of the model exists, by Microsoft's typings. A member
 * that is missing here counts as not there at all; a test compares this table with the classes.
 */
const SINCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "1.1": {
    Application: "Calculate CalculationMode",
    NamedItem: "GetRange Name Type Value Visible",
    NamedItemCollection: "GetItem",
    Range:
      "Address CellCount Clear ColumnCount ColumnIndex Delete Format Formulas GetBoundingRect GetCell GetColumn GetEntireColumn GetEntireRow GetIntersection GetLastCell GetLastColumn GetLastRow GetOffsetRange GetRow Insert NumberFormat RowCount RowIndex Select Text ValueTypes Values Worksheet",
    RangeBorder: "Color SideIndex Style Weight",
    RangeBorderCollection: "GetItem",
    RangeFill: "Clear Color",
    RangeFont: "Bold Color Italic Name Size",
    RangeFormat: "Borders Fill Font HorizontalAlignment VerticalAlignment WrapText",
    Table:
      "Columns Delete GetDataBodyRange GetHeaderRowRange GetRange Id Name ShowHeaders ShowTotals Style",
    TableCollection: "Add Count GetItem GetItemAt",
    Workbook: "Application GetSelectedRange Names Tables Worksheets",
    Worksheet: "Activate Charts Delete GetCell GetRange Id Name Position Tables Visibility",
    WorksheetCollection: "Add GetActiveWorksheet GetItem",
    TableColumn: "GetDataBodyRange GetHeaderRowRange GetRange Id Index Name",
    TableColumnCollection: "Count GetItem GetItemAt",
    Chart: "Delete Height Left Legend Name SetData Title Top Width",
    ChartCollection: "Add Count GetItem GetItemAt",
    ChartTitle: "Text Visible",
    ChartLegend: "Position",
  },
  "1.2": {
    FormatProtection: "Locked",
    Range: "ColumnHidden GetResizedRange Merge RowHidden Unmerge",
    RangeFormat: "AutofitColumns AutofitRows ColumnWidth Protection RowHeight",
    Table: "ClearFilters ConvertToRange ReapplyFilters Sort Worksheet",
    Worksheet: "GetUsedRange Protection",
    WorksheetProtection: "Options Protect Protected",
    TableColumn: "Filter",
    Filter: "Apply ApplyValuesFilter Clear Criteria",
    TableSort: "Apply Clear Fields Reapply",
  },
  "1.3": {
    Table: "ShowBandedRows ShowFilterButton",
  },
  "1.4": {
    NamedItem: "Comment Delete GetRangeOrNullObject Scope Worksheet WorksheetOrNullObject",
    NamedItemCollection: "Add GetCount GetItemOrNullObject",
    Range: "GetIntersectionOrNullObject GetUsedRangeOrNullObject",
    TableCollection: "GetCount GetItemOrNullObject",
    Worksheet: "GetUsedRangeOrNullObject Names",
    WorksheetCollection: "GetCount GetItemOrNullObject",
    ChartCollection: "GetCount GetItemOrNullObject",
    TableColumnCollection: "GetCount GetItemOrNullObject",
  },
  "1.5": {
    WorksheetCollection: "GetFirst GetLast",
  },
  "1.6": {
    Application: "SuspendApiCalculationUntilNextSync",
    ConditionalFormat: "Custom CustomOrNullObject Delete GetRange Id StopIfTrue Type",
    ConditionalFormatCollection: "Add ClearAll GetCount GetItem GetItemAt",
    ConditionalFormatRule: "Formula",
    ConditionalRangeFill: "Clear Color",
    ConditionalRangeFont: "Bold Color",
    ConditionalRangeFormat: "Fill Font",
    CustomConditionalFormat: "Format Rule",
    Range: "ConditionalFormats",
  },
  "1.7": {
    NamedItem: "Formula",
    Range: "IsEntireColumn IsEntireRow",
    Workbook: "GetActiveCell",
    Worksheet: "Copy FreezePanes GetRangeByIndexes TabColor",
    WorksheetFreezePanes: "FreezeAt FreezeColumns FreezeRows GetLocationOrNullObject Unfreeze",
    WorksheetProtection: "Unprotect",
    Chart: "ChartType Id",
  },
  "1.8": {
    // behind Excel.createWorkbook(); the typings have only that
    Application: "CreateWorkbook",
    DataValidation: "Clear ErrorAlert IgnoreBlanks Prompt Rule Type",
    Range: "DataValidation",
    Runtime: "EnableEvents",
    Worksheet: "Gridlines ShowGridlines",
  },
  "1.13": {
    Table: "Resize",
  },
  "1.9": {
    Application: "CalculationState SuspendScreenUpdatingUntilNextSync",
    PageLayout:
      "CenterHorizontally GetPrintTitleRowsOrNullObject Orientation PaperSize " +
      "SetPrintTitleRows Zoom",
    Worksheet: "PageLayout",
    Table: "AutoFilter",
    AutoFilter: "ClearCriteria Criteria Enabled IsDataFiltered Reapply",
    Range: "GetTables",
    TableScopedCollection: "GetCount GetFirst",
  },
};

const table: ReadonlyMap<string, string> = new Map(
  Object.entries(SINCE).flatMap(([version, types]) =>
    Object.entries(types).flatMap(([type, names]) =>
      names.split(" ").map((name) => [`${type}.${name}`, version] as const),
    ),
  ),
);

export const sinceOf = (type: string, member: string): string | undefined =>
  table.get(`${type}.${member}`);

/** Every member of the table, as `Type.Member` with its version. */
export const gatedMembers = (): ReadonlyMap<string, string> => table;

const numbers = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
};

export const isAtLeast = (version: string, needed: string | undefined): boolean => {
  if (needed === undefined) return false;
  const [major, minor] = numbers(version);
  const [neededMajor, neededMinor] = numbers(needed);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
};
