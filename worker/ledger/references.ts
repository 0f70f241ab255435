import {
  type Issue,
  type LedgerBodyOf,
  type LedgerInput,
  type LedgerKind,
  ledgerKindNames,
  revocableKinds,
  spoken,
} from "../../shared/index.ts";
import { type LedgerRow, readAbout, readNewest } from "../store/ledger.ts";
import type { About, Desk, Wrong } from "./desk.ts";

type InputOf<K extends LedgerInput["kind"]> = Extract<LedgerInput, { kind: K }>;

/** Entries that name another one: it has to be there, of the right kind, and to stand. */

/** A veto that stands: not revoked, and the newest that was stated of its branch. */
export function checkConfirm(desk: Desk, _: InputOf<"confirm">, wrong: Wrong, about: About) {
  return standing(desk, "veto", about, wrong, (veto) => {
    const { branch, veto: id } = JSON.parse(veto.body) as LedgerBodyOf<"veto">;
    const newest = readNewest(desk.sql, desk.cycle, "veto", { branch, veto: id });
    if (!newest || newest.number === veto.number) return [];
    const data = { found: String(veto.number), limit: newest.number };
    return [wrong("entry", "ledger.replaced", data)];
  });
}

/** Something that can be taken back, once. */
export function checkRevoke(desk: Desk, _: InputOf<"revoke">, wrong: Wrong, about: About) {
  return standing(desk, "any", about, wrong, ({ number, kind }) => {
    if (!revocableKinds.includes(kind)) {
      const { data } = wrong("entry", "ledger.kept");
      const found = (locale: "zh-CN" | "en") => ledgerKindNames[kind][locale];
      return [spoken("ledger.kept", undefined, (locale) => ({ ...data, found: found(locale) }))];
    }
    return firstTo(desk, "revoke", number, wrong);
  });
}

/** A rectification; once it is accepted there is nothing more to report. */
export function checkRectified(
  desk: Desk,
  { state }: InputOf<"rectified">,
  wrong: Wrong,
  about: About,
) {
  return standing(desk, "rectification", about, wrong, ({ number }) => {
    const last = readAbout(desk.sql, "rectified", number);
    const before = last && (JSON.parse(last.body) as LedgerBodyOf<"rectified">).state;
    if (before !== "accepted" || state !== "reported") return [];
    return [wrong("entry", "ledger.accepted", { found: String(number) })];
  });
}

/** An objection that has no outcome yet. */
export function checkOutcome(desk: Desk, _: InputOf<"outcome">, wrong: Wrong, about: About) {
  return standing(desk, "objection", about, wrong, ({ number }) => {
    const before = readAbout(desk.sql, "outcome", number);
    if (!before) return firstTo(desk, "outcome", number, wrong);
    const data = { found: String(number), limit: before.number };
    return [wrong("entry", "ledger.settled", data)];
  });
}

/** The entry that is named, if it is of the kind and stands; what else is to be said of it. */
function standing(
  { sql }: Desk,
  kind: LedgerKind | "any",
  { entry, number }: About,
  wrong: Wrong,
  then: (entry: LedgerRow) => readonly Issue[],
): readonly Issue[] {
  if (!entry || (kind !== "any" && entry.kind !== kind)) {
    const { data } = wrong("entry", "ledger.entry", { found: String(number) });
    const limit = (locale: "zh-CN" | "en") =>
      kind === "any" ? "—" : ledgerKindNames[kind][locale];
    return [spoken("ledger.entry", undefined, (locale) => ({ ...data, limit: limit(locale) }))];
  }
  const revoked = readAbout(sql, "revoke", entry.number);
  if (!revoked) return then(entry);
  const data = { found: String(entry.number), limit: revoked.number };
  return [wrong("entry", "ledger.revoked", data)];
}

/** Two entries of one request cannot both take the same one back, or settle it. */
function firstTo({ named }: Desk, what: string, number: number, wrong: Wrong): Issue[] {
  const key = `${what} ${number}`;
  if (named.has(key)) return [wrong("entry", "ledger.twice", { found: String(number) })];
  named.add(key);
  return [];
}
