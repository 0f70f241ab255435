import type { RouteName } from "../../shared/index.ts";
import type { Act } from "./act.ts";
import { branches } from "./branches.ts";
import { closeSession } from "./closeSession.ts";
import { createDistrict } from "./createDistrict.ts";
import { cycle } from "./cycle.ts";
import { cycles } from "./cycles.ts";
import { decide } from "./decide.ts";
import { issueCodes } from "./issueCodes.ts";
import { me } from "./me.ts";
import { openSession } from "./openSession.ts";
import { publish } from "./publish.ts";
import { putCycle } from "./putCycle.ts";
import { rankings } from "./rankings.ts";
import { reopen } from "./reopen.ts";
import { sendBack } from "./sendBack.ts";
import { standing } from "./standing.ts";
import { standings } from "./standings.ts";
import { submission } from "./submission.ts";
import { submit } from "./submit.ts";
import { withdraw } from "./withdraw.ts";

/** What a district does for each route of the API. */
export const acts: { readonly [Name in RouteName]: Act<Name> } = {
  openSession,
  closeSession,
  me,
  createDistrict,
  issueCodes,
  submit,
  submission,
  sendBack,
  branches,
  cycles,
  cycle,
  putCycle,
  decide,
  publish,
  reopen,
  withdraw,
  rankings,
  standings,
  standing,
};
