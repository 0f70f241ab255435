import type { Withdrawn } from "../../shared/index.ts";
import { admit, lateness } from "../cycle/admit.ts";
import { refuse } from "../errors.ts";
import { districtOf } from "../store/districts.ts";
import { placeBranch } from "../store/standings.ts";
import { readNewest } from "../store/submissions.ts";
import { addWithdrawal } from "../store/withdrawals.ts";
import { type Act, done } from "./act.ts";

/** Takes a branch's newest self-assessment back. It stays in the chain, and counts no more. */
export const withdraw: Act<"withdraw"> = (at, { params, body }) => {
  const { sql, now } = at;
  const { branch } = params;
  const { number } = body;
  const admitted = admit(at, branch, "withdraw");
  if (!admitted.ok) return admitted;
  const newest = readNewest(sql, branch, "self")?.seq ?? 0;
  if (newest !== number) return refuse(409, "submission.conflict", { found: String(newest) });
  addWithdrawal(sql, { number, branch, author: at.session().id, time: now });
  placeBranch(sql, districtOf(sql).cycle, branch);
  at.log("withdraw", branch, { number, ...lateness(admitted.window) });
  at.changed();
  const withdrawn: Withdrawn = { branch, number, time: new Date(now).toISOString() };
  return done(201, withdrawn);
};
