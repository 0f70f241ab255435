import { type Verification, Verifier } from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import { hashing } from "../auth/hash.ts";
import { exportPages } from "../export/exportPages.ts";
import type { LongAct } from "./longAct.ts";

/** Verifies what an export of this moment would have, page by page; others are answered between the pages. */
export const verification: LongAct<"verification"> = async ({ sql, now, seen }) => {
  seen("verification", "");
  const verifier = new Verifier({ hashing });
  for (const lines of exportPages(sql, now)) {
    for (const line of lines) verifier.take(line);
    await scheduler.wait(0);
  }
  const { sound, counts, submissions, log, unchecked, findings, found } = verifier.end();
  const reply: Verification = { sound, counts, submissions, log, unchecked, findings, found };
  return done(200, reply);
};
