/** The only door to the scoring module: pure, no Office, no Worker, no clock, no randomness, no I/O. */

export type { Issue, IssueCode, IssueData } from "./base/issue.ts";
export { issue, issueCodes, quoted } from "./base/issue.ts";
export type { Result } from "./base/result.ts";
export { failure, success } from "./base/result.ts";
export type { Locale, Text } from "./base/text.ts";
export { locales } from "./base/text.ts";
export { type Places, quota } from "./decide/quota.ts";
export { evaluate } from "./evaluate/evaluate.ts";
export type { Evaluation, ItemResult, ItemState, Missing } from "./evaluate/evaluation.ts";
export { itemStates } from "./evaluate/evaluation.ts";
export type { Grid, Item, ItemKind, QuotaRule, Section } from "./grid/grid.ts";
export { itemsOf, starsOf } from "./grid/grid.ts";
export { gridSchema } from "./grid/gridSchema.ts";
export { parseGrid } from "./grid/parseGrid.ts";
export { gridById, grids } from "./grids/index.ts";
export type { CellRole, ColumnKey, Layout, LayoutCell, LayoutRow } from "./layout/layout.ts";
export { cellName, columnName, columnOf } from "./layout/layout.ts";
export { sheetTexts } from "./layout/sheetTexts.ts";
export { summaryColumns } from "./layout/summaryFormulas.ts";
export { type Formulas, toFormulas } from "./layout/toFormulas.ts";
export { toLayout } from "./layout/toLayout.ts";
export type { Mark, Marks, Share } from "./marks/mark.ts";
export { readMark } from "./marks/readMark.ts";
export type { RankEntry, RankPolicy, Standing } from "./rank/rank.ts";
export { compareShares, rank } from "./rank/rank.ts";
export * from "./wire/vocabulary.ts";
export * from "./wire/wire.ts";
