/** The only door to the scoring module: pure, no Office, no Worker, no clock, no randomness, no I/O. */

export type { Issue, IssueCode, IssueData } from "./base/issue.ts";
export { issue, issueCodes, quoted } from "./base/issue.ts";
export type { Result } from "./base/result.ts";
export { failure, success } from "./base/result.ts";
export type { Locale, Text } from "./base/text.ts";
export { locales } from "./base/text.ts";
export {
  type ChainEnd,
  type ChainRow,
  chainStart,
  chainText,
  emptyChain,
} from "./chain/chainText.ts";
export { resultOf, type StatedResult } from "./chain/checkResult.ts";
export {
  type ExportEnd,
  type ExportHeader,
  type ExportKind,
  type ExportRecord,
  exportFormat,
  exportKinds,
} from "./chain/exportSchema.ts";
export { type Hashing, plainHashing, type Running } from "./chain/hashing.ts";
export { ledgerHash } from "./chain/ledgerRows.ts";
export { linesOf } from "./chain/linesOf.ts";
export { sealAct, sealReturn } from "./chain/returns.ts";
export { verdictText } from "./chain/verdictTexts.ts";
export { type Verdict, Verifier, type VerifyOptions } from "./chain/verifier.ts";
export { verifyExport } from "./chain/verifyExport.ts";
export type { Change } from "./compare/change.ts";
export type { Comparison, StageMarks } from "./compare/compare.ts";
export { compare } from "./compare/compare.ts";
export { type Distance, distance } from "./compare/distance.ts";
export { type Impact, impact, type PastSubmission } from "./compare/impact.ts";
export { type Inflation, inflationOf, type TotalInflation } from "./compare/inflation.ts";
export { joined, shownMark, spoken } from "./compare/spoken.ts";
export type { Step, Way } from "./compare/way.ts";
export { type Cycle, cycleSchema } from "./cycle/cycleSchema.ts";
export { type Attempt, mayAct } from "./cycle/mayAct.ts";
export { type Moment, type MomentKind, momentKinds, momentsOf } from "./cycle/momentsOf.ts";
export { nextMoment } from "./cycle/nextMoment.ts";
export { policyIssues } from "./cycle/policyIssues.ts";
export { refusalFrom } from "./cycle/refusalFrom.ts";
export { tooEarly, tooLate } from "./cycle/refusals.ts";
export { type RatingHistory, stateOf } from "./cycle/stateOf.ts";
export {
  type CycleState,
  cycleStates,
  type SubmissionAction,
  type SubmissionState,
  submissionActionNames,
  submissionActions,
  submissionStateNames,
  submissionStates,
} from "./cycle/states.ts";
export { type Intent, transitionOf, windowStage } from "./cycle/transitionOf.ts";
export { type NextState, type Transition, transitions } from "./cycle/transitions.ts";
export { type StageWindow, windowOf } from "./cycle/windowOf.ts";
export { decide } from "./decide/decide.ts";
export type {
  Applicant,
  Confirmation,
  Decision,
  DecisionInput,
  DecisionResult,
  Level,
  Outcome,
  Peer,
  Proposal,
  ProposalKind,
  RecheckState,
  UnitFinding,
  VetoFinding,
} from "./decide/decision.ts";
export { recheckStates } from "./decide/decision.ts";
export { isFigure } from "./decide/figure.ts";
export { type FoundVeto, findVetoes } from "./decide/findVetoes.ts";
export { openOf } from "./decide/openOf.ts";
export { outcomeChanges } from "./decide/outcomeChanges.ts";
export { type Places, quota } from "./decide/quota.ts";
export { type Rating, ratingOf } from "./decide/ratingOf.ts";
export type { PastStar } from "./decide/standingBefore.ts";
export {
  type DecisionBranch,
  type DecisionSources,
  toDecisionInput,
} from "./decide/toDecisionInput.ts";
export { factsOf } from "./decide/vetoFacts.ts";
export {
  type Move,
  type PlacesMoved,
  type RuleChange,
  type WhatIf,
  whatIf,
} from "./decide/whatIf.ts";
export { evaluate } from "./evaluate/evaluate.ts";
export type { Evaluation, ItemResult, ItemState, Missing, Total } from "./evaluate/evaluation.ts";
export { itemStates } from "./evaluate/evaluation.ts";
export { explain } from "./explain/explain.ts";
export type { BranchCategory, BranchTraits, BranchType } from "./grid/branch.ts";
export {
  branchCategories,
  branchCategoryNames,
  branchTypeNames,
  branchTypes,
} from "./grid/branch.ts";
export type {
  AskingItem,
  DecisionRules,
  Grid,
  Item,
  ItemKind,
  QuotaRule,
  ScoredItem,
  Section,
  SectionRole,
  Veto,
} from "./grid/grid.ts";
export { isAsking, isPending, isScored, itemsOf, roleOf, starsOf } from "./grid/grid.ts";
export { gridFor } from "./grid/gridFor.ts";
export { gridFormat, gridSchema } from "./grid/gridSchema.ts";
export { parseGrid } from "./grid/parseGrid.ts";
export { gridById, grids } from "./grids/index.ts";
export { stageBefore } from "./layout/columns.ts";
export type { CellRole, ColumnKey, Layout, LayoutCell, LayoutRow } from "./layout/layout.ts";
export {
  asideColumn,
  cellName,
  columnName,
  columnOf,
  stageColumn,
  visibleColumns,
} from "./layout/layout.ts";
export { sheetTexts } from "./layout/sheetTexts.ts";
export { summaryColumns } from "./layout/summaryFormulas.ts";
export { type Formulas, toFormulas } from "./layout/toFormulas.ts";
export { toLayout } from "./layout/toLayout.ts";
export {
  type Application,
  type Applying,
  applicationsOf,
  ledgerTraits,
} from "./ledger/applications.ts";
export { daysAfter, lastDayOf, localDay } from "./ledger/days.ts";
export {
  applicationForm,
  type FormField,
  longestAnswer,
  offeredSections,
} from "./ledger/forms.ts";
export { cycleStateNames, ledgerKindNames } from "./ledger/kindNames.ts";
export {
  type LedgerKind,
  type LedgerRule,
  ledgerKinds,
  ledgerRules,
  revocableKinds,
} from "./ledger/kinds.ts";
export {
  type Ledger,
  type LedgerVeto,
  type Objection,
  type Rectification,
  readLedger,
} from "./ledger/ledger.ts";
export {
  type LedgerBody,
  type LedgerBodyOf,
  type LedgerEntry,
  type LedgerInput,
  ledgerBodySchema,
  ledgerEntrySchema,
  ledgerInputSchema,
} from "./ledger/ledgerSchema.ts";
export type { Mark, Marks, Share } from "./marks/mark.ts";
export { readMark } from "./marks/readMark.ts";
export { typedMark } from "./marks/typedMark.ts";
export {
  type Difference,
  differenceOf,
  directionOf,
} from "./overview/differenceOf.ts";
export {
  byCategory,
  byUnit,
  type CategorySummary,
  type UnitSummary,
  type YearOnYear,
  yearOnYear,
} from "./overview/groups.ts";
export { type Histogram, histogramOf } from "./overview/histogramOf.ts";
export { inflationByUnit, inflationIn, type UnitInflation } from "./overview/inflationByUnit.ts";
export { type NextStar, nextStarOf } from "./overview/nextStar.ts";
export { overviewOf, type RatedBranch } from "./overview/overviewOf.ts";
export {
  nearMisses,
  type OverviewChoice,
  type OverviewSort,
  selectOverview,
} from "./overview/selectOverview.ts";
export { compareShares } from "./rank/compare.ts";
export { rank } from "./rank/rank.ts";
export { rankEntry } from "./rank/rankEntry.ts";
export { rankUnits, type StarShare, type UnitStanding } from "./rank/rankUnits.ts";
export type { Criterion, RankEntry, RankPolicy, Standing } from "./rank/standing.ts";
export { standingKey, starOfKey, starStep, wholeShare } from "./rank/standingKey.ts";
export type { UnitEntry } from "./rank/unit.ts";
export { canonical, hashOf } from "./record/canonical.ts";
export { type Draw, type DrawInput, draw } from "./record/draw.ts";
export { type Drawable, drawByUnit, type UnitDrawInput } from "./record/drawByUnit.ts";
export type { DecisionContent, DecisionRecord, GridStamp } from "./record/record.ts";
export { beginsRecord, recordText } from "./record/recordTexts.ts";
export { type SampleRule, sampleSize } from "./record/sampleSize.ts";
export { sealRecord } from "./record/sealRecord.ts";
export { stampGrid } from "./record/stampGrid.ts";
export { tagOf } from "./record/tagOf.ts";
export { type Json, toJson } from "./record/toJson.ts";
export { type Recompute, verifyRecord } from "./record/verifyRecord.ts";
export { writeJson } from "./record/writeJson.ts";
export {
  type ActName,
  api,
  apiRoutes,
  bodyLimits,
  type LongName,
  type Params,
  type RegionName,
  type Route,
  type RouteName,
  type RouteOf,
  type SharedName,
  type ViewType,
} from "./wire/api/api.ts";
export type { ApiType } from "./wire/api/client.ts";
export * from "./wire/branches.ts";
export * from "./wire/cycles.ts";
export * from "./wire/decisions.ts";
export * from "./wire/drafts.ts";
export * from "./wire/grids.ts";
export * from "./wire/history.ts";
export * from "./wire/ledger.ts";
export * from "./wire/live.ts";
export * from "./wire/liveWords.ts";
export * from "./wire/overview.ts";
export * from "./wire/people.ts";
export * from "./wire/rankings.ts";
export * from "./wire/records.ts";
export * from "./wire/regions.ts";
export * from "./wire/replies.ts";
export * from "./wire/vocabulary.ts";
export * from "./wire/wire.ts";
