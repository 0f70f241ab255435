import { type Issue, issue, type LedgerInput } from "../../shared/index.ts";
import { type Refusal, refusal } from "../errors.ts";
import { isGridUsed } from "../store/branches.ts";
import { readUnitIds } from "../store/districts.ts";
import { aboutOf } from "./aboutOf.ts";
import { check } from "./checks.ts";
import { type About, type Desk, type Wrong, wrongAt } from "./desk.ts";
import { isInTime, isTheirs } from "./mayEnter.ts";

/**
 * Whether all entries of a request can be made; each issue names its place. 403 where some are not their
 * sender's to make, 422 where some are wrong as such, 409 where they are not now: each before the next.
 */
export function checkAll(desk: Desk, entries: readonly LedgerInput[]): Refusal | undefined {
  const looked = entries.map((body, at) => {
    const wrong = wrongAt(at);
    return { body, wrong, about: aboutOf(desk, body) };
  });
  const foreign = looked.flatMap(({ body, wrong, about }) => isTheirs(desk, body, about, wrong));
  if (foreign.length > 0) return refusal(403, issue("request.role", undefined), ...foreign);
  const issues = looked.flatMap(({ body, wrong, about }) => {
    const early = isInTime(desk, body, wrong);
    return early.length > 0 ? early : contentIssues(desk, body, wrong, about);
  });
  const bad = issues.filter(({ code }) => !notNow.has(code));
  if (bad.length > 0) return refusal(422, ...bad);
  return issues.length > 0 ? refusal(409, ...issues) : undefined;
}

/** What would be right at another time, or had something else not come before it. */
const notNow: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  ...(["ledger.state", "ledger.revoked", "ledger.replaced", "ledger.settled"] as const),
  ...(["ledger.accepted", "ledger.noNotice", "ledger.period", "ledger.future"] as const),
  ...(["ledger.drawn", "ledger.frozen", "ledger.nobody"] as const),
  ...(["stage.early", "stage.closed"] as const),
]);

function contentIssues(desk: Desk, body: LedgerInput, wrong: Wrong, about: About) {
  const missing = [...isThere(desk, body, wrong), ...isRated(desk, body, wrong)];
  return missing.length > 0 ? missing : check(desk, body, wrong, about);
}

/** The branch, or the unit, that an entry names. What an entry before it names was there then. */
function isThere({ memory, sql }: Desk, body: LedgerInput, wrong: Wrong): Issue[] {
  if (body.kind === "confirmed" && body.of === "unit") {
    if (readUnitIds(sql).has(body.about)) return [];
    return [wrong("about", "ledger.unit", { found: body.about })];
  }
  const [part, id] =
    body.kind === "confirmed"
      ? (["about", body.about] as const)
      : (["branch", "branch" in body ? body.branch : undefined] as const);
  if (id === undefined || memory.branch(id)?.active === 1) return [];
  return [wrong(part, "ledger.branch", { found: id })];
}

/** A grid that is named rates somebody here. */
function isRated({ memory, sql }: Desk, body: LedgerInput, wrong: Wrong): Issue[] {
  if (!("grid" in body)) return [];
  const isUsed = memory.grid(body.grid) !== undefined && isGridUsed(sql, body.grid);
  return isUsed ? [] : [wrong("grid", "ledger.grid", { found: body.grid })];
}
