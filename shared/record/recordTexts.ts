import type { Issue } from "../base/issue.ts";
import type { Result } from "../base/result.ts";
import type { Decision } from "../decide/decision.ts";
import type { DecisionRecord } from "./record.ts";

/** What a verification of a sealed record has found, in both languages. */
export const recordText = (verified: Result<DecisionRecord>): string =>
  verified.ok ? sound(verified.value) : wrong(verified.issues);

function sound({ content, hash }: DecisionRecord): string {
  const { cycle, grid, draws = [] } = content;
  const { levels, outcomes } = content.decision as Decision;
  const stars = levels.map(({ star, awarded }) => `${star}★ ${awarded}`);
  return [
    `${cycle} · ${grid.id} ${grid.version}`,
    `支部 Branches ${outcomes.length} · ${stars.join(" · ")} · 抽签 Draws ${draws.length}`,
    `评分表校验值 SHA-256 of the grid: ${grid.hash}`,
    `记录校验值 SHA-256 of the record: ${hash.hex}`,
    "核验通过：内容与校验值相符，抽签和评定重新计算的结果相同。请把记录校验值与通报中公布的核对。",
    "Sound: the content has the hash that seals it, and its draws and its decision come out the same again. Compare the hash of the record with the one in the circular.",
  ].join("\n");
}

const wrong = (issues: readonly Issue[]): string =>
  [
    ...issues.flatMap(({ code, message }) => [code, `  ${message["zh-CN"]}`, `  ${message.en}`]),
    `核验未通过：发现 ${issues.length} 处问题。`,
    `Not sound: ${issues.length} ${issues.length === 1 ? "finding" : "findings"}.`,
  ].join("\n");

/** Whether a file's beginning is a record's: an export begins with its header, a record is one object. */
export const beginsRecord = (beginning: string): boolean =>
  /^\ufeff?\s*\{\s*"(content|format|hash)"/.test(beginning);
