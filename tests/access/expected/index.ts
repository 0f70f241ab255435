import { type Caller, callers, readCallers } from "../callers.ts";
import { branches } from "./branches.ts";
import type { Row, Rows } from "./cells.ts";
import { cycles } from "./cycles.ts";
import { decisions } from "./decisions.ts";
import { districts } from "./districts.ts";
import { drafts } from "./drafts.ts";
import { ledger } from "./ledger.ts";
import { live } from "./live.ts";
import { people } from "./people.ts";
import { rankings } from "./rankings.ts";
import { records } from "./records.ts";
import { regions } from "./regions.ts";
import { sessions } from "./sessions.ts";
import { submissions } from "./submissions.ts";

const all: Rows = {
  ...sessions,
  ...districts,
  ...people,
  ...branches,
  ...cycles,
  ...decisions,
  ...live,
  ...ledger,
  ...drafts,
  ...submissions,
  ...rankings,
  ...records,
  ...regions,
};

/** A row of the matrix: a call about one subject, and what each caller is answered. */
export interface Expected {
  /** as it is written, `submit:first e1` */
  readonly title: string;
  readonly route: string;
  readonly variant: string;
  readonly subject: string;
  readonly statuses: Readonly<Record<Caller, number>>;
}

export const expected: readonly Expected[] = Object.entries(all).map(([title, row]) => {
  const [call = "", subject = ""] = title.split(" ");
  const [route = "", variant = ""] = call.split(":");
  return { title, route, variant, subject, statuses: readRow(title, row) };
});

/** Throws where a caller is missing or named twice: an expectation has every cell. */
function readRow(title: string, row: Row): Record<Caller, number> {
  const written = Object.entries(row).flatMap(([status, words]) =>
    readCallers(words).map((caller) => [caller, Number(status)] as const),
  );
  const cells = [...written, ...regionalIn(written)];
  const named = new Set(cells.map(([caller]) => caller));
  const isWhole = cells.length === callers.length && named.size === callers.length;
  if (!isWhole) throw new Error(`${title}: not every caller once`);
  return Object.fromEntries(cells) as Record<Caller, number>;
}

/**
 * A coordinator of a region is nobody's coordinator in a district: refused wherever a row does not name them,
 * as nobody where the route is the operator's alone, and let in where it asks for no token.
 */
function regionalIn(written: readonly (readonly [Caller, number])[]) {
  const statuses = new Map(written);
  if (statuses.has("regional")) return [];
  const alone = statuses.get("stranger") === 401 && statuses.get("coordinator") === 401;
  const open = statuses.get("nobody") !== 401 ? statuses.get("nobody") : undefined;
  return [["regional", open ?? (alone ? 401 : 403)] as const];
}
