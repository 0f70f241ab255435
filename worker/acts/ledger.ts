import { type LedgerEntry, ledgerKinds, ledgerRules, type Role } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { deskOf } from "../ledger/desk.ts";
import { entryOf } from "../ledger/entryOf.ts";
import { reaches } from "../objects/mayCall.ts";
import { readRows } from "../store/ledger.ts";
import { type Act, done } from "./act.ts";
import { nextOf, pageOf } from "./numbers.ts";

/** A page of the year's ledger: of the kinds that the caller's role sees, about the branches within reach. */
export const ledger: Act<"ledger"> = (at, { params, query }) => {
  const { sql, who, seen } = at;
  const desk = deskOf(at, params.year);
  if (!desk) return refuse(404, "request.notFound");
  const { kind, branch } = query;
  const mayReach = branch === undefined || reaches(sql, who, branch);
  const kinds = ledgerKinds.filter(
    (one) => isSeen(ledgerRules[one].seenBy, who.role) && (kind ?? one) === one,
  );
  if (!mayReach || kinds.length === 0) return refuse(403, "request.role");
  const page = pageOf(query);
  const own = who.role === "branch" ? (who.branch ?? undefined) : undefined;
  const units = who.units ?? undefined;
  const shown = (entry: LedgerEntry) => (units ? within(units, entry) : entry);
  const rows = readRows(sql, desk.cycle, { kinds, branch, own, units }, page);
  seen("ledger", params.year);
  const next = nextOf(rows.at(-1)?.number, rows.length, page.limit);
  return done(200, { entries: rows.map(entryOf).map(shown), ...next });
};

const isSeen = (seenBy: readonly Role[], role: Role | "nobody") =>
  seenBy.some((one) => one === role);

/** A draw names the applicants of every unit: whoever answers for some sees those of theirs. */
const within = (units: readonly string[], entry: LedgerEntry): LedgerEntry => {
  const { body } = entry;
  if (body.kind !== "draw") return entry;
  const draws = body.draws.filter(({ unit }) => unit !== undefined && units.includes(unit));
  return { ...entry, body: { ...body, draws } };
};
