import {
  type BranchesReply,
  type Overview,
  type OverviewRow,
  type Ranking,
  type RankingRow,
  type Receipt,
  type Returned,
  roles,
  type SessionInfo,
  type SessionReply,
  type SubmissionReply,
  stages,
  submissionStates,
  type Timeline,
  type WindowInfo,
  type Withdrawn,
} from "../../../shared/index.ts";

/**
 * Whether an answer has the shape that the wire promises: a proxy's login page or another version
 * must not reach the views. Only what the pane uses is looked at.
 */

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const has = (record: JsonRecord, type: "string" | "number", ...names: string[]) =>
  names.every((name) => typeof record[name] === type);

const isPart = (value: unknown, type: "string" | "number", ...names: string[]) =>
  isRecord(value) && has(value, type, ...names);

export const isReceipt = (value: unknown): value is Receipt =>
  isRecord(value) &&
  has(value, "number", "number", "star") &&
  has(value, "string", "branch", "time", "hash") &&
  (stages as readonly unknown[]).includes(value["stage"]) &&
  isPart(value["grid"], "string", "id", "version") &&
  (value["total"] === undefined || isPart(value["total"], "number", "earned", "max"));

const isText = (value: unknown) => typeof value === "string";

const isRecordOf = (value: unknown, fits: (part: unknown) => boolean) =>
  isRecord(value) && Object.values(value).every(fits);

export const isReturned = (value: unknown): value is Returned =>
  isRecord(value) &&
  has(value, "number", "number") &&
  has(value, "string", "comment", "time") &&
  isRecordOf(value["items"], isText);

export const isSubmissionReply = (value: unknown): value is SubmissionReply =>
  isRecord(value) &&
  isReceipt(value["receipt"]) &&
  isRecord(value["marks"]) &&
  isRecordOf(value["reasons"], isText);

export const isBranchesReply = (value: unknown): value is BranchesReply =>
  isRecord(value) &&
  Array.isArray(value["branches"]) &&
  value["branches"].every(
    (each) =>
      isPart(each, "string", "id", "name", "unit", "grid") &&
      isRecordOf(each["receipts"], isReceipt) &&
      (each["returned"] === undefined || isReturned(each["returned"])),
  );

const isOneOf = (all: readonly unknown[], value: unknown) => all.includes(value);

const isListOf = (value: unknown, fits: (part: unknown) => boolean) =>
  Array.isArray(value) && value.every(fits);

/** An early one says when it opens, a late one when it closed. */
const isWindow = (value: unknown): value is WindowInfo =>
  isRecord(value) &&
  isOneOf(stages, value["stage"]) &&
  isOneOf(["early", "open", "grace", "closed"], value["state"]) &&
  [value["opens"], value["closes"], value["until"]].every(
    (date) => date === undefined || isText(date),
  ) &&
  (value["state"] !== "early" || isText(value["opens"])) &&
  (["early", "open"].includes(String(value["state"])) || isText(value["until"]));

export const isWithdrawn = (value: unknown): value is Withdrawn =>
  isRecord(value) && has(value, "number", "number") && has(value, "string", "branch", "time");

const isDistrict = (value: unknown) =>
  isPart(value, "string", "id", "name") && isPart(value, "number", "cycle");

export const isSessionInfo = (value: unknown): value is SessionInfo =>
  isRecord(value) &&
  (roles as readonly unknown[]).includes(value["role"]) &&
  isDistrict(value["district"]) &&
  (value["branch"] === undefined ||
    isPart(value["branch"], "string", "id", "name", "unit", "grid")) &&
  (value["receipt"] === undefined || isReceipt(value["receipt"])) &&
  (value["receipts"] === undefined || isRecordOf(value["receipts"], isReceipt)) &&
  (value["returned"] === undefined || isReturned(value["returned"])) &&
  (value["state"] === undefined || isOneOf(submissionStates, value["state"])) &&
  (value["windows"] === undefined || isListOf(value["windows"], isWindow));

export const isSessionReply = (value: unknown): value is SessionReply =>
  isRecord(value) && has(value, "string", "token", "expires") && isSessionInfo(value);

const isRow = (value: unknown): value is RankingRow =>
  isRecord(value) &&
  has(value, "string", "branch", "name", "unit", "grid", "time") &&
  has(value, "number", "star", "rank") &&
  typeof value["tied"] === "boolean" &&
  isPart(value["attained"], "number", "value", "of");

export const isRanking = (value: unknown): value is Ranking =>
  isRecord(value) &&
  isDistrict(value["district"]) &&
  has(value, "number", "version") &&
  Array.isArray(value["rows"]) &&
  value["rows"].every(isRow) &&
  Array.isArray(value["missing"]) &&
  value["missing"].every((entry) => isPart(entry, "string", "branch", "name", "unit"));

const isShare = (value: unknown) => isPart(value, "number", "value", "of");

const isAbsentOr = (fits: (value: unknown) => boolean, value: unknown) =>
  value === undefined || fits(value);

const isExplained = (row: JsonRecord) =>
  has(row, "string", "unitId") &&
  isShare(row["percentile"]) &&
  typeof row["near"] === "boolean" &&
  isAbsentOr((total) => isPart(total, "number", "earned", "max"), row["total"]) &&
  isAbsentOr((next) => isPart(next, "number", "star", "items"), row["next"]) &&
  isAbsentOr((before) => isPart(before, "number", "star", "rank"), row["before"]) &&
  isAbsentOr(isEarlier, row["self"]);

const isEarlier = (value: unknown) =>
  isRecord(value) && has(value, "number", "star") && isShare(value["attained"]);

const isOverviewRow = (value: unknown): value is OverviewRow =>
  isRecord(value) && isExplained(value) && isRow(value);

export const isOverview = (value: unknown): value is Overview =>
  isRecord(value) &&
  isDistrict(value["district"]) &&
  has(value, "number", "version", "of") &&
  isListOf(value["rows"], isOverviewRow) &&
  isAbsentOr(isText, value["next"]);

export const isTimeline = (value: unknown): value is Timeline =>
  isRecord(value) &&
  has(value, "number", "of") &&
  has(value, "string", "asOf") &&
  isListOf(
    value["days"],
    (day) => isPart(day, "string", "day") && isPart(day, "number", "self", "first", "recheck"),
  );
