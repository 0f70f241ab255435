import { type LedgerInput, windowOf } from "../../shared/index.ts";
import { lateness } from "../cycle/admit.ts";
import { refuse } from "../errors.ts";
import { aboutOf } from "../ledger/aboutOf.ts";
import { append } from "../ledger/append.ts";
import { checkAll } from "../ledger/checkAll.ts";
import { type Desk, deskOf } from "../ledger/desk.ts";
import { entryOf } from "../ledger/entryOf.ts";
import { whole } from "../ledger/whole.ts";
import { type Act, done } from "./act.ts";

/** What is entered at once goes out again, and is kept for a repeated call: in one row of the storage. */
const mostKilobytes = 1500;

/** Enters all of what is sent, or nothing of it. */
export const addLedger: Act<"addLedger"> = (at, { params, body }) => {
  const desk = deskOf(at, params.year);
  if (!desk) return refuse(404, "request.notFound");
  if (new TextEncoder().encode(JSON.stringify(body.entries)).length > mostKilobytes * 1024)
    return refuse(413, "request.size", { limit: `${mostKilobytes} KB` });
  const refused = checkAll(desk, body.entries);
  if (refused) return refused;
  const rows = body.entries.map((entry) => enter(desk, entry));
  at.changed();
  return done(201, { entries: rows.map(entryOf) });
};

function enter(desk: Desk, input: LedgerInput) {
  const { who, cycle } = desk;
  const by = { role: who.role, person: who.person, token: who.token };
  const { branch, number } = aboutOf(desk, input);
  const entering = { cycle, body: whole(desk, input), branch, entry: number };
  return append(desk, by, entering, input.kind === "application" ? late(desk, input.branch) : {});
}

/** What the log says of an application that came in the grace. */
const late = ({ memory, stored, now }: Desk, branch: string) =>
  lateness(windowOf(stored?.cycle, "self", memory.branch(branch)?.unit_id, now));
