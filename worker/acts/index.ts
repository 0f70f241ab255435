import type { RouteName } from "../../shared/index.ts";
import type { Act } from "./act.ts";
import { branches } from "./branches.ts";
import { closeSession } from "./closeSession.ts";
import { createDistrict } from "./createDistrict.ts";
import { issueCodes } from "./issueCodes.ts";
import { live } from "./live.ts";
import { me } from "./me.ts";
import { openSession } from "./openSession.ts";
import { rankings } from "./rankings.ts";
import { sendBack } from "./sendBack.ts";
import { standing } from "./standing.ts";
import { standings } from "./standings.ts";
import { submission } from "./submission.ts";
import { submit } from "./submit.ts";

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
  rankings,
  standings,
  standing,
  live,
};
