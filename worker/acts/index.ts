import type { ActName } from "../../shared/index.ts";
import type { Act } from "./act.ts";
import { addGrid } from "./addGrid.ts";
import { addLedger } from "./addLedger.ts";
import { branch } from "./branch.ts";
import { branches } from "./branches.ts";
import { closeSession } from "./closeSession.ts";
import { codes } from "./codes.ts";
import { comparison } from "./comparison.ts";
import { createDistrict } from "./createDistrict.ts";
import { cycle } from "./cycle.ts";
import { cycles } from "./cycles.ts";
import { decide } from "./decide.ts";
import { decision } from "./decision.ts";
import { draft } from "./draft.ts";
import { grid } from "./grid.ts";
import { grids } from "./grids.ts";
import { history } from "./history.ts";
import { issueCodes } from "./issueCodes.ts";
import { ledger } from "./ledger.ts";
import { liftLock } from "./liftLock.ts";
import { live } from "./live.ts";
import { locks } from "./locks.ts";
import { log } from "./log.ts";
import { me } from "./me.ts";
import { missing } from "./missing.ts";
import { openSession } from "./openSession.ts";
import { overview } from "./overview.ts";
import { people } from "./people.ts";
import { publication } from "./publication.ts";
import { publicPage } from "./publicPage.ts";
import { publish } from "./publish.ts";
import { putBranch } from "./putBranch.ts";
import { putBranches } from "./putBranches.ts";
import { putCycle } from "./putCycle.ts";
import { putDraft } from "./putDraft.ts";
import { putPerson } from "./putPerson.ts";
import { putUnits } from "./putUnits.ts";
import { rankings } from "./rankings.ts";
import { record } from "./record.ts";
import { records } from "./records.ts";
import { refreshSession } from "./refreshSession.ts";
import { reopen } from "./reopen.ts";
import { revokeCode } from "./revokeCode.ts";
import { revokeSession } from "./revokeSession.ts";
import { sendBack } from "./sendBack.ts";
import { sessions } from "./sessions.ts";
import { standing } from "./standing.ts";
import { standings } from "./standings.ts";
import { startYear } from "./startYear.ts";
import { submission } from "./submission.ts";
import { submit } from "./submit.ts";
import { timeline } from "./timeline.ts";
import { units } from "./units.ts";
import { withdraw } from "./withdraw.ts";

/** What a district does for each route of the API. */
export const acts: { readonly [Name in ActName]: Act<Name> } = {
  openSession,
  closeSession,
  refreshSession,
  sessions,
  revokeSession,
  me,
  createDistrict,
  issueCodes,
  codes,
  revokeCode,
  people,
  putPerson,
  locks,
  liftLock,
  submit,
  submission,
  sendBack,
  history,
  comparison,
  units,
  putUnits,
  branches,
  cycles,
  cycle,
  putCycle,
  decide,
  publish,
  reopen,
  startYear,
  withdraw,
  putBranches,
  branch,
  putBranch,
  missing,
  grids,
  grid,
  addGrid,
  draft,
  putDraft,
  rankings,
  standings,
  standing,
  live,
  log,
  ledger,
  addLedger,
  decision,
  records,
  record,
  publication,
  publicPage,
  overview,
  timeline,
};
