import { type Issue, type IssueData, issue } from "../base/issue.ts";

export type ChainCode = Extract<Issue["code"], `export.${string}` | `chain.${string}`>;

/** What is wrong with an export, and in which of its lines, from 1. */
export const finding = (line: number, code: ChainCode, data: IssueData = {}): Issue =>
  issue(code, undefined, { line, ...data });
