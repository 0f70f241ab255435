import { type Issue, issue, quoted } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import { decisionIssues } from "../grid/decisionIssues.ts";
import { penalties } from "../grid/decisionWords.ts";
import { type Grid, starsOf } from "../grid/grid.ts";
import { isReadable } from "../grid/isReadable.ts";
import {
  type Check,
  type Given,
  having,
  isBoolean,
  isName,
  isObject,
  isWhole,
  listOf,
  oneOf,
  optional,
  ownOf,
  within,
} from "./check.ts";
import type { DecisionInput, Peer } from "./decision.ts";
import { isFigure } from "./figure.ts";
import { confirmationKey, type Policy } from "./policy.ts";
import { areVetoes, isStar, perStar, ruleChecks } from "./ruleChecks.ts";

/**
 * Reads what is decided by, or says what is wrong with it. Rules that are wrong in one place decide
 * nothing at all: whoever is awarded by the rest of them might not be once they are right.
 */
export function readPolicy(given: Given): Result<Policy> {
  const grid = ownOf(given, "grid");
  if (!isReadable(grid) || !areStars(starsOf(grid))) return failure(wrong("grid", grid));
  const parts: Given = { ...defaultsOf(grid), ...withoutBlanks(given), vetoes: grid.vetoes ?? [] };
  const issues = [...partIssues(parts), ...ruleIssues(parts)];
  if (issues.length > 0) return failure(...issues.slice(0, 50));
  const policy = policyOf(grid, parts as unknown as Readable);
  const own = { decisions: policy.rules, quotas: parts["quotas"] };
  const contradictions = decisionIssues({ ...grid, ...own } as Grid);
  return contradictions.length > 0 ? failure(...contradictions) : success(policy);
}

const areStars = (stars: readonly number[]) =>
  stars.length > 0 && stars.every((star, at) => isStar(star) && star > (stars[at - 1] ?? 0));

const defaultsOf = ({ decisions, quotas }: Grid): Given => ({
  rules: decisions ?? {},
  quotas: quotas ?? {},
  applications: {},
  peers: [],
  noticeStarted: false,
  confirmed: [],
});

/** Null stands for left out. */
const withoutBlanks = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  );

const kinds = ["rectify", "lower", "revoke", "notExcellent", ...penalties];

const partChecks: Readonly<Record<string, Check>> = {
  year: within(1990, 2200),
  applicants: Array.isArray,
  branches: optional(isWhole),
  vetoes: areVetoes,
  rules: isObject,
  quotas: perStar(isObject),
  applications: perStar(isWhole),
  peers: listOf(having({ category: optional(isName), points: optional(isFigure) })),
  noticeStarted: isBoolean,
  confirmed: listOf(having({ of: oneOf(["branch", "unit"]), about: isName, kind: oneOf(kinds) })),
};

const partIssues = (parts: Given): Issue[] =>
  Object.entries(partChecks)
    .filter(([at, check]) => !check(ownOf(parts, at)))
    .map(([at]) => wrong(at, ownOf(parts, at)));

const ruleIssues = ({ rules }: Given): Issue[] =>
  Object.entries(isObject(rules) ? rules : {})
    .filter(([key, rule]) => {
      const check = ownOf(ruleChecks, key) as Check | undefined;
      return !check || !optional(check)(rule);
    })
    .map(([key, rule]) => wrong(`rules.${key}`, rule));

const wrong = (at: string, found: unknown): Issue =>
  issue("decision.shape", undefined, { at, found: quoted(found) });

/** The parts once they have been checked. */
type Readable = Required<Omit<DecisionInput, "grid" | "branches" | "quotas">> & {
  readonly quotas: Given;
  readonly branches?: number;
  readonly vetoes: NonNullable<Grid["vetoes"]>;
};

const policyOf = (grid: Grid, parts: Readable): Policy => ({
  stars: starsOf(grid),
  year: parts.year,
  rules: parts.rules,
  quotas: parts.quotas,
  vetoes: new Map(parts.vetoes.map((veto) => [veto.id, veto])),
  branches: parts.branches,
  applications: parts.applications,
  peers: parts.peers.map(peerOf),
  noticeStarted: parts.noticeStarted,
  confirmed: new Map(parts.confirmed.map((one) => [confirmationKey(one), one])),
});

/** Nothing but what counts; null stands for left out. */
const peerOf = ({ category, points }: Peer): Peer => ({
  ...(category ? { category } : {}),
  ...((points ?? undefined) === undefined ? {} : { points }),
});
