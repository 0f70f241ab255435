import type { Decision, DecisionRecord } from "../../shared/index.ts";
import { type RecordRow, readRecordText } from "../store/records.ts";

/** What a sealed record says. */
export function decisionOf(sql: SqlStorage, row: RecordRow): Decision {
  const { content }: DecisionRecord = JSON.parse(readRecordText(sql, row) ?? "");
  return content.decision as Decision;
}
